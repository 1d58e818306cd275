"""The frame of a chart: grid lines, tick labels, and labels kept from lying on one another."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from trust.charts import svg
from trust.charts.colour import MUTED, RULE
from trust.charts.scales import Scale
from trust.charts.words import Unit

LINE = 15
"""Pixels from one line of text to the next."""


@dataclass(frozen=True, slots=True)
class Box:
    """The part of the drawing that holds the marks."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left


def rows_of(scale: Scale, box: Box, unit: Unit) -> list[str]:
    """Horizontal grid lines with their labels on the left."""
    parts = []
    for value in scale.ticks():
        y = scale(value)
        parts.append(svg.line("grid", (box.left, y), (box.right, y), RULE))
        parts.append(svg.text("tick", (box.left - 8, y + 4), unit.tick(value, scale.step), MUTED, "end"))
    return parts


def columns_of(scale: Scale, box: Box, unit: Unit) -> list[str]:
    """Vertical grid lines with their labels below."""
    parts = []
    for value in scale.ticks():
        x = scale(value)
        parts.append(svg.line("grid", (x, box.top), (x, box.bottom), RULE))
        parts.append(svg.text("tick", (x, box.bottom + LINE + 1), unit.tick(value, scale.step), MUTED, "middle"))
    return parts


def label_room(scale: Scale, unit: Unit) -> float:
    """How far the tick labels of a height scale reach to the left."""
    return max(svg.width_of(unit.tick(value, scale.step)) for value in scale.ticks()) + 12


def apart(heights: Sequence[float], gap: float = LINE) -> list[float]:
    """Heights of labels moved just so far that none lies on another; their order stays."""
    order = sorted(range(len(heights)), key=lambda i: heights[i])
    moved = list(heights)
    for before, after in list(pairwise(order)) * len(order):  # a push may cause another, never more than that many
        overlap = max(0.0, gap - (moved[after] - moved[before]))
        moved[before] -= overlap / 2
        moved[after] += overlap / 2
    return moved


def runs(values: Sequence[float | None], breaks: Sequence[int] = ()) -> list[list[int]]:
    """Stretches of places that may be joined by a line: a missing value or a break ends one."""
    found: list[list[int]] = [[]]
    for place, value in enumerate(values):
        if place in breaks or value is None:
            found.append([])
        if value is not None:
            found[-1].append(place)
    return [run for run in found if run]
