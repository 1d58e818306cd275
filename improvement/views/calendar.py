"""The year of improvement on one page."""

from django.http import HttpResponse
from django.shortcuts import render

from improvement.forms import CalendarForm
from improvement.selectors.calendar import by_half_term, year_lines
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.lists import EXPORTS, Column, export

COLUMNS = [
    Column("day", "Day", lambda line: line.piece.on),
    Column("kind", "Kind", lambda line: line.kind),
    Column("title", "What", lambda line: line.piece.title),
    Column("school", "School", lambda line: line.school or "the trust"),
    Column("strand", "Strand", lambda line: line.strand),
    Column("step", "Step", lambda line: line.step),
    Column("state", "State", lambda line: line.piece.state),
]


@requires("tracker.view", level=SUMMARY)
def improvement_calendar(request: Request) -> HttpResponse:
    form = CalendarForm(request.GET or None, user=request.user)
    lines = year_lines(request.user, form.chosen)
    if request.GET.get("export") in EXPORTS:
        return export(lines, COLUMNS, request.GET["export"], "improvement-calendar")
    context = {"form": form, "halves": by_half_term(lines)}
    return render(request, "improvement/improvement_calendar.html", context)
