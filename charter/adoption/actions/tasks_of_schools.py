"""Single things that fall to schools beside a duty's cadence: to take a standard up, to record an approach."""

from collections.abc import Iterable
from datetime import date, timedelta

from charter.models import DecisionVersion, DueItem, Duty
from schools.models import School
from trust import clock
from trust.calendar import Calendar

OPENS_BEFORE = A_TERM_AT_LEAST = timedelta(days=28)


def within_a_term(day: date) -> date | None:
    """The last school day of the term that runs or comes next; of the one after where less than four weeks are left.

    None outside the calendar.
    """
    calendar = Calendar.load()
    for _ in range(2):
        term = calendar.term_of(calendar.school_day_on_or_after(day))
        if term is None:
            return None
        last = calendar.school_day_on_or_before(term.last_day)
        if last - day >= A_TERM_AT_LEAST:
            return last
        day = term.last_day + timedelta(days=1)
    return last


def give(duty: Duty, schools: Iterable[School], *, occasion: str, opens_on: date, due_on: date) -> None:
    """One due item a school, unless it was given before. A holiday's date moves to the last school day before it."""
    calendar = Calendar.load()
    due = max(calendar.school_day_on_or_before(due_on), opens_on)
    year = calendar.year_of(due)
    if year is None:
        return
    DueItem.objects.bulk_create(
        (
            DueItem(
                duty=duty, school=school, occasion=occasion, opens_on=opens_on, due_on=due, period=year.code,
                period_label=year.code, period_first_day=year.first_day, period_last_day=year.last_day,
            )
            for school in schools
        ),
        ignore_conflicts=True,
    )  # fmt: skip


def schools_of(version: DecisionVersion) -> list[School]:
    """The trust's schools on the version's first day, or today where that has passed."""
    return list(School.objects.open_on(max(version.effective_from, clock.today())))
