"""What the days mean: school days, term days, working days, and the period a day is in."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.factories import make_calendar
from trust.calendar import Cadence, Calendar
from trust.models import AcademicYear, CalendarDay, DayKind, Semester, Term

YEAR = date(2026, 9, 1)


@pytest.fixture
def calendar(db):
    make_calendar(YEAR, years=2)
    return Calendar.load()


@pytest.mark.parametrize(
    "day, school_day, term_day, working_day",
    [
        (date(2027, 1, 19), True, True, True),
        (date(2027, 1, 23), False, False, False),
        (date(2027, 2, 16), False, False, True),
        (date(2026, 12, 28), False, False, False),
        (date(2027, 5, 3), False, False, False),
        (date(2026, 9, 1), False, False, True),
    ],
    ids=["term", "Saturday", "half-term", "substitute bank holiday", "May Day", "before term"],
)
def test_kinds_of_day(calendar, day, school_day, term_day, working_day):
    assert calendar.is_school_day(day) is school_day
    assert calendar.is_term_day(day) is term_day
    assert calendar.is_working_day(day) is working_day


def test_an_inset_day_is_a_term_day_without_pupils(calendar):
    CalendarDay.objects.create(date=date(2027, 1, 4), kind=DayKind.INSET)
    calendar = Calendar.load()
    assert calendar.is_term_day(date(2027, 1, 4))
    assert not calendar.is_school_day(date(2027, 1, 4))


def test_a_school_lays_its_own_days_over_the_trusts(calendar):
    own = calendar.of_school({date(2027, 2, 15): DayKind.OPEN, date(2027, 1, 19): DayKind.CLOSED})
    assert own.is_school_day(date(2027, 2, 15))
    assert not own.is_school_day(date(2027, 1, 19))
    assert calendar.is_school_day(date(2027, 1, 19))


def test_nothing_falls_in_a_holiday_but_on_the_last_school_day_before(calendar):
    assert calendar.school_day_on_or_before(date(2027, 2, 17)) == date(2027, 2, 12)
    assert calendar.school_day_on_or_before(date(2027, 8, 31)) == date(2027, 7, 21)


def test_five_working_days_before_the_end_of_term(calendar):
    autumn = calendar.period_of(Cadence.TERMLY, date(2026, 11, 3))
    last = calendar.school_day_on_or_before(autumn.last_day)
    assert (last, calendar.working_days_after(last, -5)) == (date(2026, 12, 18), date(2026, 12, 11))


def test_working_days_step_over_easter(calendar):
    assert calendar.working_days_after(date(2027, 3, 25), 1) == date(2027, 3, 30)


@pytest.mark.parametrize(
    "cadence, count",
    [
        (Cadence.HALF_TERMLY, 6),
        (Cadence.TERMLY, 3),
        (Cadence.SEMESTERLY, 2),
        (Cadence.SIX_MONTHLY, 2),
        (Cadence.ANNUAL, 1),
    ],
)
def test_periods_cover_the_year_without_gap_or_overlap(calendar, cadence, count):
    periods = calendar.periods(cadence, calendar.years[0])
    assert len(periods) == count
    days = [
        period.first_day + timedelta(days=number)
        for period in periods
        for number in range((period.last_day - period.first_day).days + 1)
    ]
    assert days == [date(2026, 9, 1) + timedelta(days=number) for number in range(365)]


def test_nothing_weekly_falls_in_a_holiday(calendar):
    weeks = calendar.periods(Cadence.WEEKLY, calendar.years[0])
    assert len(weeks) == 40
    assert date(2027, 2, 16) not in [
        day for week in weeks for day in (week.first_day, week.first_day + timedelta(days=1))
    ]


def test_the_week_of_a_half_term(calendar):
    week, half = calendar.school_week(date(2027, 1, 19))
    assert (week, half.label) == (3, "Spring 1 2026/27")
    assert Calendar.of_year(date(2027, 1, 19)).school_week(date(2027, 1, 19)) == (week, half)
    assert Calendar.of_year(date(1999, 1, 19)).school_week(date(1999, 1, 19)) is None


def test_terms_may_not_overlap(calendar):
    year = AcademicYear.objects.first()
    term = Term(year=year, name="autumn", first_day=date(2027, 1, 1), last_day=date(2027, 2, 1))
    with pytest.raises(Exception, match="Another term has some of these days already"):
        term.full_clean()


def test_a_start_after_its_end_is_refused(calendar):
    year = AcademicYear(code="2030/31", first_day=date(2031, 9, 1), last_day=date(2030, 8, 31))
    with pytest.raises(Exception, match="The first day is after the last day"):
        year.full_clean()


class EveryDay(TestCase):
    """Every school day is in exactly one half-term and one semester, whatever the length of the holidays."""

    @settings(max_examples=25, deadline=None)
    @given(shift=st.integers(-3, 3), half_term=st.integers(5, 16), at=st.integers(0, 364))
    def test_is_in_one_half_term_and_one_semester(self, shift, half_term, at):
        Semester.objects.all().delete()
        Term.objects.all().delete()
        AcademicYear.objects.all().delete()
        [year] = make_calendar(YEAR)
        move = timedelta(days=shift)
        for term in Term.objects.filter(year=year):
            term.holiday_first_day += move
            term.holiday_last_day = term.holiday_first_day + timedelta(days=half_term)
            term.save()
        calendar = Calendar.load()
        day = year.first_day + timedelta(days=at)
        for cadence in (Cadence.HALF_TERMLY, Cadence.SEMESTERLY):
            holding = [period for period in calendar.periods(cadence, calendar.years[0]) if day in period]
            assert len(holding) == 1
