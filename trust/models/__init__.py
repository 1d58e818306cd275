"""The trust itself, its people's accounts, its calendar and its files."""

from trust.models.calendar import AcademicYear, CalendarDay, DayKind, Semester, Term
from trust.models.files import StoredFile
from trust.models.people import User
from trust.models.records import DataClass, Record
from trust.models.trust import Trust

__all__ = [
    "AcademicYear",
    "CalendarDay",
    "DataClass",
    "DayKind",
    "Record",
    "Semester",
    "StoredFile",
    "Term",
    "Trust",
    "User",
]
