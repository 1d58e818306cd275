"""Schools of different size around a comparator, with the limits that chance alone would keep to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from django.utils.safestring import SafeString

from trust.charts import axes, svg, words
from trust.charts.axes import LINE, Box
from trust.charts.colour import BRAND, INK, MUTED, WHISKER, readable
from trust.charts.marks import legend, mark
from trust.charts.scales import Scale, finite, nice
from trust.charts.svg import Point
from trust.charts.trends import EMPTY

PER_CENT = words.Unit()
INNER, OUTER = 1.96, 3.09
ZONES = {
    "noise": "could be chance",
    "too_few": "too few to say",
    "": "outside 95%",
    "look": "outside 99.8%: look into it",
}
FEWEST = 10
"""Under ten pupils nothing is rated (the same number as in assessment.statistics)."""

SMOOTH_FROM = 20
"""Below this many pupils the exact limits jump from one n to the next: a bar for each school, no curve."""

ROUNDING = 0.0005
"""Half of the last decimal of a published percentage."""

CURVE = 48
"""Places at which a limit is computed."""


class Limits(Protocol):
    """What `assessment.statistics.Interval` has."""

    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...


LimitsOf = Callable[[float, int, float], Limits]


@dataclass(frozen=True, slots=True)
class FunnelPoint:
    """One school: its percentage and the number of pupils behind it. `status` says why there is no value."""

    label: str
    value: float | None
    n: int
    status: str = ""


@dataclass(frozen=True, slots=True)
class _Frame:
    p0: float
    limits: LimitsOf
    x: Scale
    y: Scale
    box: Box
    ink: str

    def at(self, n: int, z: float) -> tuple[float, float]:
        """The limits for n pupils as percentages."""
        found = self.limits(self.p0 / 100, n, z)
        return found.low * 100, found.high * 100


def funnel(
    points: Sequence[FunnelPoint],
    *,
    p0: float,
    limits: LimitsOf,
    title: str,
    comparator_label: str = "National",
    n_label: str = "Pupils",
    brand: str = BRAND,
    width: float = 640,
    height: float = 320,
) -> SafeString:
    """Percentage against number of pupils, the comparator p0 (per cent) dashed, limits at 95 % and 99.8 %.

    `limits` is `assessment.statistics.funnel_limits`, handed in because this module knows nothing of the apps above.
    Schools outside are named; "look into it" is not a judgement. `title` is the text alternative.
    """
    drawn = [point for point in points if finite(point.value) is not None and point.n > 0]
    if not drawn:
        return svg.sentence(EMPTY)
    frame = _frame(drawn, p0, limits, comparator_label, readable(brand), width, height)
    small = {point.n for point in drawn if point.n < SMOOTH_FROM}
    parts = axes.rows_of(frame.y, frame.box, PER_CENT) + _pupils(frame, n_label, exact=bool(small))
    parts += _limits(frame, small) + _comparator(frame, comparator_label)
    states = [zone(point, p0, limits) for point in drawn]
    parts += _marks(frame, drawn, states)
    used = [(state, said) for state, said in ZONES.items() if state in states]
    marks, base = legend(used, (1, height - 6), width, frame.ink)
    return svg.drawing("chart-funnel", parts + marks, title=title, width=width, height=base + 6)


def zone(point: FunnelPoint, p0: float, limits: LimitsOf) -> str:
    """The state of a school: "noise" inside both limits, "" outside the inner, "look" outside the outer one.

    Sources round percentages, so a school within rounding of a limit is on it, and on it is inside. Under ten pupils
    it is "too_few", as everywhere.
    """
    if point.n < FEWEST:
        return "too_few"
    share = (point.value or 0) / 100
    for state, z in (("look", OUTER), ("", INNER)):
        found = limits(p0 / 100, point.n, z)
        if not found.low - ROUNDING <= share <= found.high + ROUNDING:
            return state
    return "noise"


def funnel_table(points: Sequence[FunnelPoint], *, p0: float, limits: LimitsOf, n_label: str = "Pupils") -> words.Table:
    """The funnel's figures: school, value, pupils, what chance allows at that size, reading."""
    rows = []
    for point in points:
        has = finite(point.value) is not None and point.n > 0
        inner = limits(p0 / 100, point.n, INNER)
        allowed = PER_CENT.interval(inner.low * 100, inner.high * 100)
        reading = ZONES[zone(point, p0, limits)] if has else ""
        value = PER_CENT.figure(point.value if has else None, missing=point.status)
        rows.append((point.label, value, words.pupils(point.n), allowed, reading))
    return words.table(("School", "Value", n_label, "Chance allows (95%)", "Reading"), rows, (1, 2, 3))


def _frame(
    points: Sequence[FunnelPoint], p0: float, limits: LimitsOf, label: str, ink: str, width: float, height: float
) -> _Frame:
    smallest = min(points, key=lambda point: point.n).n
    outer = limits(p0 / 100, max(smallest, SMOOTH_FROM), INNER)
    ends = [end for point in points for end in ((point.value or 0) - 1, (point.value or 0) + 1)]
    values = [p0, outer.low * 100, outer.high * 100, *(min(max(end, 0), 100) for end in ends)]
    y = nice(values, height - 4 * LINE - 6, 12, unit="%")
    right = width - max(svg.width_of(label), svg.width_of("99.8% limit")) - 10
    box = Box(axes.label_room(y, PER_CENT), 12, right, y.start)
    x = nice([0, max(point.n for point in points) * 1.06], box.left, box.right, most=max(2, round(box.width / 60)))
    return _Frame(p0, limits, x, y, box, ink)


def _pupils(frame: _Frame, n_label: str, exact: bool) -> list[str]:
    base = frame.box.bottom + LINE + 2
    parts = [
        svg.text("tick", (frame.x(value), base), f"{value:,.0f}", MUTED, "middle")
        for value in frame.x.ticks()
        if value == round(value)
    ]
    heading = n_label + (f" (bars: exact 95% limits under {SMOOTH_FROM})" if exact else "")
    middle = (frame.box.left + frame.box.right) / 2
    return [*parts, svg.text("heading", (middle, base + LINE), heading, MUTED, "middle")]


def _limits(frame: _Frame, small: set[int]) -> list[str]:
    """Both limits as curves from 20 pupils to the right edge, and as short bars for each smaller school."""
    last = max(round(frame.x.high), SMOOTH_FROM)
    places = sorted({round(SMOOTH_FROM * (last / SMOOTH_FROM) ** (i / CURVE)) for i in range(CURVE + 1)})
    parts = []
    for css, z, dash in (("limit limit-95", INNER, None), ("limit limit-998", OUTER, "2 3")):
        found = [(n, frame.at(n, z)) for n in places]
        for side in (0, 1):
            run = [(frame.x(n), frame.y(at[side])) for n, at in found if _inside(frame, at[side])]
            parts.append(svg.path(css, run, WHISKER, 1.25, dash) if len(run) > 1 else "")
    for n in sorted(small):
        x = frame.x(n)
        ends = [frame.y(value) for value in frame.at(n, INNER) if _inside(frame, value)]
        parts += [svg.line("limit limit-95", (x - 5, y), (x + 5, y), WHISKER, 1.5) for y in ends]
    return parts


def _inside(frame: _Frame, value: float) -> bool:
    return frame.y.low <= value <= frame.y.high


def _comparator(frame: _Frame, label: str) -> list[str]:
    y, last, x = frame.y(frame.p0), round(frame.x.high), frame.box.right + 6
    named = [(frame.at(last, OUTER)[1], "99.8% limit"), (frame.at(last, INNER)[1], "95% limit")]
    labels = [(frame.y(value), name) for value, name in named if last > SMOOTH_FROM and _inside(frame, value)]
    labels += [(y - 4, label), (y + 9, PER_CENT.figure(frame.p0))]
    heights = axes.apart([height for height, _ in labels], LINE - 1)
    return [
        svg.line("comparator", (frame.box.left, y), (frame.box.right, y), MUTED, 1.5, "5 4"),
        *(svg.text("comparator-label", (x, h + 4), name, MUTED) for h, (_, name) in zip(heights, labels, strict=True)),
    ]


def _marks(frame: _Frame, points: Sequence[FunnelPoint], states: Sequence[str]) -> list[str]:
    """All marks, those inside first; names only for schools outside, where they find room."""
    at = [(frame.x(point.n), frame.y(point.value or 0)) for point in points]
    outside = [i for i, state in enumerate(states) if state in ("", "look")]
    inside = [i for i in range(len(points)) if i not in outside]
    taken = [Box(x - 6, y - 6, x + 6, y + 6) for x, y in at]
    parts = [mark(states[i], at[i], frame.ink) for i in inside + outside]
    return parts + [_name(frame, points[i].label, at[i], taken) for i in outside]


def _name(frame: _Frame, label: str, at: Point, taken: list[Box]) -> str:
    """The school's name right, left, above or below: clear of everything, or at least of marks and names."""
    x, y = at
    wide = svg.width_of(label)
    corners = ((x + 9, y - 7), (x - 9 - wide, y - 7), (x - wide / 2, y - 22), (x - wide / 2, y + 8))
    free: list[Box] = []
    for left, top in corners:
        room = Box(left, top, left + wide, top + 14)
        if _free(frame, room, taken):
            free.append(room)
            if not _crossed(frame, room):
                break
    else:
        if not free:
            return ""
        room = free[0]
    taken.append(room)
    return svg.text("label", (room.left, room.top + 11), label, INK)


def _free(frame: _Frame, room: Box, taken: Sequence[Box]) -> bool:
    within = frame.box.left <= room.left and room.right <= frame.box.right
    return within and not any(
        room.left < other.right and other.left < room.right and room.top < other.bottom and other.top < room.bottom
        for other in taken
    )


def _crossed(frame: _Frame, room: Box) -> bool:
    """Whether the comparator or a limit runs through the room."""
    heights = [(frame.y(frame.p0), frame.y(frame.p0))]
    ends = [max(SMOOTH_FROM, round(frame.x.at(x))) for x in (room.left, room.right)]
    for z in (INNER, OUTER):
        one, two = (frame.at(n, z) for n in ends)
        heights += [(frame.y(a), frame.y(b)) for a, b in zip(one, two, strict=True)]
    return any(min(pair) < room.bottom and room.top < max(pair) + 1 for pair in heights)
