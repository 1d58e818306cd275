"""How complete the record is, in per cent and counts, without a name: for governors, trustees and the board."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, Count, Q, Value, When
from django.urls import reverse

from safeguarding.register.models import Check, RegisteredQuerySet
from safeguarding.register.selectors.people import live
from safeguarding.register.selectors.rules import Rules, rules_on
from safeguarding.register.selectors.states import CHECKS, with_gaps
from safeguarding.register.states import AMBER, COUNTED, RED, Standing, State, judge
from safeguarding.standing import Standing as Matter
from trust import wall
from trust.words import count_of

Place = int | None
"""A school's key; None is the trust's own part."""


@dataclass(frozen=True)
class Share:
    """Of the checks of one kind that the record must answer for: how many are complete, how many red or amber."""

    asked: int = 0
    red: int = 0
    amber: int = 0

    @property
    def per_cent(self) -> int | None:
        """Rounded down, so that 100 says that nothing lacks; None where nothing is asked for."""
        return (self.asked - self.red - self.amber) * 100 // self.asked if self.asked else None

    @property
    def state(self) -> str:
        if not self.asked:
            return ""
        return "red" if self.red else "amber" if self.amber else "green"

    @property
    def words(self) -> str:
        """97%, 3 missing, 1 to settle."""
        if not self.asked:
            return "none asked for"
        parts = [f"{self.per_cent}%"]
        parts += [f"{self.red} missing"] if self.red else []
        parts += [f"{self.amber} to settle"] if self.amber else []
        return ", ".join(parts)

    def __add__(self, other: "Share") -> "Share":
        return Share(self.asked + other.asked, self.red + other.red, self.amber + other.amber)


def shares(places: RegisteredQuerySet, day: date) -> dict[Place, dict[str, Share]]:
    """By place, then kind of check. Three queries, whatever the number of places and people."""
    rules = rules_on(day)
    with wall.lifted("per cent and counts by school and kind of check, no row"):
        people = counted(places, day)
        held = counted_checks(places, day)
    found: dict[Place, dict[str, Counter[State]]] = defaultdict(lambda: defaultdict(Counter))
    for (place, person_type, started), number in people.items():
        for kind, state, count in states(rules, person_type, started, number, held.get((place, person_type, started))):
            found[place][kind][state] += count
    return {place: {kind: share_of(counts) for kind, counts in kinds.items()} for place, kinds in found.items()}


Group = tuple[Place, str, bool]


def started_by(day: date, path: str = "") -> Case:
    return Case(When(Q(**{f"{path}started_on__lte": day}), then=Value(True)), default=Value(False))


def counted(people: RegisteredQuerySet, day: date) -> dict[Group, int]:
    rows = people.order_by().annotate(begun=started_by(day)).values_list("school", "person_type", "begun")
    return {(place, kind, begun): number for place, kind, begun, number in rows.annotate(number=Count("pk"))}


def counted_checks(people: RegisteredQuerySet, day: date) -> dict[Group, dict[tuple[str, str], int]]:
    """How many checks of each kind and standing, by group of people."""
    checks = Check.objects.filter(person__in=people).order_by()
    rows = checks.with_standing(day).annotate(begun=started_by(day, "person__"))  # type: ignore[attr-defined]
    rows = rows.values_list("person__school", "person__person_type", "begun", "kind", "standing")
    found: dict[Group, dict[tuple[str, str], int]] = defaultdict(dict)
    for place, person_type, begun, kind, held, number in rows.annotate(number=Count("pk")):
        found[place, person_type, begun][kind, held] = number
    return found


def states(rules: Rules, person_type: str, started: bool, people: int, held: Any) -> Iterator[tuple[str, State, int]]:
    """(kind, state, how many) for a group of people under one row of the table."""
    held = held or {}
    for kind in CHECKS:
        rule = rules.get((person_type, kind.value))
        need, otherwise = (rule.need, rule.otherwise) if rule else ("-", "")
        left = people
        for standing in Standing:
            number = held.get((kind.value, standing.value), 0)
            left -= number
            yield kind.value, judge(need, otherwise, standing, started), number
        yield kind.value, judge(need, otherwise, Standing.NOTHING, started), left


def share_of(counts: Counter[State]) -> Share:
    """Only what a rule asks for counts; a check that is kept though no rule asks for it counts as neither."""
    return Share(
        asked=sum(counts[state] for state in COUNTED),
        red=sum(counts[state] for state in RED),
        amber=sum(counts[state] for state in AMBER),
    )


def standings(schools: Collection[int], day: date) -> Mapping[int, Matter]:
    """How each school's part stands, in counts of people, for the board of safeguarding (S2-15). Two queries."""
    with wall.lifted("counts of people by school, no row"):
        rows = with_gaps(live(day).filter(school__in=schools), day).order_by()
        found = list(rows.values_list("school", "reds", "ambers"))
    totals: dict[int, Counter[str]] = defaultdict(Counter)
    for school, reds, ambers in found:
        totals[school or 0]["red" if reds else "amber" if ambers else "green"] += 1
    url = reverse("compliance_grid")
    return {school: Matter(worst(counts), words_of(counts), url) for school, counts in totals.items()}


def worst(counts: Counter[str]) -> str:
    return next(state for state in ("red", "amber", "green") if counts[state])


def words_of(counts: Counter[str]) -> str:
    """2 of 41 people lack a check."""
    everybody = count_of(sum(counts.values()), "person", "people")
    if counts["red"]:
        return f"{counts['red']} of {everybody} {'lacks' if counts['red'] == 1 else 'lack'} a check"
    if counts["amber"]:
        return f"{counts['amber']} of {everybody} with something to settle"
    return f"All checks of {everybody} are complete"


def everybody(day: date, schools: Any, *, whole: bool = False) -> RegisteredQuerySet:
    """Who the shares are of: those on the record at these schools; `whole`: the trust's own part too."""
    where = Q(school__in=schools)
    return live(day).filter(where | Q(school__isnull=True) if whole else where)
