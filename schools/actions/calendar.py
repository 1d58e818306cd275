"""Years, terms and days, set by hand."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from schools.models import School, SchoolDay
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.models import AcademicYear, CalendarDay, Term, User


def may_edit_trusts(user: User) -> bool:
    """Whether the person's role for the calendar is held for the whole trust."""
    roles = CAN["calendar.edit"]
    return any(grant.role in roles and grant.school_id is None and grant.cluster_id is None for grant in grants(user))


@transaction.atomic
def set_term(term: Term | None, *, year: str, by: User, **values: Any) -> Term:
    """Makes or changes a term; its academic year is made with it. ValidationError where days are out of order."""
    if not may_edit_trusts(by):
        raise PermissionDenied("calendar.edit")
    if term is None:
        term = Term(year=year_of(year))
    return term.save_checked(**values)


def year_of(code: str) -> AcademicYear:
    found = AcademicYear.objects.filter(code=code).first()
    if found is None:
        autumn = int(code[:4])
        found = AcademicYear(code=code, first_day=date(autumn, 9, 1), last_day=date(autumn + 1, 8, 31))
        found.save_checked()
    return found


@transaction.atomic
def set_day(*, day: date, kind: str, title: str, school: School | None, by: User) -> CalendarDay | SchoolDay:
    """A day that differs, for one school or (with no school) for all. ValidationError where it is there already."""
    if school is None and not may_edit_trusts(by):
        raise ValidationError({"school": "Choose your school: days for every school are the trust's to set."})
    made: CalendarDay | SchoolDay = (
        SchoolDay(school=school, date=day, kind=kind, title=title)
        if school
        else CalendarDay(date=day, kind=kind, title=title)
    )
    return made.save_checked()
