"""Verbs of the charter: each module is named for the noun it changes."""

from charter.actions.due_items import generate_due_items

__all__ = ["generate_due_items"]
