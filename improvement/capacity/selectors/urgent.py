"""How soon urgent requests were answered, and how soon somebody came (S4-20)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median

from improvement.capacity.models import DayUsed, UrgentRequest
from improvement.visits.models import Visit
from trust import clock
from trust.calendar import Calendar
from trust.words import count_of, late_by, local, short_day

Days = dict[tuple[int, int], list[date]]


@dataclass(frozen=True)
class Timed:
    """Working days until it was answered, and until the first visit; None while there is none."""

    row: UrgentRequest
    answered_in: int | None
    visited_on: date | None
    visited_in: int | None

    @property
    def state(self) -> str:
        row = self.row
        if row.triaged_at is None:
            return "late" if row.due_on and row.due_on < clock.today() else "due"
        return "not_met" if row.due_on and local(row.triaged_at) > row.due_on else "met"

    @property
    def state_words(self) -> str:
        if self.answered_in is not None:
            return f"answered in {count_of(self.answered_in, 'working day')}"
        return late_by(self.row.due_on, clock.today()) if self.row.due_on else "to answer"

    @property
    def visit_words(self) -> str:
        if self.visited_on is None:
            return "nobody has come yet"
        return f"{short_day(self.visited_on)}, after {count_of(self.visited_in or 0, 'working day')}"


def timed(requests: Iterable[UrgentRequest]) -> dict[int, Timed]:
    """By request; the calendar's three queries and two for the days, however many requests."""
    rows, calendar = list(requests), Calendar.load()
    lent, visits = first_days({row.school_id for row in rows})
    found = {}
    for row in rows:
        asked = local(row.asked_at)
        came = [*lent.get((row.school_id, row.strand_id), []), *visits.get(row.school_id, [])]
        visited = min((day for day in came if day >= asked), default=None)
        answered = calendar.working_days_between(asked, local(row.triaged_at)) if row.triaged_at else None
        took = calendar.working_days_between(asked, visited) if visited else None
        found[row.pk] = Timed(row, answered, visited, took)
    return found


def first_days(schools: set[int]) -> tuple[Days, dict[int, list[date]]]:
    """Days on which somebody was lent to a school, by school and strand; days of visits made, by school."""
    lent: Days = {}
    rows = DayUsed.objects.filter(deployment__to_school__in=schools)
    for school, strand, day in rows.values_list("deployment__to_school", "deployment__strand", "on"):
        lent.setdefault((school, strand), []).append(day)
    visited: dict[int, list[date]] = {}
    for school, day in Visit.objects.made().filter(school__in=schools).values_list("school", "starts_on"):
        visited.setdefault(school, []).append(day)
    return lent, visited


def lede(found: Iterable[Timed]) -> str:
    """'4 requests · half were visited within 3 working days · 1 is late'."""
    rows = list(found)
    if not rows:
        return "A school asks for help now; somebody answers within days, and the first visit is timed."
    parts = [count_of(len(rows), "request")]
    took = [row.visited_in for row in rows if row.visited_in is not None]
    if took:
        parts.append(f"half of {len(took)} visits came within {count_of(int(median(took)), 'working day')}")
    late = sum(row.state == "late" for row in rows)
    return " · ".join([*parts, *([f"{late} late"] if late else [])])
