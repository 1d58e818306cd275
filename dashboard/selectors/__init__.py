"""Reads that join the apps into a page, a module a page."""
