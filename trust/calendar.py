"""What the days of the academic calendar mean: which period a date is in, the last school day before it, and so on.

Day types (domain.md section 4): a *school day* has pupils in; a *term day* also counts INSET; a *working day* is Monday
to Friday and no bank holiday. Functions take the days to work on, so a school's own days can be laid over the trust's.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import Self

import holidays
from django.db import models

from trust.models import AcademicYear, CalendarDay, DayKind, Term
from trust.once import once

ONE_DAY = timedelta(days=1)


class Cadence(models.TextChoices):
    WEEKLY = "weekly", "Weekly in term time"
    HALF_TERMLY = "half_termly", "Half-termly"
    TERMLY = "termly", "Termly"
    SEMESTERLY = "semesterly", "Once a semester"
    SIX_MONTHLY = "six_monthly", "Every six months"
    ANNUAL = "annual", "Annually"
    THREE_YEARLY = "three_yearly", "Every three years"
    FOUR_YEARLY = "four_yearly", "Every four years"
    PER_EVENT = "per_event", "When it happens"


@dataclass(frozen=True)
class Period:
    """One stretch of a cadence, first and last day counted. `code` sorts and is unique: '2026/27 2 spring'."""

    cadence: str
    code: str
    label: str
    first_day: date
    last_day: date

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True)
class Calendar:
    """The trust's years, terms and days, with one school's own days over them where `own` is given."""

    years: tuple[AcademicYear, ...]
    days: Mapping[date, frozenset[str]] = field(default_factory=dict)
    own: Mapping[date, str] = field(default_factory=dict)

    @classmethod
    @once
    def load(cls) -> Self:
        """All years with their terms, in three queries, however many schools there are."""
        years = tuple(AcademicYear.objects.prefetch_related("terms", "semesters"))
        days: dict[date, set[str]] = {}
        for day in CalendarDay.objects.all():
            days.setdefault(day.date, set()).add(day.kind)
        return cls(years, {day: frozenset(kinds) for day, kinds in days.items()})

    @classmethod
    @once
    def of_year(cls, day: date) -> Self:
        """The year that the day is in, with its terms alone: enough for half-terms and school weeks. Two queries."""
        return cls(tuple(AcademicYear.objects.filter(first_day__lte=day, last_day__gte=day).prefetch_related("terms")))

    def of_school(self, own: Mapping[date, str]) -> Self:
        """The same calendar with a school's own days (date → DayKind) laid over it."""
        return replace(self, own=own)

    @cached_property
    def bank_holidays(self) -> holidays.HolidayBase:
        return holidays.country_holidays("GB", subdiv="ENG")

    def is_bank_holiday(self, day: date) -> bool:
        return day in self.bank_holidays or DayKind.BANK_HOLIDAY in self.days.get(day, ())

    def is_working_day(self, day: date) -> bool:
        return day.weekday() < 5 and not self.is_bank_holiday(day)

    def is_term_day(self, day: date) -> bool:
        """Staff are in: a school day or an INSET day."""
        kind = self.own.get(day)
        if kind:
            return kind in (DayKind.OPEN, DayKind.INSET)
        if DayKind.INSET in self.days.get(day, ()):
            return True
        return self._in_session(day) and self.is_working_day(day) and DayKind.CLOSED not in self.days.get(day, ())

    def is_school_day(self, day: date) -> bool:
        """Pupils are in."""
        kind = self.own.get(day)
        if kind:
            return kind == DayKind.OPEN
        return self.is_term_day(day) and DayKind.INSET not in self.days.get(day, ())

    def _in_session(self, day: date) -> bool:
        term = self.term_of(day)
        if term is None:
            return False
        return not (term.holiday_first_day and term.holiday_first_day <= day <= term.holiday_last_day)  # type: ignore[operator]

    def year_of(self, day: date) -> AcademicYear | None:
        return next((year for year in self.years if year.first_day <= day <= year.last_day), None)

    def term_of(self, day: date) -> Term | None:
        year = self.year_of(day)
        terms = year.terms.all() if year else ()
        return next((term for term in terms if term.first_day <= day <= term.last_day), None)

    def school_day_on_or_before(self, day: date) -> date:
        """The day itself where pupils are in, else the last school day before; the day itself outside all terms."""
        return self._walk(day, -1, self.is_school_day)

    def school_day_on_or_after(self, day: date) -> date:
        return self._walk(day, 1, self.is_school_day)

    def school_days_after(self, day: date, count: int) -> date:
        """The day that is so many school days after the day, which is not counted: the clock of statutory limits.

        Where the calendar ends before, the last day it knows: a limit is never put off for want of dates.
        """
        known_until = max((year.last_day for year in self.years), default=day)
        found = day
        while count > 0 and found < known_until:
            found += ONE_DAY
            count -= self.is_school_day(found)
        return found

    def working_day_on_or_after(self, day: date) -> date:
        return self._walk(day, 1, self.is_working_day)

    def working_days_after(self, day: date, count: int) -> date:
        """`count` working days after the day (before it, where negative)."""
        step = ONE_DAY if count > 0 else -ONE_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def working_days_between(self, first: date, last: date) -> int:
        """Working days after `first`, up to and with `last`; 0 where `last` comes no later."""
        days = (first + timedelta(days=number) for number in range(1, (last - first).days + 1))
        return sum(map(self.is_working_day, days))

    def _walk(self, day: date, step: int, wanted: object) -> date:
        found = day
        for _ in range(400):
            if wanted(found):  # type: ignore[operator]
                return found
            found += step * ONE_DAY
        return day

    def periods(self, cadence: str, year: AcademicYear) -> list[Period]:
        """The periods of a cadence in one academic year; none for PER_EVENT."""
        return list(_PERIODS.get(cadence, _no_periods)(self, year))

    def period_of(self, cadence: str, day: date) -> Period | None:
        year = self.year_of(day)
        periods = self.periods(cadence, year) if year else []
        return next((period for period in periods if day in period), None)

    def school_week(self, day: date) -> tuple[int, Period] | None:
        """The number of the school week within its half-term, from 1, and that half-term."""
        half = self.period_of(Cadence.HALF_TERMLY, day)
        if half is None:
            return None
        monday = half.first_day - timedelta(days=half.first_day.weekday())
        return (day - monday).days // 7 + 1, half


def periods_by_year(cadence: str, first: date, last: date) -> dict[str, list[Period]]:
    """The terms or half-terms of the years that these days are in, by the year's code, the latest year first.

    One query. A year without terms has neither and is not among them.
    """
    terms = Term.objects.filter(year__first_day__lte=last, year__last_day__gte=first).select_related("year")
    by_year = groupby(terms.order_by("-year__first_day", "first_day"), key=attrgetter("year"))
    return {year.code: list(_OF_TERMS[cadence](year, own)) for year, own in by_year}


def _half_terms(year: AcademicYear, terms: Iterable[Term]) -> Iterator[Period]:
    """Six, each reaching to the day before the next, so that every day of the year is in exactly one."""
    starts: list[tuple[date, str]] = []
    for term in terms:
        starts.append((term.first_day, f"{term.get_name_display()} 1"))
        if term.holiday_last_day:
            starts.append((term.holiday_last_day + ONE_DAY, f"{term.get_name_display()} 2"))
    yield from _from_starts(Cadence.HALF_TERMLY, year, starts)


def _terms(year: AcademicYear, terms: Iterable[Term]) -> Iterator[Period]:
    starts = [(term.first_day, f"{term.get_name_display()} term") for term in terms]
    yield from _from_starts(Cadence.TERMLY, year, starts)


_OF_TERMS = {Cadence.HALF_TERMLY.value: _half_terms, Cadence.TERMLY.value: _terms}


def _from_starts(cadence: str, year: AcademicYear, starts: list[tuple[date, str]]) -> Iterator[Period]:
    firsts = [year.first_day, *(start for start, _ in starts[1:])] if starts else []
    lasts = [first - ONE_DAY for first in firsts[1:]] + [year.last_day]
    for number, ((_, label), first, last) in (
        enumerate(zip(starts, firsts, lasts, strict=True), start=1) if starts else ()
    ):
        yield Period(cadence, f"{year.code} {number} {label.lower()}", f"{label} {year.code}", first, last)


def _semesters(calendar: Calendar, year: AcademicYear) -> Iterator[Period]:
    for semester in year.semesters.all():
        code = f"{year.code} semester {semester.number}"
        label = f"Semester {semester.number} {year.code}"
        yield Period(Cadence.SEMESTERLY, code, label, semester.first_day, semester.last_day)


def _six_months(calendar: Calendar, year: AcademicYear) -> Iterator[Period]:
    """September to February, March to August: calendar months, as the six-monthly review of need counts them."""
    middle = date(year.last_day.year, 3, 1)
    yield Period(
        Cadence.SIX_MONTHLY, f"{year.code} half 1", f"First half of {year.code}", year.first_day, middle - ONE_DAY
    )
    yield Period(Cadence.SIX_MONTHLY, f"{year.code} half 2", f"Second half of {year.code}", middle, year.last_day)


def _whole_year(calendar: Calendar, year: AcademicYear) -> Iterator[Period]:
    yield Period(Cadence.ANNUAL, year.code, year.code, year.first_day, year.last_day)


def _every(count: int, cadence: str) -> "object":
    def periods(calendar: Calendar, year: AcademicYear) -> Iterator[Period]:
        first = year.first_day.year - year.first_day.year % count
        last_day = date(first + count, 8, 31)
        yield Period(cadence, f"{first} to {first + count}", f"{first} to {first + count}", date(first, 9, 1), last_day)

    return periods


def _weeks(calendar: Calendar, year: AcademicYear) -> Iterator[Period]:
    """The weeks with at least one school day: nothing weekly falls in a holiday."""
    monday = year.first_day - timedelta(days=year.first_day.weekday())
    while monday <= year.last_day:
        week = [monday + timedelta(days=number) for number in range(5)]
        if any(year.first_day <= day <= year.last_day and calendar.is_school_day(day) for day in week):
            yield Period(Cadence.WEEKLY, f"week of {monday}", f"week of {monday:%-d %B %Y}", monday, week[-1])
        monday += timedelta(days=7)


def _no_periods(calendar: Calendar, year: AcademicYear) -> Iterable[Period]:
    return ()


_PERIODS: dict = {
    Cadence.WEEKLY: _weeks,
    Cadence.HALF_TERMLY: lambda calendar, year: _half_terms(year, year.terms.all()),
    Cadence.TERMLY: lambda calendar, year: _terms(year, year.terms.all()),
    Cadence.SEMESTERLY: _semesters,
    Cadence.SIX_MONTHLY: _six_months,
    Cadence.ANNUAL: _whole_year,
    Cadence.THREE_YEARLY: _every(3, Cadence.THREE_YEARLY),
    Cadence.FOUR_YEARLY: _every(4, Cadence.FOUR_YEARLY),
}
