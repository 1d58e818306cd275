"""The report by strand: how much work of the year belongs to each, and the list of it."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import render

from improvement.networks.selectors import strands as selectors
from improvement.networks.selectors.networks import this_year
from trust.access.pages import Request, requires
from trust.lists import EXPORTS, PAGE_SIZE, Column, Listing, export
from trust.marks import day_mark, status
from trust.words import long_day

COLUMNS = [
    Column("work", "Work", lambda row: row.work.title, url=lambda row: row.work.url),
    Column("kind", "Kind", lambda row: row.kind),
    Column("school", "School", lambda row: row.school),
    Column("on", "Day", lambda row: long_day(row.work.on) if row.work.on else "",
           html=lambda row: day_mark(row.work.on)),
    Column("state", "State", lambda row: row.work.state.replace("_", " "),
           html=lambda row: status(row.work.state) if row.work.state else "–"),
    Column("done", "Done", lambda row: "yes" if row.work.done else "no"),
]  # fmt: skip


@requires("practice.view")
def strand_report(request: Request) -> HttpResponse:
    found = selectors.reports(request.user, *this_year())
    return render(request, "networks/strand_report.html", {"reports": found, "total": sum(row.total for row in found)})


@requires("practice.view")
def strand_detail(request: Request, code: str) -> HttpResponse:
    """The work of one strand; `?kind=` narrows it to one kind, `?export=` gives the file of what is shown."""
    found = selectors.reports(request.user, *this_year())
    report = next((row for row in found if row.strand and row.strand.code == code), None)
    if report is None:
        raise Http404
    rows = selectors.lines(report, request.GET.get("kind", ""))
    if request.GET.get("export") in EXPORTS:
        return export(rows, COLUMNS, request.GET["export"], f"strand-{code}")
    page = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
    empty = "No work of this strand this year that you may see."
    context = {
        "report": report,
        "listing": Listing(COLUMNS, page, "", None, empty),
        "kind": request.GET.get("kind", ""),
    }
    return render(request, "networks/strand_detail.html", context)
