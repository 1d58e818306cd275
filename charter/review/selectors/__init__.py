"""Reads of the annual review, a module a page."""
