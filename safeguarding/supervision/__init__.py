"""Supervision and debriefs: that they took place, never what was said."""
