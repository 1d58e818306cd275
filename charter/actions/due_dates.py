"""When an occurrence opens and is due: the duty's anchor and offset, counted on the school's own days."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Self

from charter.models import Duty
from schools.models import School, SchoolDay
from trust.calendar import Calendar, Period


@dataclass(frozen=True)
class Occurrence:
    opens_on: date
    due_on: date


@dataclass
class Dates:
    """Due dates by school. Schools with the same days of their own share one computation."""

    calendar: Calendar
    own: dict[int, dict[date, str]]
    calendars: dict[frozenset, Calendar] = field(default_factory=dict)
    found: dict[tuple, Occurrence] = field(default_factory=dict)

    @classmethod
    def load(cls, calendar: Calendar) -> Self:
        own: dict[int, dict[date, str]] = {}
        for day in SchoolDay.objects.all():
            own.setdefault(day.school_id, {})[day.date] = day.kind
        return cls(calendar, own)

    def of(self, duty: Duty, school: School | None, period: Period) -> Occurrence:
        days = frozenset(self.own.get(school.pk, {}).items()) if school else frozenset()
        rule = (duty.anchor, duty.offset, duty.offset_days, duty.opens_before, period, days)
        if rule not in self.found:
            calendar = self.calendars.setdefault(days, self.calendar.of_school(dict(days)))
            self.found[rule] = occurrence(duty, calendar, period)
        return self.found[rule]


def occurrence(duty: Duty, calendar: Calendar, period: Period) -> Occurrence:
    """Due on the anchor plus the offset; never in a holiday (the last school day before it) nor before the period."""
    first = min(calendar.school_day_on_or_after(period.first_day), period.last_day)
    last = max(calendar.school_day_on_or_before(period.last_day), first)
    due = moved(calendar, last if duty.anchor == Duty.Anchor.END else first, duty)
    due = max(calendar.school_day_on_or_before(min(due, period.last_day)), first)
    opens = max(due - timedelta(days=duty.opens_before), period.first_day)
    return Occurrence(min(opens, due), due)


def moved(calendar: Calendar, anchor: date, duty: Duty) -> date:
    if duty.offset_days == Duty.DayType.CALENDAR:
        return anchor + timedelta(days=duty.offset)
    return calendar.working_days_after(anchor, duty.offset)
