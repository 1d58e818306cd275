"""Reads of who decides."""
