"""The semesters in which giving and taking are weighed."""

from datetime import date

from trust import clock
from trust.calendar import Cadence, Calendar, Period


def semester_on(day: date | None = None) -> Period | None:
    """The semester of the day (today); None where the calendar has no such year."""
    return Calendar.load().period_of(Cadence.SEMESTERLY, day or clock.today())


def semesters(first: int = 4) -> list[Period]:
    """This semester and those before it, the newest first."""
    calendar, today = Calendar.load(), clock.today()
    found = [period for year in calendar.years for period in calendar.periods(Cadence.SEMESTERLY, year)]
    past = [period for period in found if period.first_day <= today]
    return sorted(past, key=lambda period: period.first_day, reverse=True)[:first]
