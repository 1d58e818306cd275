"""Which days of a year are worth a run: those on which something can be asked for, or told."""

from collections.abc import Iterator
from datetime import date, timedelta

from charter.actions.reminders import DAY, ESCALATE_AFTER, WEEK
from charter.models import DueItem
from improvement.rehearsal.scene import Scene
from trust import clock
from trust.models import AcademicYear, Trust

ONE_DAY = timedelta(days=1)
RUNGS = 4
"""No ladder of roles is longer: leader, head, executive head, chief executive."""


def fixed_days(year: AcademicYear, scene: Scene) -> set[date]:
    """Days of the year itself: its ends, New Year, both changes of the clock, half-terms, and the scene's own."""
    found = {year.first_day, year.last_day, date(year.last_day.year, 1, 1), date(year.first_day.year, 12, 31)}
    found |= {last_sunday(year.first_day.year, 10), last_sunday(year.last_day.year, 3)}
    found |= {scene.leaves, scene.leaves + ONE_DAY, scene.joins - ONE_DAY, scene.joins}
    for term in year.terms.all():  # type: ignore[attr-defined]
        days = (term.first_day, term.last_day, term.holiday_first_day, term.holiday_last_day)
        found |= {day for day in days if day}
    return found


def last_sunday(year: int, month: int) -> date:
    """The day on which British clocks change, in March and in October."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def days_of_items(domain: str) -> Iterator[date]:
    """The days on which an open item is told about or climbs the ladder. One query."""
    trust = Trust.objects.filter(pk=1).first()
    after = timedelta(days=trust.escalate_after if trust else ESCALATE_AFTER)
    open_items = DueItem.objects.open().filter(duty__version__decision__area__domain=domain)  # type: ignore[attr-defined]
    for opens, due in open_items.values_list("opens_on", "due_on").distinct():
        yield from (opens, due - WEEK, due - DAY, due, due + ONE_DAY)
        yield from (due + after * number for number in range(1, RUNGS + 1))


def next_day(fixed: set[date], domain: str, last: date) -> date | None:
    """The next day after today on which anything can happen; None after the year's last."""
    today = clock.today()
    ahead = [day for day in {*fixed, *days_of_items(domain)} if today < day <= last]
    return min(ahead, default=None)
