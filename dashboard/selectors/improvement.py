"""What executives see across the rooms of improvement: priorities by strand and cause, capacity, what was tried."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from improvement.capacity.selectors.balance import balance
from improvement.capacity.semesters import semester_on
from improvement.plans.models import Priority
from improvement.practice.models import Initiative
from schools.models import School
from trust import clock
from trust.access.scopes import holds
from trust.models import User
from trust.words import count_of

LESSONS = 4


@dataclass(frozen=True)
class Named:
    """A strand that schools' live priorities name, with the kinds of root cause behind them."""

    strand: str
    schools: int
    of: int
    causes: Sequence[str]

    @property
    def words(self) -> str:
        """'7 of 12 schools name attendance; 3 root causes'."""
        said = f"{self.schools} of {count_of(self.of, 'school')}"
        return f"{said}; {count_of(len(self.causes), 'kind of root cause', 'kinds of root cause')}"


def priorities(user: User) -> Mapping[str, Any] | None:
    """Live priorities by strand, most schools first. Two queries; None for who may not read plans."""
    if not holds(user, "plan.view"):
        return None
    rows = Priority.objects.for_user(user, "plan.view").live()  # type: ignore[attr-defined]
    found: dict[str, tuple[set[int], set[str]]] = {}
    for strand, school, cause in rows.values_list("strand__name", "plan__school", "cause_kind__name"):
        schools, causes = found.setdefault(strand, (set(), set()))
        schools.add(school)
        causes.update([cause] if cause else [])
    every = School.objects.for_user(user, "plan.view").open_on(clock.today()).count()  # type: ignore[attr-defined]
    lines = [Named(strand, len(schools), every, sorted(causes)) for strand, (schools, causes) in found.items()]
    return {"lines": sorted(lines, key=lambda line: (-line.schools, line.strand))}


@dataclass(frozen=True)
class Theme:
    """One strand in this semester: days given by schools, days received, and who stands where."""

    strand: str
    given: Decimal
    received: Decimal
    givers: int
    takers: int


def capacity(user: User) -> Mapping[str, Any] | None:
    """Days of this semester by strand. Seven queries at most; None for who may not read of capacity."""
    period = semester_on()
    if period is None or not holds(user, "capacity.view"):
        return None
    schools = School.objects.for_user(user, "capacity.view").values("pk")  # type: ignore[attr-defined]
    found = balance(period, schools)
    themes = []
    for strand in found.strands:
        lines = [line for (_, pk), line in found.lines.items() if pk == strand.pk]
        status = Counter(line.status for line in lines)
        given, received = sum(line.given for line in lines), sum(line.received for line in lines)
        themes.append(Theme(strand.name, Decimal(given), Decimal(received), status["giver"], status["taker"]))
    return {"themes": themes, "period": period}


def tried(user: User) -> Mapping[str, Any] | None:
    """What is in hand, what was kept, changed or stopped, and the latest lessons. One query."""
    if not holds(user, "practice.view"):
        return None
    rows = Initiative.objects.for_user(user, "practice.view").filter(  # type: ignore[attr-defined]
        state__in=[Initiative.State.IN_HAND, Initiative.State.CLOSED]
    )
    every = list(rows.select_related("school").order_by("-closed_on", "-pk"))
    closed = [row for row in every if row.state == Initiative.State.CLOSED]
    outcomes = Counter(row.get_outcome_display() for row in closed)
    return {"in_hand": len(every) - len(closed), "outcomes": sorted(outcomes.items()), "lessons": closed[:LESSONS]}
