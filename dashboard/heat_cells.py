"""The heat map's rows as ready HTML: a hundred schools are a thousand cells, too many for a template's loop."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from assessment.selectors import Reading
from dashboard.selectors.heat import HeatMap, HeatRow
from trust.charts import sparkline
from trust.lists import Column

EMPTY = mark_safe('<td class="heat none"><span class="visually-hidden">not for this phase</span>–</td>')  # nosec B308
CELL = (
    '<td class="heat {}"><a href="{}" title="{}"><span class="heat-mark" aria-hidden="true">{}</span>{}'
    '<span class="visually-hidden">, {}</span></a></td>'
)


def body(heat: HeatMap) -> SafeString:
    """All rows; every value is escaped by format_html."""
    return mark_safe("".join(row_html(row, heat.steps) for row in heat.rows))  # nosec B308 B703


def row_html(row: HeatRow, steps: bool) -> str:
    school = row.school
    parts: list[str] = [
        format_html(
            '<tr><th scope="row"><a href="{}">{}</a> <small>{}</small></th>',
            school.get_absolute_url(),
            school.name,
            school.get_phase_display(),
        )
    ]
    for place, reading in enumerate(row.cells):
        parts.append(cell(reading))
        if place == 0:
            parts.append(spark(row))
    if steps:
        parts.append(format_html("<td>{}</td>", row.step or "–"))
    parts.append(late_cell(row))
    parts.append("</tr>")
    return "".join(parts)


def cell(reading: Reading | None) -> str:
    if reading is None:
        return EMPTY
    if reading.value is None:
        said = f"{reading.status_words}; {reading.period_words}"
        return format_html(CELL, "none", reading.url, said, "", short_of(reading.status_words), said)
    verdict = reading.verdict
    said = f"{verdict.word}; {pupils(reading)}; {reading.period_words}"
    return format_html(CELL, verdict.value, reading.url, said, verdict.mark, reading.shown, said)


def short_of(words: str) -> SafeString:
    """The first word of why there is no number; the whole reason is in the cell's hidden text."""
    return format_html("<small>{}</small>", words.replace(":", "").split(" ", 1)[0])


def pupils(reading: Reading) -> str:
    return f"n {reading.n:,}" if reading.n else "n not published"


def spark(row: HeatRow) -> str:
    values = [reading.value for reading in row.years]
    if len(values) < 2:
        return '<td class="heat none">–</td>'
    first, last = row.years[0], row.years[-1]
    title = f"Attendance from {first.shown} in {first.academic_year} to {last.shown} in {last.academic_year}"
    return f'<td class="spark">{sparkline(values, title=title)}</td>'


def late_cell(row: HeatRow) -> str:
    if not row.late:
        return '<td class="num">0</td>'
    return format_html(
        '<td class="num"><a href="{}?school={}&amp;state=late">{}'
        '<span class="visually-hidden"> late at {}</span></a></td>',
        reverse("due_list"),
        row.school.pk,
        row.late,
        row.school.name,
    )


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
    return [*columns, Column("late", "Late", lambda row: row.late)]


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
