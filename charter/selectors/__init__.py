"""Reads of the charter: each module is named for what it answers."""

from charter.selectors.due import due_list, late_items, work_items
from charter.selectors.sections import section
from charter.selectors.standing import compliance_by_area, standing

__all__ = ["compliance_by_area", "due_list", "late_items", "section", "standing", "work_items"]
