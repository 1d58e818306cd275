"""One decision as its page shows it: what it says, and each school against each time it fell due."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import BooleanField, ExpressionWrapper, Q

from charter.models import Decision, DecisionVersion, DueItem
from charter.selectors.standing import this_year
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
from trust.models import User
from trust.words import count_of

ROOM = 25


@dataclass(frozen=True)
class Row:
    """A school (none: the trust) and its items, one for each column; None where nothing is asked there."""

    school: School | None
    items: list[DueItem | None]

    @property
    def name(self) -> str:
        return str(self.school or "The trust")

    @property
    def behind(self) -> int:
        """How many of its items are late or were missed."""
        return sum(item is not None and item.state in ("late", "missed") for item in self.items)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Grid:
    """Schools down, occurrences across: `columns` holds (duty, period, done, asked)."""

    columns: list[tuple[str, str, int, int]]
    rows: list[Row]

    @property
    def shown(self) -> list[Row]:
        """The rows that a decision's own page has room for: all of a small trust, else those furthest behind."""
        if len(self.rows) <= ROOM:
            return self.rows
        return sorted(self.rows, key=lambda row: -row.behind)[:ROOM]

    @property
    def lede(self) -> str:
        behind = sum(row.behind > 0 for row in self.rows)
        return f"{count_of(len(self.rows), 'line')}, {behind} late or missed somewhere" if self.rows else ""


Key = tuple[Any, ...]


def in_force(decision: Decision) -> DecisionVersion | None:
    """The version in force today, with its principles and duties; or else the latest there is."""
    versions = decision.versions.select_related("year").prefetch_related("principles", "duties__proforma")  # type: ignore[attr-defined]
    return versions.in_force(clock.today()).first() or versions.first()


def grid(decision: Decision, user: User) -> Grid | None:
    """This academic year's items of a decision; only the columns' counts for those who may see no single school."""
    if not holds(user, "due.view", SUMMARY):
        return None
    items = this_year(user, clock.today()).with_state().filter(duty__version__decision=decision)  # type: ignore[attr-defined]
    whole = Q(pk__in=DueItem.objects.for_user(user, "due.view").values("pk"))
    items = items.annotate(whole=ExpressionWrapper(whole, BooleanField())).select_related("duty", "school")
    found = list(items.order_by("due_on", "duty__title"))
    columns: dict[Key, list[DueItem]] = {}
    for item in sorted(found, key=lambda item: (item.period_first_day, item.duty.title)):
        columns.setdefault((item.duty.title, item.period_label), []).append(item)
    counted = [(*key, sum(item.state == "done" for item in group), len(group)) for key, group in columns.items()]  # type: ignore[attr-defined]
    return Grid(counted, rows([item for item in found if item.whole], list(columns)))


def rows(found: Iterable[DueItem], columns: list[Key]) -> list[Row]:
    places: dict[int | None, tuple[School | None, dict[Key, DueItem]]] = {}
    for item in found:
        _, cells = places.setdefault(item.school_id, (item.school, {}))
        cells[(item.duty.title, item.period_label)] = item
    order = sorted(places.values(), key=lambda place: place[0].sort_name if place[0] else "")
    return [Row(school, [cells.get(column) for column in columns]) for school, cells in order]
