"""The trust's home page: what needs its reader, where the schools stand, and what comes next."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count

from charter.models import DecisionVersion
from charter.selectors.standing import compliance_by_area
from charter.types import DecisionType
from dashboard.selectors.heat import HeatMap, heat_map
from dashboard.selectors.late import Coming, Late, LateDuty, late_by_duty, late_by_school, next_four_weeks
from dashboard.selectors.work import waiting_for
from improvement.models import CyclePosition, CycleStep
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
from trust.calendar import Calendar
from trust.hooks import WorkItem
from trust.models import User
from trust.words import count_of, long_day

SHOWN = 6
NEEDS = 10
"""So many lines of a list; the page that has them all is one click away."""


@dataclass(frozen=True)
class StepCount:
    """A step of the improvement cycle and the schools that stand in it."""

    step: CycleStep
    count: int


@dataclass(frozen=True)
class TrustHome:
    """What templates/dashboard/home.html shows. `late` is None for readers who may see no single school's work."""

    work: Sequence[WorkItem]
    heat: HeatMap
    cycle: Sequence[StepCount]
    areas: Sequence[Mapping[str, Any]]
    types: Sequence[tuple[str, int]]
    late: Sequence[Late] | None
    owed: Sequence[LateDuty]
    coming: Sequence[Coming]
    today: date
    week: str

    @property
    def first_line(self) -> list[tuple[str, str]]:
        """(in bold, the rest) for each part of the page's first line."""
        needs = f"{count_of(len(self.work), 'thing')} {'needs' if len(self.work) == 1 else 'need'}"
        said = [(needs if self.work else "Nothing needs", " you"), self.moved]
        if self.late is not None:
            count = sum(one.count for one in self.late)
            where = f" in {count_of(len(self.late), 'school')}"
            said.append((f"{count_of(count, 'item')} late", where) if count else ("Nothing", " is late"))
        return said

    @property
    def moved(self) -> tuple[str, str]:
        if not self.heat.moved:
            return "No school", " moved beyond chance"
        return f"{count_of(self.heat.moved, 'school')} moved", " beyond chance"

    @property
    def needs(self) -> Sequence[WorkItem]:
        return self.work[:NEEDS]

    @property
    def more_work(self) -> int:
        return max(len(self.work) - NEEDS, 0)


def trust_home(user: User) -> TrustHome:
    """Everything of the page, in queries whose number does not depend on how many schools there are."""
    today = clock.today()
    schools = home_schools(user)
    single = holds(user, "due.view")
    late = late_by_school(user, schools) if single else {}
    steps = step_by_school(user)
    return TrustHome(
        work=waiting_for(user),
        heat=heat_map(user, schools, {pk: step.name for pk, step in steps.items()}, late if single else None),
        cycle=cycle(steps),
        areas=[area.bar for area in compliance_by_area(user)] if holds(user, "due.view", SUMMARY) else [],
        types=types_in_force(user, today),
        late=sorted(late.values(), key=lambda one: -one.count) if single else None,
        owed=late_by_duty(user, SHOWN) if late else [],
        coming=next_four_weeks(user)[:SHOWN] if single else [],
        today=today,
        week=week_words(today),
    )


def step_by_school(user: User) -> dict[int, CycleStep]:
    """Where each school stands in the cycle, of those whose tracker the reader may see. One query."""
    positions = CyclePosition.objects.for_user(user, "tracker.view").current()  # type: ignore[attr-defined]
    return {position.school_id: position.step for position in positions.select_related("step")}


def cycle(steps: Mapping[int, CycleStep]) -> list[StepCount]:
    """Every step in order, with how many schools stand there; empty where the reader sees none."""
    counts = Counter(step.pk for step in steps.values())
    return [StepCount(step, counts[step.pk]) for step in CycleStep.objects.all()] if steps else []


def home_schools(user: User) -> list[School]:
    """The schools whose figures the reader oversees, by name."""
    return list(School.objects.for_user(user, "figures.view").open_on(clock.today()))  # type: ignore[attr-defined]


def types_in_force(user: User, today: date) -> list[tuple[str, int]]:
    """How many decisions of each type are in force, in the charter's order."""
    versions = DecisionVersion.objects.for_user(user, "charter.view").in_force(today)  # type: ignore[attr-defined]
    counts = dict(versions.order_by().values_list("type").annotate(count=Count("pk")))
    return [(str(kind), counts.get(kind, 0)) for kind in DecisionType.values]


def week_words(today: date) -> str:
    """Monday 8 February 2027, week 5 of Spring 1."""
    found = Calendar.of_year(today).school_week(today)
    if found is None:
        return long_day(today)
    number, half = found
    return f"{long_day(today)}, week {number} of {half.label.rsplit(' ', 1)[0]}"
