"""Priorities seen together: across schools by strand and cause; and what a school sees before it chooses."""

from django.http import HttpResponse
from django.shortcuts import render

from improvement.plans.selectors import causes, diagnosis
from improvement.plans.views.evaluations import mark
from improvement.plans.views.plans import plan_for
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import holds


@requires("plan.view", level=SUMMARY)
def priority_causes(request: Request) -> HttpResponse:
    """'7 of 12 schools name attendance; three root causes'. Who sees plans in summary reads numbers, not names."""
    lines = causes.by_strand_and_cause(request.user)
    context = {"lines": lines, "bars": [line.bar for line in lines], "named": holds(request.user, "plan.view")}
    return render(request, "plans/priority_causes.html", context)


@requires("tracker.view")
def plan_diagnose(request: Request, pk: int) -> HttpResponse:
    plan = plan_for(request, pk, "tracker.view")
    page = diagnosis.diagnosis(plan, request.user)
    rows = [
        (line, mark(line.tracker), [(area, mark(choice)) for area, choice in line.evaluation]) for line in page.strands
    ]
    return render(request, "plans/plan_diagnose.html", {"plan": plan, "page": page, "rows": rows})
