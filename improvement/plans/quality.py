"""Where plans learn of the days on which somebody looks at a school's quality: visits, reviews, audits."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from charter.models import DueItem, Duty
from schools.models import School
from trust.hooks import registered
from trust.words import local


@dataclass(frozen=True)
class QualityDay:
    """One such day at a school; `title` says what it is."""

    school: int
    on: date
    title: str


@dataclass(frozen=True)
class QualityDays:
    """A room that knows such days registers one: `days(schools, first, last)` in a fixed number of queries."""

    name: str
    order: int
    days: Callable[[Collection[School], date, date], Iterable[QualityDay]]


def due_visits(schools: Collection[School], first: date, last: date) -> Iterable[QualityDay]:
    """Visits that the charter asks for: on the day they were made, else on the day they are due."""
    items = DueItem.objects.filter(
        school__in=[school.pk for school in schools], duty__asks=Duty.Asks.VISIT, closed_at__isnull=True,
        period_first_day__lte=last, period_last_day__gte=first,
    ).select_related("duty")  # fmt: skip
    for item in items:
        day = local(item.fulfilled_at) if item.fulfilled_at else item.due_on
        if first <= day <= last:
            yield QualityDay(item.school_id or 0, day, item.duty.title)


def quality_days(schools: Collection[School], first: date, last: date) -> list[QualityDay]:
    """From every room that knows of some; from the charter's duties alone where none does."""
    hooks = registered(QualityDays)
    found = [day for hook in hooks for day in hook.days(schools, first, last)]
    return sorted(found or due_visits(schools, first, last), key=lambda day: (day.on, day.title))
