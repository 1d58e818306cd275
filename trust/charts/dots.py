"""Schools beside a comparator: one dot with its interval a row."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString

from trust.charts import axes, svg, words
from trust.charts.axes import LINE, Box
from trust.charts.colour import BRAND, INK, MUTED, RULE, WHISKER, readable
from trust.charts.marks import legend, mark
from trust.charts.scales import Scale, finite, known, nice
from trust.charts.trends import EMPTY
from trust.charts.words import Unit

ROW = 28
"""Height of a row, in pixels."""


ORDER = ("above", "noise", "below", "too_few", "no_comparator")
"""Of the marks in the legend."""


@dataclass(frozen=True, slots=True)
class DotRow:
    """One school. `state` and `word` are those of assessment's Verdict; `status` says why there is no value."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    state: str = ""
    word: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What every row needs to know: the scale, and where the columns left and right of it stand."""

    x: Scale
    box: Box
    value_at: float
    n_at: float
    unit: Unit
    ink: str


def dot_plot(
    rows: Sequence[DotRow],
    *,
    title: str,
    comparator: float | None = None,
    comparator_label: str = "National",
    n_label: str = "Pupils",
    brand: str = BRAND,
    unit: str = "%",
    decimals: int = 1,
    width: float = 640,
) -> SafeString:
    """A row for each school: name, dot with interval, value and n, and a dashed line at the comparator.

    Rows are drawn in the order given: give them by name, since a ranking would order schools by luck. The height
    follows from the rows. `title` says the finding in words and is the text alternative.
    """
    rows = [replace(row, value=finite(row.value)) for row in rows]
    if not known(row.value for row in rows):
        return svg.sentence(EMPTY)
    comparator = None if comparator is None else finite(comparator)
    said = Unit(unit, decimals)
    frame = _frame(rows, comparator, n_label, said, readable(brand), width)
    parts = axes.columns_of(frame.x, frame.box, said)
    parts.append(svg.text("heading", (frame.n_at, 14), n_label, MUTED, "end"))
    if comparator is not None:
        label = f"{comparator_label} {said.figure(comparator)}"
        parts += _comparator(frame, comparator, label)
    for place, row in enumerate(rows):
        parts += _row(frame, row, frame.box.top + place * ROW + ROW / 2)
    words_of = {row.state: row.word for row in rows if row.word and row.value is not None}
    key = sorted(words_of.items(), key=lambda entry: ORDER.index(entry[0]) if entry[0] in ORDER else len(ORDER))
    marks, base = legend(key, (1, frame.box.bottom + 2 * LINE + 12), width, frame.ink)
    parts += marks
    height = base + 6 if key else frame.box.bottom + LINE + 8
    return svg.drawing("chart-dots", parts, title=title, width=width, height=height)


def dot_table(
    rows: Sequence[DotRow], *, comparator: float | None = None, comparator_label: str = "National",
    n_label: str = "Pupils", unit: str = "%", decimals: int = 1,
) -> words.Table:  # fmt: skip
    """The dots' figures: school, value, 95 % interval, n, comparator and reading."""
    said = Unit(unit, decimals)
    lines = (
        (
            row.label,
            said.figure(row.value, missing=row.status),
            said.interval(row.low, row.high) if row.value is not None else "",
            words.pupils(row.n),
            said.figure(comparator),
            row.word if row.value is not None else "",
        )
        for row in rows
    )
    return words.table(("School", "Value", "95% interval", n_label, comparator_label, "Reading"), lines, (1, 2, 3, 4))


def _frame(
    rows: Sequence[DotRow], comparator: float | None, n_label: str, unit: Unit, ink: str, width: float
) -> _Frame:
    n_room = max(svg.width_of(n_label), *(svg.width_of(words.pupils(row.n)) for row in rows if row.n is not None), 0)
    value_room = max(svg.width_of(unit.figure(row.value)) for row in rows if row.value is not None)
    names = min(max(svg.width_of(row.label) for row in rows), width * 0.34)
    box = Box(names + 20, 24, width - n_room - value_room - 44, 24 + ROW * len(rows))
    ends = [end for row in rows if row.value is not None for end in (row.value, row.low, row.high)]
    x = nice([*ends, comparator], box.left, box.right, unit=unit.name, most=max(2, round(box.width / 50)))
    return _Frame(x, box, width - n_room - 20, width - 1, unit, ink)


def _comparator(frame: _Frame, comparator: float, label: str) -> list[str]:
    x, half = frame.x(comparator), svg.width_of(label) / 2
    middle = min(max(x, frame.box.left + half), frame.box.right - half)
    return [
        svg.line("comparator", (x, frame.box.top - 4), (x, frame.box.bottom), MUTED, 1.5, "5 4"),
        svg.text("comparator-label", (middle, 14), label, MUTED, "middle"),
    ]


def _row(frame: _Frame, row: DotRow, y: float) -> list[str]:
    base, box = y + 4, frame.box
    parts = [
        svg.line("row", (0, y + ROW / 2), (frame.n_at, y + ROW / 2), RULE),
        svg.label((0, base), row.label, box.left - 14),
    ]
    if row.value is None:
        return [*parts, svg.text("missing", (frame.value_at, base), row.status or words.NONE, MUTED, "end")]
    low, high = finite(row.low), finite(row.high)
    if low is not None and high is not None:
        parts.append(svg.line("whisker", (frame.x(low), y), (frame.x(high), y), WHISKER, 1.5))
        parts += [
            svg.line("whisker", (frame.x(end), y - 4), (frame.x(end), y + 4), WHISKER, 1.5) for end in (low, high)
        ]
    parts.append(mark(row.state, (frame.x(row.value), y), frame.ink))
    parts.append(svg.text("value", (frame.value_at, base), frame.unit.figure(row.value), INK, "end", "600"))
    if row.n is not None:
        parts.append(svg.text("n", (frame.n_at, base), words.pupils(row.n), MUTED, "end"))
    return parts
