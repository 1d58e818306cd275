"""Days and pounds: planned, used, what came of them; by theme, adding up to the trust's total (S4-4)."""

from django.http import HttpResponse
from django.shortcuts import render

from improvement.capacity.days import number
from improvement.capacity.models import Deployment
from improvement.capacity.selectors.totals import by_strand
from improvement.capacity.semesters import semesters
from improvement.capacity.views.parts import tabs
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.lists import EXPORTS, Column, export

COLUMNS = [
    Column("strand", "Strand", lambda line: line.title),
    Column("count", "Deployments", lambda line: line.count),
    Column("planned", "Days planned", lambda line: number(line.planned)),
    Column("added", "Days added", lambda line: number(line.added)),
    Column("used", "Days used", lambda line: number(line.used)),
    Column("left", "Days left", lambda line: number(line.left)),
    Column("pounds_planned", "Pounds planned", lambda line: number(line.pounds_planned)),
    Column("pounds_used", "Pounds used", lambda line: number(line.pounds_used)),
    Column("uncosted", "Without a cost", lambda line: line.uncosted),
    Column("ended", "Ended with an outcome", lambda line: line.ended),
]


@requires("capacity.view", level=SUMMARY)
def capacity_totals(request: Request) -> HttpResponse:
    """Of deployments that began in one semester; this one, unless the address names another."""
    periods = semesters()
    period = next((one for one in periods if one.code == request.GET.get("semester")), next(iter(periods), None))
    rows = Deployment.objects.for_user(request.user, "capacity.view", level=SUMMARY).exclude(state="declined")
    if period:
        rows = rows.filter(starts_on__gte=period.first_day, starts_on__lte=period.last_day)
    found = list(rows.with_days_used().for_pages())
    lines, total = by_strand(found)
    if request.GET.get("export") in EXPORTS:
        return export([*lines, total], COLUMNS, request.GET["export"], "days-and-pounds")
    full = Deployment.objects.for_user(request.user, "capacity.view").values_list("pk", flat=True)
    context = {"lines": lines, "total": total, "periods": periods, "period": period, "tabs": tabs(request)}
    ended = [row for row in found if row.state == Deployment.State.ENDED and row.pk in {*full}]
    return render(request, "capacity/totals.html", {**context, "ended": ended})
