"""Every list: filtered, sorted, paged, and exported exactly as filtered, to CSV and XLSX."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.forms import ModelChoiceField, ModelMultipleChoiceField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from openpyxl import Workbook

PAGE_SIZE = 100
EXPORTS = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
# A spreadsheet runs a cell that starts with one of these as a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Column:
    """A column of a list. `value(row)` is shown and exported; `sort` is the field to order by, where it may be.

    `url(row)` makes the cell a link; `html(row)` shows something richer on the page than in the export. A column that
    is `exported_only` stands in the files and not on the page.
    """

    name: str
    label: str
    value: Callable[[Any], Any]
    sort: str = ""
    numeric: bool = False
    url: Callable[[Any], str] | None = None
    html: Callable[[Any], Any] | None = None
    exported_only: bool = False


@dataclass(frozen=True)
class Listing:
    """What components/table.html shows."""

    columns: Sequence[Column]
    page: Page
    sort: str
    filterset: Any
    empty: str

    @property
    def shown(self) -> list[Column]:
        return [column for column in self.columns if not column.exported_only]

    @property
    def heads(self) -> list[dict[str, Any]]:
        return [
            {
                "column": column,
                "sort": (f"-{column.name}" if self.sort == column.name else column.name) if column.sort else "",
                "direction": {column.name: "ascending", f"-{column.name}": "descending"}.get(self.sort, "none"),
            }
            for column in self.shown
        ]

    @property
    def rows(self) -> Iterable[list[dict[str, Any]]]:
        for row in self.page.object_list:
            yield [
                {
                    "column": column,
                    "text": column.html(row) if column.html else column.value(row),
                    "url": column.url(row) if column.url else "",
                }
                for column in self.shown
            ]


def list_page(
    request: HttpRequest,
    queryset: QuerySet,
    columns: Sequence[Column],
    *,
    template: str,
    filterset: Callable[..., Any] | None = None,
    empty: str = "Nothing here yet.",
    whole: bool = False,
    **context: Any,
) -> HttpResponse:
    """The page of a list, or with `?export=csv|xlsx` the file of all its rows as filtered and sorted.

    `filterset` is a django-filter class, or what makes one; it is given `request`, so its choices can be scoped to the
    reader.
    The page's template includes components/list.html with `listing`. A list of which every trust has few, as of its
    schools, is read `whole`: one query instead of a count and a page.
    """
    filters = filterset(request.GET, queryset=queryset, request=request) if filterset else None
    rows = filters.qs if filters is not None else queryset
    sort = request.GET.get("sort", "")
    rows = ordered(rows, columns, sort)
    if request.GET.get("export") in EXPORTS:
        return export(rows, columns, request.GET["export"], request.resolver_match.url_name or "list")  # type: ignore[union-attr]
    page = Paginator(list(rows) if whole else rows, PAGE_SIZE).get_page(request.GET.get("page"))
    listing = Listing(columns, page, sort, helpful(filters, queryset, page), empty)
    return render(request, template, {"listing": listing, **context})


def helpful(filters: Any, queryset: QuerySet, page: Page) -> Any:
    """The filters without those that could change nothing: one row needs none, one school no choice of a school.

    What the reader has filtered by stays, so that it can be taken back; so do all where a list begins narrowed.
    """
    if filters is None:
        return None
    if page.paginator.count < 2 and not filters.form.errors and filters.qs.query.where == queryset.query.where:
        return None
    asked = {name for name in filters.data if filters.data[name]}
    for name, field in list(filters.form.fields.items()):
        if (
            isinstance(field, ModelChoiceField)
            and not isinstance(field, ModelMultipleChoiceField)
            and name not in asked
        ):
            # Through an iterator: asked for a list, the choices would first count themselves by a query.
            field.widget.choices = list(iter(field.widget.choices))  # type: ignore[attr-defined]
            if len([value for value, _ in field.widget.choices if value != ""]) < 2:  # type: ignore[attr-defined]
                del filters.form.fields[name]
    return filters


def ordered(rows: QuerySet, columns: Sequence[Column], sort: str) -> QuerySet:
    """Ordered by a column of the list; anything else that is asked for is ignored."""
    fields = {column.name: column.sort for column in columns if column.sort}
    field = fields.get(sort.removeprefix("-"))
    if not field:
        # Django leaves a model's own order out where rows are counted together with others: then it is said again
        return rows if rows.ordered else rows.order_by(*(rows.query.get_meta().ordering or ["pk"]))
    return rows.order_by(f"-{field}" if sort.startswith("-") else field, "pk")


def export(rows: Iterable[Any], columns: Sequence[Column], form: str, name: str) -> HttpResponse:
    heads = [column.label for column in columns]
    table = [[plain(column.value(row)) for column in columns] for row in rows]
    response = HttpResponse(content_type=EXPORTS[form])
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    response.write(as_csv(heads, table) if form == "csv" else as_xlsx(heads, table))
    return response


def as_csv(heads: list[str], table: list[list[Any]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(heads)
    writer.writerows(table)
    return "\ufeff" + text.getvalue()


def as_xlsx(heads: list[str], table: list[list[Any]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for line in [heads, *table]:
        sheet.append(line)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def plain(value: Any) -> Any:
    """A cell as a spreadsheet may safely open it: numbers as numbers, text that looks like a formula as text."""
    if value is None or isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
