"""The termly report on every service."""

from django.http import HttpResponse
from django.shortcuts import render

from charter.services.models import Service
from charter.services.selectors import report
from charter.services.views.parts import tabs
from trust.access.pages import Request, requires
from trust.lists import EXPORTS, Column, export

COLUMNS = [
    Column("service", "Service", lambda line: line.title),
    Column("asked", "Requests", lambda line: line.asked),
    Column("answered", "Answered", lambda line: line.answered),
    Column("days", "Working days to an answer (median)", lambda line: line.days),
    Column("promise", "Promised within (working days)", lambda line: line.promise),
    Column("met", "Standard met", lambda line: line.met_words),
    Column("satisfaction", "Satisfaction", lambda line: line.satisfaction_words),
    Column("open", "Still open", lambda line: line.open),
    Column("late", "Of these late", lambda line: line.late),
    Column("hours", "Hours spared to schools (estimate)", lambda line: line.hours and round(line.hours, 1)),
    Column("cost", "Cost a year (£)", lambda line: line.cost and float(line.cost)),
]


@requires("service.view")
def service_report(request: Request) -> HttpResponse:
    """One term's figures; the latest term's where the address names none that there is."""
    periods = report.terms()
    if not periods:
        return render(request, "services/service_report.html", {"tabs": tabs(request)})
    period = next((one for one in periods if one.code == request.GET.get("term")), periods[0])
    found = report.service_report(period, Service.objects.for_user(request.user, "service.view"))
    if request.GET.get("export") in EXPORTS:
        return export([*found.lines, found.total], COLUMNS, request.GET["export"], "service-report")
    context = {"report": found, "periods": periods, "period": period, "fewest": report.FEWEST, "tabs": tabs(request)}
    return render(request, "services/service_report.html", context)
