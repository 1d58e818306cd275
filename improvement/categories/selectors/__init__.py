"""Levels of need as the rooms above ask for them, and what a reader may see of a school's review."""

from improvement.categories.selectors.levels import levels, needs_on

__all__ = ["levels", "needs_on"]
