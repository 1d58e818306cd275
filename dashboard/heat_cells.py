"""The heat map's rows as ready HTML: a hundred schools are a thousand cells, too many for a template's loop."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from assessment.selectors import Reading
from dashboard.selectors.heat import HeatMap, HeatRow
from trust.charts import sparkline
from trust.lists import Column

EMPTY = '<td class="heat none"><span class="visually-hidden">not for this phase</span>–</td>'
# The words of a cell come from a handful of verdicts, years and counts: each is escaped once.
safe = lru_cache(maxsize=10_000)(escape)


def body(heat: HeatMap) -> SafeString:
    """All rows. Every value passes through `safe` on its way into the markup."""
    due_list = reverse("due_list")
    return mark_safe("".join(row_html(row, heat, due_list) for row in heat.rows))  # nosec B308 B703


def row_html(row: HeatRow, heat: HeatMap, due_list: str) -> str:
    school = row.school
    head = f'<a href="{school.get_absolute_url()}">{safe(school.name)}</a> <small>{school.get_phase_display()}</small>'
    parts = [f'<tr><th scope="row">{head}</th>']
    for place, reading in enumerate(row.cells):
        parts.append(cell(reading))
        if place == 0:
            parts.append(spark(row))
    if heat.late:
        parts.append(late_cell(row, due_list))
    if heat.steps:
        parts.append(f'<td class="step">{safe(row.step or "–")}</td>')
    parts.append("</tr>")
    return "".join(parts)


def cell(reading: Reading | None) -> str:
    """The value with its mark; n, verdict and year in its title and, for screen readers, after it."""
    if reading is None:
        return EMPTY
    if reading.value is None:
        return link(reading, "none", "", short_of(reading.status_words), reading.status_words)
    verdict = reading.verdict
    return link(reading, verdict.value, verdict.mark, safe(reading.shown), f"{verdict.word}; {pupils(reading)}")


def link(reading: Reading, look: str, mark: str, shown: str, words: str) -> str:
    said = safe(f"{words}; {reading.period_words}")
    return (
        f'<td class="heat {look}"><a href="{reading.url}" title="{said}"><span class="heat-mark" aria-hidden="true">'
        f'{mark}</span>{shown}<span class="visually-hidden">, {said}</span></a></td>'
    )


def short_of(words: str) -> str:
    """The first word of why there is no number; the whole reason is in the cell's hidden text."""
    return f"<small>{safe(words.replace(':', '').split(' ', 1)[0])}</small>"


def pupils(reading: Reading) -> str:
    return f"n {reading.n:,}" if reading.n else "n not published"


def spark(row: HeatRow) -> str:
    values = [reading.value for reading in row.years]
    if len(values) < 2:
        return '<td class="heat none">–</td>'
    first, last = row.years[0], row.years[-1]
    title = f"Attendance from {first.shown} in {first.academic_year} to {last.shown} in {last.academic_year}"
    return f'<td class="spark">{sparkline(values, title=title)}</td>'


def late_cell(row: HeatRow, due_list: str) -> str:
    if not row.late:
        return '<td class="num">0</td>'
    where = f"{due_list}?school={row.school.pk}&amp;state=late"
    hidden = f'<span class="visually-hidden"> late at {safe(row.school.name)}</span>'
    return f'<td class="num"><a href="{where}">{row.late}{hidden}</a></td>'


def export_columns(heat: HeatMap) -> Sequence[Column]:
    """The same table for a spreadsheet: value, n, national and verdict of each measure in columns of their own."""
    columns = [
        Column("school", "School", lambda row: row.school.name),
        Column("urn", "URN", lambda row: row.school.urn),
        Column("phase", "Phase", lambda row: row.school.get_phase_display()),
    ]
    for place, measure in enumerate(heat.measures):
        columns += measure_columns(place, f"{measure.short_name} {measure.unit}".strip(), measure.code)
    if heat.steps:
        columns.append(Column("step", "Cycle step", lambda row: row.step))
    return [*columns, Column("late", "Late", lambda row: row.late)] if heat.late else columns


def measure_columns(place: int, head: str, code: str) -> Iterable[Column]:
    def part(name: str) -> Any:
        return lambda row: getattr(row.cells[place], name) if row.cells[place] else None

    def shown(row: HeatRow) -> Any:
        reading = row.cells[place]
        return None if reading is None else reading.value if reading.value is not None else reading.status_words

    def verdict(row: HeatRow) -> str:
        reading = row.cells[place]
        return reading.verdict.word if reading is not None else ""

    return [
        Column(code, head, shown),
        Column(f"{code}_n", f"{head}: n", part("n")),
        Column(f"{code}_national", f"{head}: national", part("comparator")),
        Column(f"{code}_verdict", f"{head}: beside national", verdict),
        Column(f"{code}_year", f"{head}: year", part("period_words")),
    ]
