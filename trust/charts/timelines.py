"""Steps over dates: a bar for a stretch, a diamond for a day, and a line for today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.safestring import SafeString

from trust.charts import svg, words
from trust.charts.axes import Box
from trust.charts.colour import BRAND, INK, MUTED, RULE, WHITE, WORSE, mix, readable
from trust.charts.marks import diamond, hatch
from trust.charts.scales import MONTHS, Scale, marked_days

EMPTY = "Nothing is planned yet."
ROW = 30
BAR = 14
TOP = 38


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """A stretch from start to end, or one day where end is None. No start: not dated yet.

    `state` is "done", "current", "planned" or "late" and decides how it is drawn; `word` says it ("late by 4 days").
    """

    label: str
    start: date | None
    end: date | None = None
    state: str = "planned"
    word: str = ""


@dataclass(frozen=True, slots=True)
class _Frame:
    x: Scale
    box: Box
    first: date
    last: date
    word_at: float
    ink: str

    def at(self, day: date) -> float:
        """The day's place, kept inside the frame."""
        return self.x(min(max(day, self.first), self.last).toordinal())


def timeline(
    items: Sequence[TimelineItem],
    *,
    title: str,
    today: date | None = None,
    start: date | None = None,
    end: date | None = None,
    brand: str = BRAND,
    width: float = 640,
) -> SafeString:
    """A row for each item in the order given, months along the top, and today as a line where it is given.

    Without `start` and `end` the frame holds all items and today. Bars are cut at the frame, and
    what lies beyond it is said in words. `title` says the
    finding in words and is the text alternative.
    """
    days = sorted(day for item in items for day in (item.start, item.end) if day is not None)
    if not items or not (days or (start and end)):
        return svg.sentence(EMPTY)
    days = sorted([*days, *([today] if today else [])])
    frame = _frame(items, start or days[0], end or days[-1], readable(brand), width)
    parts = _months(frame)
    for place, item in enumerate(items):
        parts += _row(frame, item, frame.box.top + place * ROW + ROW / 2)
    if today and frame.first <= today <= frame.last:
        parts += _today(frame, today)
    return svg.drawing(
        "chart-timeline", parts, title=title, width=width, height=frame.box.bottom + (20 if today else 4)
    )


def timeline_table(items: Sequence[TimelineItem]) -> words.Table:
    """The timeline's dates: step, from, to, state."""
    rows = (
        (item.label, words.day(item.start), words.day(item.end) if item.end else "", item.word or item.state)
        for item in items
    )
    return words.table(("Step", "From", "To", "State"), rows)


def _frame(items: Sequence[TimelineItem], first: date, last: date, ink: str, width: float) -> _Frame:
    # A little air on both sides, so that a diamond on the first day is whole.
    air = timedelta(days=max(3, (last - first).days // 40))
    first, last = first - air, last + air
    names = min(max(svg.width_of(item.label) for item in items), width * 0.34)
    room = max(svg.width_of(item.word) for item in items)
    box = Box(names + 16, TOP, width - (room + 14 if room else 1), TOP + ROW * len(items))
    x = Scale(first.toordinal(), last.toordinal(), box.left, box.right)
    return _Frame(x, box, first, last, box.right + 12, ink)


def _months(frame: _Frame) -> list[str]:
    parts = []
    for day, label, year in marked_days(frame.first, frame.last, frame.box.width):
        x = frame.at(day)
        parts.append(svg.line("grid", (x, frame.box.top - 4), (x, frame.box.bottom), RULE))
        if x + svg.width_of(label) <= frame.box.right + 4:
            parts += [svg.text("tick", (x, 28), label, MUTED), svg.text("tick", (x, 12), year, MUTED)]
    return parts


def _row(frame: _Frame, item: TimelineItem, y: float) -> list[str]:
    parts = [
        svg.line("row", (0, y + ROW / 2), (frame.box.right, y + ROW / 2), RULE),
        svg.label((0, y + 4), item.label, frame.box.left - 10),
    ]
    if item.word:
        colour, weight = (WORSE, "600") if item.state == "late" else (MUTED, None)
        parts.append(svg.text("state", (frame.word_at, y + 4), item.word, colour, weight=weight))
    if item.start is None:
        return [*parts, svg.text("missing", (frame.box.left + 8, y + 4), words.day(None), MUTED)]
    if item.start > frame.last:
        return [*parts, svg.text("missing", (frame.box.right - 4, y + 4), "later", MUTED, "end")]
    if (item.end or item.start) < frame.first:
        return [*parts, svg.text("missing", (frame.box.left + 8, y + 4), "earlier", MUTED)]
    if item.end is None or item.end <= item.start:
        return [*parts, _milestone(frame, item, frame.at(item.start), y)]
    bar = Box(frame.at(item.start), y - BAR / 2, max(frame.at(item.end), frame.at(item.start) + 2), y + BAR / 2)
    return [*parts, *_bar(frame, item, bar)]


def _look(frame: _Frame, state: str) -> tuple[str, str]:
    """Fill and edge of a state: full for done, tinted for current, white for planned, white and hatched for late."""
    if state == "done":
        return frame.ink, frame.ink
    if state == "late":
        return WHITE, WORSE
    return (mix(frame.ink, WHITE, 0.7) if state == "current" else WHITE), frame.ink


def _bar(frame: _Frame, item: TimelineItem, bar: Box) -> list[str]:
    fill, edge = _look(frame, item.state)
    css = f"bar bar-{svg.clean(item.state)}"
    height = bar.bottom - bar.top
    background = svg.element(
        "rect", css, x=bar.left, y=bar.top, width=bar.width, height=height, fill=fill, stroke=edge, stroke_width=1.25
    )
    return [background, hatch(bar, edge) if item.state == "late" else ""]


def _milestone(frame: _Frame, item: TimelineItem, x: float, y: float) -> str:
    fill, edge = _look(frame, item.state)
    parts = svg.shape(f"milestone milestone-{svg.clean(item.state)}", diamond((x, y), 7), fill, edge, 1.5)
    return parts + (svg.circle("milestone-late", (x, y), 2, edge) if item.state == "late" else "")


def _today(frame: _Frame, today: date) -> list[str]:
    x, label = frame.at(today), f"Today, {today.day} {MONTHS[today.month - 1]}"
    half = svg.width_of(label) / 2
    middle = min(max(x, frame.box.left + half), frame.box.right - half)
    return [
        svg.line("today", (x, frame.box.top - 4), (x, frame.box.bottom + 4), INK, 1.5),
        svg.text("today-label", (middle, frame.box.bottom + 16), label, INK, "middle", "600"),
    ]
