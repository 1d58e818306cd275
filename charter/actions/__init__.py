"""Verbs of the charter: each module is named for the noun it changes."""

from charter.actions.due_items import generate_due_items
from charter.actions.follow_up import add_action, close_action
from charter.actions.fulfilment import mark_done
from charter.actions.submissions import start

__all__ = ["add_action", "close_action", "generate_due_items", "mark_done", "start"]
