"""Who could help whom: whole half-days from offers to needs, under the trust's limits, by scipy's solver (HiGHS).

Pure: rows in, days out. A higher need counts for more, a near giver for a little more, and few helpers for one need
are better than many. The same rows give the same answer, in whatever order they come.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

# What half a day is worth: by level of need, then whether the giver is near, of the same kind, of the same phase.
LEVEL, NEAR, SAME_KIND, SAME_PHASE = 100, 10, 6, 3
# What each further helper costs, and the fewest half-days worth a journey.
HELPER, WORTH_IT = 60, 2
# A limit of steps instead of seconds: the answer must not depend on how fast the machine is.
SOLVER = {"mip_rel_gap": 1e-6, "node_limit": 2000}


@dataclass(frozen=True)
class Offer:
    """`days` are those left of it; `school` is None for the central team; `phases` empty: fits every phase."""

    pk: int
    school: int | None
    cluster: int | None
    phase: str
    phases: tuple[str, ...]
    person: int
    strand: int
    kind: int
    days: Decimal
    starts_on: date
    until: date


@dataclass(frozen=True)
class Need:
    pk: int
    school: int
    cluster: int | None
    phase: str
    strand: int
    kind: int
    days: Decimal
    level: int
    starts_on: date
    until: date


@dataclass(frozen=True)
class Limits:
    """Days a semester that one person is lent, and that one school gives; the own need from which it gives nothing.

    None: not limited.
    """

    person_days: Decimal | None = None
    school_days: Decimal | None = None
    giver_need: int | None = None


@dataclass(frozen=True)
class Problem:
    """`own_needs`: level by (school, strand). `lent` and `given`: days promised already, by person and by school."""

    offers: Sequence[Offer]
    needs: Sequence[Need]
    limits: Limits = Limits()
    own_needs: Mapping[tuple[int, int], int] = field(default_factory=dict)
    lent: Mapping[int, Decimal] = field(default_factory=dict)
    given: Mapping[int, Decimal] = field(default_factory=dict)


@dataclass(frozen=True)
class Match:
    offer: Offer
    need: Need
    days: Decimal


@dataclass(frozen=True)
class Proposal:
    """The matches, and for each need without one why (key: the need's pk)."""

    matches: tuple[Match, ...]
    unmet: Mapping[int, str]


def obstacle(offer: Offer, need: Need, problem: Problem) -> str:
    """Why this offer can't serve this need; empty where it can."""
    if offer.strand != need.strand:
        return "no offer in this strand"
    if offer.school == need.school:
        return "the only offers are the school's own"
    if offer.phases and need.phase not in offer.phases:
        return "no offer fits this phase of school"
    if max(offer.starts_on, need.starts_on) > min(offer.until, need.until):
        return "offer and need fall in different weeks"
    if in_need(offer, problem):
        return "the schools that offer it are in need of it themselves"
    if room(offer, problem) < 1:
        return "those who offer it are lent for as many days as the trust allows"
    return ""


def in_need(offer: Offer, problem: Problem) -> bool:
    threshold = problem.limits.giver_need
    if threshold is None or offer.school is None:
        return False
    return problem.own_needs.get((offer.school, offer.strand), 0) >= threshold


def room(offer: Offer, problem: Problem) -> int:
    """Half-days that the offer can still give, its person and its school being limited."""
    rooms = [halves(offer.days)]
    limits = problem.limits
    if limits.person_days is not None:
        rooms.append(halves(limits.person_days - problem.lent.get(offer.person, Decimal(0))))
    if limits.school_days is not None and offer.school is not None:
        rooms.append(halves(limits.school_days - problem.given.get(offer.school, Decimal(0))))
    return max(min(rooms), 0)


def halves(days: Decimal) -> int:
    return int(days * 2)


def worth(offer: Offer, need: Need) -> int:
    """Of half a day of this offer for this need."""
    near = offer.cluster is not None and offer.cluster == need.cluster
    return (
        LEVEL * need.level
        + NEAR * near
        + SAME_KIND * (offer.kind == need.kind)
        + SAME_PHASE * (offer.phase == need.phase)
    )


def solve(problem: Problem) -> Proposal:
    """The most worth of help within the limits."""
    offers = sorted(problem.offers, key=lambda row: row.pk)
    needs = sorted(problem.needs, key=lambda row: (-row.level, row.pk))
    pairs = [(offer, need) for need in needs for offer in offers if not obstacle(offer, need, problem)]
    given = halves_given(pairs, problem) if pairs else []
    matches = tuple(
        Match(offer, need, Decimal(int(count)) / 2)
        for (offer, need), count in zip(pairs, given, strict=True)
        if count > 0
    )
    met = {match.need.pk for match in matches}
    return Proposal(matches, {need.pk: why_unmet(need, offers, problem) for need in needs if need.pk not in met})


def halves_given(pairs: Sequence[tuple[Offer, Need]], problem: Problem) -> list[int]:
    """By pair: first the half-days (whole numbers), then whether it is used at all (0 or 1), as one programme."""
    count = len(pairs)
    most = np.array([min(room(offer, problem), halves(need.days)) for offer, need in pairs])
    least = np.minimum(most, WORTH_IT)
    gains = np.array([worth(offer, need) for offer, need in pairs], dtype=float)
    # Of equals the first counts a hair more, so that there is one best answer.
    gains -= np.arange(count) / (count * 100)
    rows, uppers = caps(pairs, problem)
    unit = np.eye(count)
    limits = [
        LinearConstraint(csr_array(np.hstack([unit, -np.diag(most)])), -np.inf, 0),
        LinearConstraint(csr_array(np.hstack([-unit, np.diag(least)])), -np.inf, 0),
        LinearConstraint(csr_array(np.hstack([rows, np.zeros_like(rows)])), -np.inf, uppers),
    ]
    bounds = Bounds(np.zeros(2 * count), np.concatenate([most, np.ones(count)]))
    costs = np.concatenate([-gains, np.full(count, float(HELPER))])
    found: Any = milp(costs, integrality=np.ones(2 * count), bounds=bounds, constraints=limits, options=SOLVER)
    return [round(value) for value in found.x[:count]] if found.x is not None else [0] * count


def caps(pairs: Sequence[tuple[Offer, Need]], problem: Problem) -> tuple[np.ndarray, np.ndarray]:
    """Rows of pairs that share an offer, a need, a person or a school, each with the half-days they share."""
    limits = problem.limits
    uppers: dict[tuple[str, int], int] = {}
    members: dict[tuple[str, int], list[int]] = {}

    def add(place: int, key: tuple[str, int], upper: Callable[[], Decimal]) -> None:
        members.setdefault(key, []).append(place)
        uppers.setdefault(key, max(halves(upper()), 0))

    for place, (offer, need) in enumerate(pairs):
        add(place, ("offer", offer.pk), lambda offer=offer: offer.days)  # type: ignore[misc]
        add(place, ("need", need.pk), lambda need=need: need.days)  # type: ignore[misc]
        if limits.person_days is not None:
            left = limits.person_days - problem.lent.get(offer.person, Decimal(0))
            add(place, ("person", offer.person), lambda left=left: left)  # type: ignore[misc]
        if limits.school_days is not None and offer.school is not None:
            left = limits.school_days - problem.given.get(offer.school, Decimal(0))
            add(place, ("school", offer.school), lambda left=left: left)  # type: ignore[misc]
    rows = np.zeros((len(members), len(pairs)))
    for number, places in enumerate(members.values()):
        rows[number, places] = 1
    return rows, np.array([uppers[key] for key in members], dtype=float)


# The nearest miss is named first.
NEARNESS = [
    "those who offer it are lent for as many days as the trust allows",
    "the schools that offer it are in need of it themselves",
    "offer and need fall in different weeks",
    "no offer fits this phase of school",
    "the only offers are the school's own",
]


def why_unmet(need: Need, offers: Sequence[Offer], problem: Problem) -> str:
    said = {obstacle(offer, need, problem) for offer in offers}
    if "" in said:
        return "what is offered goes to needs that are greater"
    return next((reason for reason in NEARNESS if reason in said), "no offer in this strand")
