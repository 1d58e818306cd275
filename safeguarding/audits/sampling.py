"""Drawing a sample that can be drawn again: pure functions, no database."""

from collections.abc import Iterable, Sequence
from math import ceil
from random import Random

Framed = tuple[int, str]

ALWAYS = ("agency", "governor", "new_starter")
"""Strata that are looked at whole (domain.md section 5)."""

LEAST = 10
TENTH = 0.1


def size_of(frame: Sequence[Framed]) -> int:
    """The fewest people to look at: ten, or a tenth of the record, whichever is more; never more than there are."""
    return min(len(frame), max(LEAST, ceil(len(frame) * TENTH)))


def draw(frame: Iterable[Framed], seed: str) -> list[int]:
    """The keys drawn, in their order: everybody of the strata that are always in, then others by chance.

    Others fill the sample up to its size, and are a tenth of themselves at least, so that a school with many new people
    still looks at somebody who has long been there. The same frame and seed give the same people: the generator is
    Mersenne Twister, seeded by text, over the keys in order.
    """
    people = sorted(frame)
    always = [key for key, stratum in people if stratum in ALWAYS]
    others = [key for key, stratum in people if stratum not in ALWAYS]
    wanted = max(size_of(people) - len(always), ceil(len(others) * TENTH))
    return sorted(always + part(others, min(wanted, len(others)), seed))


def part(keys: Sequence[int], number: int, seed: str) -> list[int]:
    """So many of the keys by chance, in order."""
    return sorted(Random(seed).sample(sorted(keys), number))
