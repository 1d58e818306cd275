"""What one person wrote to others outside the hours of sending: for that person alone (S1-17, S1-18)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from trust import clock
from trust.calendar import Cadence, Calendar, Period
from trust.hooks import registered
from trust.models import User
from trust.notices.hooks import Sending
from trust.notices.windows import Hours


@dataclass(frozen=True)
class Sent:
    """Of one kind, this half-term: how many in all, and how many outside hours."""

    label: str
    all: int
    outside: int


@dataclass(frozen=True)
class OwnHours:
    half: Period | None
    hours: Hours
    rows: list[Sent]

    @property
    def outside(self) -> int:
        return sum(row.outside for row in self.rows)

    @property
    def all(self) -> int:
        return sum(row.all for row in self.rows)


def own_hours(user: User) -> OwnHours:
    """What the person caused to be sent this half-term. Nobody else has a page of it."""
    calendar, hours = Calendar.load(), Hours.of_trust()
    half = calendar.period_of(Cadence.HALF_TERMLY, clock.today())
    if half is None:
        return OwnHours(None, hours, [])
    since = datetime.combine(half.first_day, hours.first, clock.LONDON)
    rows = []
    for source in registered(Sending):
        moments = list(source.moments(user, since))
        rows.append(Sent(source.label, len(moments), outside(moments, calendar, hours)))
    return OwnHours(half, hours, rows)


def outside(moments: Iterable[datetime], calendar: Calendar, hours: Hours) -> int:
    days = [hours.open_day(moment) for moment in moments]
    return sum(day is None or not calendar.is_working_day(day) for day in days)
