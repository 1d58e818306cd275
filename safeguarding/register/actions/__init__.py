"""What people do with the record: enter somebody, record a check, note a last day, confirm a rule."""

from safeguarding.register.actions.checks import record_check
from safeguarding.register.actions.parts import produce_part
from safeguarding.register.actions.people import edit_person, enter_person, note_leaving
from safeguarding.register.actions.rules import confirm_rules

__all__ = ["confirm_rules", "edit_person", "enter_person", "note_leaving", "produce_part", "record_check"]
