"""Figures: the list, and where one of them comes from."""

from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from assessment import listing, selectors
from assessment.filters import FigureFilter
from assessment.models import Figure
from assessment.provenance import provenance_of
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.lists import Column, list_page


def columns(open_schools: set[int]) -> Sequence[Column]:
    """The list's columns, for a reader who may see the small numbers of these schools."""
    return [
        Column(
            "measure", "Measure", lambda row: row.measure.name, "measure__order", url=lambda row: row.get_absolute_url()
        ),
        Column("where", "School or place", listing.where_of, sort="school__sort_name"),
        Column("group", "Pupils", lambda row: row.pupil_group, sort="pupil_group"),
        Column("year", "Year", selectors.period_words, sort="academic_year"),
        Column("value", "Value", lambda row: listing.value_shown(row, open_schools), numeric=True),
        Column("n", "n", lambda row: listing.n_shown(row, open_schools), numeric=True),
        Column("provisional", "Standing", lambda row: "provisional" if row.provisional else "final"),
        Column("file", "Source file", lambda row: row.run.file.name),
        Column("row", "Row", lambda row: row.source_row, numeric=True),
    ]


@requires("figures.view", level=SUMMARY)
def figure_list(request: Request) -> HttpResponse:
    figures = (
        Figure.objects.for_user(request.user, "figures.view", level=SUMMARY)
        .known()
        .with_roll()
        .select_related("measure", "school", "run__file")
        .order_by("-academic_year", "measure__order", "pk")
    )
    return list_page(
        request,
        figures,
        columns(selectors.open_schools(request.user)),
        template="assessment/figure_list.html",
        filterset=FigureFilter,
        empty="No figure matches. Figures come in from official files.",
    )


@requires("figures.view", level=SUMMARY)
def figure_detail(request: Request, pk: int) -> HttpResponse:
    figures = Figure.objects.for_user(request.user, "figures.view", level=SUMMARY)
    figure = get_object_or_404(figures.with_rest().select_related("measure", "school", "run__file", "run__by"), pk=pk)
    return render(request, "assessment/figure_detail.html", provenance_of(figure, request.user))
