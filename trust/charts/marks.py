"""One mark for each state, told apart by shape as well as by colour, and hatching that needs no pattern."""

from collections.abc import Iterable
from math import ceil

from trust.charts import svg
from trust.charts.axes import LINE, Box
from trust.charts.colour import BETTER, INK, MUTED, WHITE, WORSE
from trust.charts.svg import Point

SIZE = 5
"""Half the width of a mark, in pixels."""


def mark(state: str, at: Point, brand: str) -> str:
    """The mark of a state: the values of assessment's Verdict, the zones of a funnel, or "" for a plain dot."""
    x, y = at
    if state == "above":
        return svg.shape("mark mark-above", _triangle(x, y, -SIZE), BETTER)
    if state == "below":
        return svg.shape("mark mark-below", _triangle(x, y, SIZE), WORSE)
    if state == "noise":
        return svg.circle("mark mark-noise", at, SIZE - 0.5, WHITE, MUTED, 1.75)
    if state == "too_few":
        return svg.shape("mark mark-too-few", diamond(at, SIZE), WHITE, MUTED, 1.5)
    if state == "look":
        return svg.shape("mark mark-look", diamond(at, SIZE + 1), INK)
    return svg.circle("mark mark-plain", at, SIZE - 0.5, brand)


def diamond(at: Point, half: float) -> list[Point]:
    x, y = at
    return [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]


def _triangle(x: float, y: float, rise: float) -> list[Point]:
    """Points up for a negative rise, since pixels count downwards; centred by weight."""
    return [(x - SIZE, y - rise * 0.8), (x + SIZE, y - rise * 0.8), (x, y + rise)]


def hatch(box: Box, stroke: str, gap: float = 6) -> str:
    """Strokes across a rectangle, cut to it: a pattern would need an id, and two charts on a page would share it."""
    height = box.bottom - box.top
    strokes = []
    for i in range(1, ceil((box.width + height) / gap)):
        foot = box.left + i * gap  # where the stroke would leave the lower edge; it rises to the left
        start = (min(foot, box.right), box.bottom - max(0.0, foot - box.right))
        end = (max(foot - height, box.left), box.top + max(0.0, box.left - (foot - height)))
        strokes.append("M{} {}L{} {}".format(*map(svg.number, (*start, *end))))
    return svg.element("path", "hatch", d="".join(strokes), stroke=stroke, stroke_width=1)


def legend(entries: Iterable[tuple[str, str]], at: Point, right: float, brand: str) -> tuple[list[str], float]:
    """Marks with their words, for (state, words), in lines no wider than `right`; and where the last line stands."""
    left, y = at
    x, parts = left, []
    for state, words in entries:
        room = 16 + svg.width_of(words)
        if x > left and x + room > right:
            x, y = left, y + LINE
        parts += [mark(state, (x + SIZE, y - 4), brand), svg.text("legend", (x + 16, y), words, MUTED)]
        x += room + 14
    return parts, y
