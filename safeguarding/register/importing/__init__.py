"""Bringing in a record as another system exports it."""
