"""Term dates such as schools in England keep, worked out for any year, and the day that the demo trust is seen from."""

from collections.abc import Iterator
from datetime import date, timedelta

import holidays

from trust.models import AcademicYear, CalendarDay, DayKind, Semester, Term

ONE_DAY = timedelta(days=1)
SETTLED = timedelta(days=21)
"""Mid-term begins three weeks after a term's first day and ends three weeks before its last."""


def monday_on_or_after(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)


def on_or_before(day: date, weekday: int) -> date:
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in holidays.country_holidays("GB", subdiv="ENG", years=day.year)


def working_day_on_or_after(day: date) -> date:
    while not is_working_day(day):
        day += ONE_DAY
    return day


def week_off(monday: date) -> tuple[date, date]:
    """A half-term holiday: the Saturday before the Monday to the Sunday after."""
    return monday - 2 * ONE_DAY, monday + 6 * ONE_DAY


def terms_of(autumn: int) -> list[Term]:
    """The three terms of the academic year that begins in that calendar year, not saved."""
    spring = autumn + 1
    good_friday = holidays.country_holidays("GB", subdiv="ENG", years=spring).get_named("Good Friday")[0]
    spring_ends = min(good_friday - ONE_DAY, on_or_before(date(spring, 4, 7), 4))
    return [
        make_term(
            Term.Name.AUTUMN,
            working_day_on_or_after(date(autumn, 9, 2)),
            on_or_before(date(autumn, 12, 21), 4),
            on_or_before(date(autumn, 10, 31), 0),
        ),
        make_term(
            Term.Name.SPRING,
            working_day_on_or_after(monday_on_or_after(date(spring, 1, 2))),
            spring_ends,
            monday_on_or_after(date(spring, 2, 11)),
        ),
        make_term(
            Term.Name.SUMMER,
            working_day_on_or_after(monday_on_or_after(spring_ends + 14 * ONE_DAY)),
            on_or_before(date(spring, 7, 22), 2),
            on_or_before(date(spring, 5, 31), 0),
        ),
    ]


def make_term(name: str, first_day: date, last_day: date, half_term: date) -> Term:
    first_off, last_off = week_off(half_term)
    return Term(
        name=name, first_day=first_day, last_day=last_day, holiday_first_day=first_off, holiday_last_day=last_off
    )


def mid_term_days(autumn: int) -> Iterator[date]:
    for term in terms_of(autumn):
        day = term.first_day + SETTLED
        while day <= term.last_day - SETTLED:
            if is_working_day(day) and not term.holiday_first_day <= day <= term.holiday_last_day:  # type: ignore[operator]
                yield day
            day += ONE_DAY


def latest_mid_term_day(today: date) -> date:
    """The latest school day in mid-term on or before today: a day on which some things are late and some are done."""
    days = [day for autumn in (today.year - 1, today.year) for day in mid_term_days(autumn)]
    return max(day for day in days if day <= today)


def make_year(autumn: int) -> AcademicYear:
    """An academic year with its terms, its semesters and an INSET day at the start of autumn and spring."""
    code = f"{autumn}/{(autumn + 1) % 100:02}"
    year = AcademicYear.objects.create(code=code, first_day=date(autumn, 9, 1), last_day=date(autumn + 1, 8, 31))
    terms = terms_of(autumn)
    for term in terms:
        term.year = year
        term.save()
    spring_2: date = terms[1].holiday_last_day + ONE_DAY  # type: ignore[operator, assignment]
    Semester.objects.create(year=year, number=1, first_day=year.first_day, last_day=spring_2 - ONE_DAY)
    Semester.objects.create(year=year, number=2, first_day=spring_2, last_day=year.last_day)
    for term in terms[:2]:
        CalendarDay.objects.create(date=term.first_day, kind=DayKind.INSET, title="Staff training day")
    return year
