"""What people do with the record: enter somebody, record a check, note a last day."""

from safeguarding.register.actions.checks import record_check
from safeguarding.register.actions.parts import produce_part
from safeguarding.register.actions.people import edit_person, enter_person, note_leaving

__all__ = ["edit_person", "enter_person", "note_leaving", "produce_part", "record_check"]
