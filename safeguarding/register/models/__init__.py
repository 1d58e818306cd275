"""The Single Central Record: people, their checks, and the table of which checks each kind of person must have."""

from safeguarding.register.models.checks import BORN, Check, CheckQuerySet, Kind, Result
from safeguarding.register.models.parts import ColumnMapping, RecordPart
from safeguarding.register.models.people import GOVERNING, TRUST_WIDE, Registered, RegisteredQuerySet
from safeguarding.register.models.rules import ALSO_KEPT, COLUMNS, CheckRule, Need

__all__ = [
    "ALSO_KEPT",
    "BORN",
    "COLUMNS",
    "GOVERNING",
    "TRUST_WIDE",
    "Check",
    "CheckQuerySet",
    "CheckRule",
    "ColumnMapping",
    "Kind",
    "Need",
    "RecordPart",
    "Registered",
    "RegisteredQuerySet",
    "Result",
]
