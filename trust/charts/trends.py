"""A figure over time: the trend line with its intervals, and the sparkline for a table's cell."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString

from trust.charts import axes, svg, words
from trust.charts.axes import LINE, Box
from trust.charts.colour import BRAND, MUTED, WHISKER, WHITE, mix, readable
from trust.charts.scales import Scale, finite, known, nice
from trust.charts.words import Unit

EMPTY = "No figures to draw yet."
MANY = 12
"""With more points than this, whiskers give way to a band and labels are thinned."""

Comparator = float | Sequence[float | None] | None


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One period. `status` says why there is no value; `break_before` names a change that forbids comparing back."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    status: str = ""
    break_before: str = ""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What every part of one trend needs to know."""

    points: Sequence[TrendPoint]
    national: list[float | None]
    x: Scale
    y: Scale
    box: Box
    unit: Unit
    ink: str

    @property
    def breaks(self) -> list[int]:
        return [place for place, point in enumerate(self.points) if place and point.break_before]


def trend(
    points: Sequence[TrendPoint],
    *,
    title: str,
    comparator: Comparator = None,
    comparator_label: str = "National",
    brand: str = BRAND,
    unit: str = "%",
    decimals: int = 1,
    width: float = 640,
    height: float = 260,
) -> SafeString:
    """The line of a figure over its periods, each with its interval, beside a comparator drawn dashed.

    `title` says the finding in words and is the text alternative. `comparator` is one value, or one for each point
    (None where there was none). Missing values and breaks interrupt the line.
    """
    points = [replace(point, value=finite(point.value)) for point in points]
    national = _beside(points, comparator)
    ends = [end for point in points if point.value is not None for end in known((point.low, point.high))]
    values = known(point.value for point in points)
    if not values:
        return svg.sentence(EMPTY)
    heights, said, ink = [*values, *ends, *known(national)], Unit(unit, decimals), readable(brand)
    frame = _frame(points, national, heights, comparator_label, said, ink, width, height)
    parts = [*axes.rows_of(frame.y, frame.box, frame.unit), *_periods(frame), *_breaks(frame)]
    parts += [*_intervals(frame), *_national(frame), *_line(frame), *_end_labels(frame, comparator_label)]
    return svg.drawing("chart-trend", parts, title=title, width=width, height=height)


def trend_table(
    points: Sequence[TrendPoint],
    *,
    comparator: Comparator = None,
    comparator_label: str = "National",
    unit: str = "%",
    decimals: int = 1,
) -> words.Table:
    """The trend's figures: period, value, 95 % interval, pupils, comparator, note on breaks."""
    said = Unit(unit, decimals)
    rows = (
        (
            point.label,
            said.figure(point.value, missing=point.status),
            said.interval(point.low, point.high) if point.value is not None else "",
            words.pupils(point.n),
            said.figure(beside),
            point.break_before and f"not comparable with earlier: {point.break_before}",
        )
        for point, beside in zip(points, _beside(points, comparator), strict=True)
    )
    return words.table(("Period", "Value", "95% interval", "Pupils", comparator_label, "Note"), rows, (1, 2, 3, 4))


def _beside(points: Sequence[TrendPoint], comparator: Comparator) -> list[float | None]:
    if comparator is None or isinstance(comparator, int | float):
        return [finite(comparator)] * len(points)
    return [finite(value) for value in comparator]


def _frame(
    points: Sequence[TrendPoint], national: list[float | None], heights: list[float],
    comparator_label: str, unit: Unit, ink: str, width: float, height: float,
) -> _Frame:  # fmt: skip
    top = 28 if any(point.break_before for point in points) else 12
    below = LINE if len(points) > MANY else 2 * LINE if all(point.value is not None for point in points) else 3 * LINE
    y = nice(heights, height - below - 10, top, unit=unit.name)
    shown = [unit.figure(value) for value in heights]
    right = width - max(svg.width_of(label) for label in (comparator_label, *shown)) - 14
    box = Box(axes.label_room(y, unit), top, right, y.start)
    # Points stand in the middle of their column, so that a lone one is in the middle of the chart.
    column = box.width / len(points)
    x = Scale(0, max(len(points) - 1, 1), box.left + column / 2, box.right - column / 2)
    return _Frame(points, national, x, y, box, unit, ink)


def _periods(frame: _Frame) -> list[str]:
    """Names of periods below, with n or the reason for a gap in a second line where there is room."""
    column = frame.box.width / len(frame.points)
    widest = max(svg.width_of(point.label) for point in frame.points) + 10
    every = max(1, -(-widest // column))
    parts, base, last = [], frame.box.bottom + LINE + 2, len(frame.points) - 1
    for place, point in enumerate(frame.points):
        if (last - place) % every == 0:
            parts.append(svg.text("tick", (frame.x(place), base), point.label, MUTED, "middle"))
        if every == 1 and len(frame.points) <= MANY:
            lines = enumerate(_below(point, column), start=1)
            parts += [svg.text("tick-n", (frame.x(place), base + i * LINE), line, MUTED, "middle") for i, line in lines]
    return parts


def _below(point: TrendPoint, room: float) -> list[str]:
    if point.value is None:
        return svg.wrap(point.status or words.NONE, room)[:2]
    return [] if point.n is None else [f"n {point.n:,}"]


def _breaks(frame: _Frame) -> list[str]:
    parts = []
    for place in frame.breaks:
        x = frame.x(place - 0.5)
        left = x < frame.box.left + frame.box.width / 2
        parts.append(svg.line("break", (x, frame.box.top - 14), (x, frame.box.bottom), MUTED, 1, "2 3"))
        label = frame.points[place].break_before
        parts.append(svg.text("break-label", (x + (6 if left else -6), 16), label, MUTED, "start" if left else "end"))
    return parts


def _intervals(frame: _Frame) -> list[str]:
    if len(frame.points) > MANY:
        return _bands(frame)
    parts = []
    for place, point in enumerate(frame.points):
        if point.value is not None and len(known((point.low, point.high))) == 2:
            x, low, high = frame.x(place), frame.y(point.low or 0), frame.y(point.high or 0)
            ends = [svg.line("whisker", (x - 4, y), (x + 4, y), WHISKER, 1.5) for y in (low, high)]
            parts += [svg.line("whisker", (x, low), (x, high), WHISKER, 1.5), *ends]
    return parts


def _bands(frame: _Frame) -> list[str]:
    whole = [p.value if len(known((p.low, p.high))) == 2 else None for p in frame.points]
    parts = []
    for run in axes.runs(whole, frame.breaks):
        upper = [(frame.x(i), frame.y(frame.points[i].high or 0)) for i in run]
        lower = [(frame.x(i), frame.y(frame.points[i].low or 0)) for i in run]
        parts.append(svg.shape("band", upper + lower[::-1], mix(frame.ink, WHITE, 0.85)))
        parts += [svg.path("band-edge", edge, WHISKER, 0.75) for edge in (upper, lower)]
    return parts


def _national(frame: _Frame) -> list[str]:
    parts, half = [], frame.box.width / len(frame.points) / 2
    for run in axes.runs(frame.national, frame.breaks):
        heights = [frame.y(frame.national[i] or 0) for i in run]
        first, last = frame.x(run[0]) - half, frame.x(run[-1]) + half
        inner = [(frame.x(i), y) for i, y in zip(run, heights, strict=True)]
        parts.append(svg.path("comparator", [(first, heights[0]), *inner, (last, heights[-1])], MUTED, 1.5, "5 4"))
    return parts


def _line(frame: _Frame) -> list[str]:
    parts = []
    for run in axes.runs([point.value for point in frame.points], frame.breaks):
        at = [(frame.x(i), frame.y(frame.points[i].value or 0)) for i in run]
        if len(at) > 1:
            parts.append(svg.path("trend-line", at, frame.ink, 2))
        if len(frame.points) <= MANY or len(at) == 1:
            parts += [svg.circle("trend-point", point, 4, frame.ink, WHITE, 1.5) for point in at]
    return parts


def _end_labels(frame: _Frame, comparator_label: str) -> list[str]:
    """The latest value, and the comparator's name and value, at the right end of their lines."""
    place = max(i for i, point in enumerate(frame.points) if point.value is not None)
    value = frame.points[place].value or 0
    own, x = frame.unit.figure(value), frame.box.right + 6
    beside = next((national for national in reversed(frame.national) if national is not None), None)
    if beside is None:
        return [svg.text("value", (frame.x(place) + 10, frame.y(value) + 4), own, frame.ink, weight="600")]
    mine, other = axes.apart([frame.y(value), frame.y(beside)], 2 * LINE - 4)
    return [
        svg.text("value", (x, mine + 4), own, frame.ink, weight="600"),
        svg.text("comparator-label", (x, other - 3), comparator_label, MUTED),
        svg.text("comparator-label", (x, other - 3 + LINE), frame.unit.figure(beside), MUTED),
    ]


def sparkline(
    values: Sequence[float | None], *, title: str, brand: str = BRAND, width: float = 64, height: float = 20
) -> SafeString:
    """A word-sized line without axes, its latest value dotted; gaps stay gaps."""
    values = [finite(value) for value in values]
    drawn = known(values)
    if not drawn:
        return svg.sentence("No figures yet")
    low, high = min(drawn), max(drawn)
    y = Scale(low, high, height - 4, 4) if low < high else Scale(low - 1, low + 1, height, 0)
    last = len(values) - 1
    x = Scale(last - max(last, 1), last, 4, width - 4)
    parts = []
    for run in axes.runs(values):
        at = [(x(i), y(values[i] or 0)) for i in run]
        alone = svg.circle("spark-point", at[0], 1.5, WHISKER)
        parts.append(svg.path("spark-line", at, WHISKER, 1.5) if len(at) > 1 else alone)
    if values[-1] is not None:
        parts.append(svg.circle("spark-last", (x(last), y(values[-1])), 2.5, readable(brand)))
    return svg.drawing("chart-spark", parts, title=title, width=width, height=height)


def sparkline_table(
    labels: Sequence[str], values: Sequence[float | None], *, unit: str = "%", decimals: int = 1
) -> words.Table:
    """The sparkline's figures: period and value."""
    said = Unit(unit, decimals)
    rows = ((label, said.figure(value)) for label, value in zip(labels, values, strict=True))
    return words.table(("Period", "Value"), rows, (1,))
