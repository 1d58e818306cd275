"""Verbs of capacity: each module is named for the noun it changes."""
