"""What a school's needs ask for: the offer of its level, laid out over its strands (S4-3, S4-5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Line:
    """A strand with its level's words, the days of the offer that go to it, and what help is to do there."""

    strand: str
    need: int
    name: str
    stage: str
    icon: str
    days: int
    help: str


@dataclass(frozen=True)
class SupportPlan:
    """`days` and `visits` are a year's offer at the overall level; the lines' days and `free` days add up to `days`.

    `free` are days for what no strand asks for: all of them where every need is the lowest.
    """

    level: int
    name: str
    stage: str
    icon: str
    description: str
    days: int
    visits: int
    lines: tuple[Line, ...]
    free: int

    @property
    def words(self) -> str:
        return f"{self.days} days and {self.visits} visits a year"


def support_plan(
    levels: Mapping[int, Mapping[str, Any]], overall: int, needs: Sequence[tuple[str, int, str]]
) -> SupportPlan:
    """From levels by number, the overall level, and (strand, need, what help is to do) of each strand.

    Days go to the strands above the lowest need, in proportion to how far above; highest need first.
    """
    lowest = min(levels)
    ranked = sorted((row for row in needs if row[1] > lowest), key=lambda row: -row[1])
    offer = levels[overall]
    days = shared_out(offer["days"], [need - lowest for _, need, _ in ranked])
    lines = tuple(
        Line(strand, need, levels[need]["name"], levels[need]["stage"], levels[need]["icon"], count, words)
        for (strand, need, words), count in zip(ranked, days, strict=True)
    )
    return SupportPlan(
        overall, offer["name"], offer["stage"], offer["icon"], offer["description"], offer["days"], offer["visits"],
        lines, offer["days"] - sum(days),
    )  # fmt: skip


def shared_out(total: int, weights: Sequence[int]) -> list[int]:
    """Whole days in proportion to the weights, none lost: the largest remainders get the last ones."""
    whole = sum(weights)
    if not whole:
        return [0 for _ in weights]
    shares = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda place: -(total * weights[place] % whole))
    for place in by_remainder[: total - sum(shares)]:
        shares[place] += 1
    return shares
