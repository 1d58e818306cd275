"""Which figures of a school may not be told outside it: those of 1 to 5 pupils, and those that would tell of so few."""

from collections.abc import Mapping
from typing import Any

from assessment.models import Figure, Measure
from assessment.statuses import BESIDE, HIDDEN

FEWEST_SHOWN = 6
"""Counts of 1 to 5 pupils are hidden from whoever may not see small numbers of that school."""


def is_small(figure: Figure, n: int | None) -> bool:
    """Whether the figure tells of 1 to 5 pupils: as its n, its count, or the count that its share of n gives away."""
    return figure.school_id is not None and _tells_of_few(figure.measure, figure.value, figure.numerator, n)


def _tells_of_few(measure: Measure, value: float | None, numerator: int | None, n: int | None) -> bool:
    if value is None:
        return False
    if measure.kind == Measure.Kind.COUNT:
        return 0 < value < FEWEST_SHOWN
    if n is not None and 0 < n < FEWEST_SHOWN:
        return True
    if measure.kind not in (Measure.Kind.PROPORTION, Measure.Kind.RATE):
        return False
    return 0 < round(numerator if numerator is not None else value * (n or 0) / 100) < FEWEST_SHOWN


def why_hidden(figure: Figure, n: int | None) -> str:
    """The status to show in place of a figure to whoever may not see the school's small numbers; empty: show it.

    `hidden` where it is small itself, `beside` where the rest of the pupils are: all less these would tell of them.
    """
    if is_small(figure, n):
        return HIDDEN
    rest = rest_of(figure)
    few = few_left(figure) or _tells_of_few(figure.measure, rest["value"], rest["numerator"], rest["denominator"])
    return BESIDE if few else ""


def few(figure: Figure, n: int | None) -> bool:
    """Whether n itself must not be told."""
    return figure.school_id is not None and (0 < (n or 0) < FEWEST_SHOWN or few_left(figure))


def few_left(figure: Figure) -> bool:
    """Whether the rest of the pupils are 1 to 5, so that n would tell how many."""
    return 0 < (rest_of(figure)["denominator"] or 0) < FEWEST_SHOWN


def rest_of(figure: Figure) -> Mapping[str, Any]:
    """As annotated by `with_rest`."""
    return getattr(figure, "rest", None) or {"value": None, "numerator": None, "denominator": None}
