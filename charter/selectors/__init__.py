"""Reads that join the charter's models into the shape of a page or a PDF, a module a noun."""
