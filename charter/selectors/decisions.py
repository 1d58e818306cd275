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


@dataclass(frozen=True)
class Row:
    """A school (none: the trust) and its items, one for each column; None where nothing is asked there."""

    school: School | None
    items: list[DueItem | None]


@dataclass(frozen=True)
class Grid:
    """Schools down, occurrences across: `columns` holds (duty, period, done, asked)."""

    columns: list[tuple[str, str, int, int]]
    rows: list[Row]


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
