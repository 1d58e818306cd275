"""Development plans: the list, one of them, one's own; started, agreed, dated, rolled forward, closed."""

from dataclasses import replace

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.plans import actions
from improvement.plans.filters import PlanFilter
from improvement.plans.forms import ReviewsForm, StartForm
from improvement.plans.models import Plan, Priority
from improvement.plans.selectors import plans as selectors
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import grants, holds
from trust.forms import ActionForm
from trust.hooks import panels
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import long_day

SCHOOL = Column("school", "School", lambda row: row.school, "school__sort_name")
LINKED = replace(SCHOOL, url=lambda row: row.get_absolute_url())
COLUMNS = [
    Column("year", "Year", lambda row: row.year.code, "year__first_day"),
    Column("state", "State", lambda row: row.state_words, html=lambda row: status(row.state, row.state_words)),
    Column("live", "Live priorities", lambda row: row.live, "live", numeric=True),
    Column("drafts", "In draft", lambda row: row.drafts, "drafts", numeric=True),
    Column("agreed", "Agreed", lambda row: long_day(row.agreed_on) if row.agreed_on else "", "agreed_on"),
]


@requires("plan.view", level=SUMMARY)
def plan_list(request: Request) -> HttpResponse:
    rows = (
        Plan.objects.for_user(request.user, "plan.view", level=SUMMARY)
        .for_pages()
        .order_by("-year__first_day", "school__sort_name")
    )
    return list_page(
        request,
        rows.annotate(
            live=Count("priorities", filter=Q(priorities__state=Priority.State.LIVE)),
            drafts=Count("priorities", filter=Q(priorities__state=Priority.State.DRAFT)),
        ),
        [LINKED if holds(request.user, "plan.view") else SCHOOL, *COLUMNS],
        template="plans/plan_list.html",
        filterset=PlanFilter,
        empty="No plan yet. A headteacher starts one from “Our plan”.",
        lede=selectors.lede(request.user),
        asked=selectors.asked_words(),
    )


@requires("plan.view")
def my_plan(request: Request) -> HttpResponse:
    """The plan in force at one's own school, else the newest; who holds a role at no single school sees them all."""
    held = {grant.school_id for grant in grants(request.user) if grant.school_id}
    rows = Plan.objects.for_user(request.user, "plan.view").filter(school__in=held)
    plan = rows.in_force().first() or rows.first()  # type: ignore[attr-defined]
    if plan is not None:
        return redirect(plan)
    return render(request, "plans/my_plan.html") if held else redirect("plan_list")


@requires("plan.view")
def plan_detail(request: Request, pk: int) -> HttpResponse:
    plan = get_object_or_404(Plan.objects.for_user(request.user, "plan.view").for_pages(), pk=pk)
    context = {"page": selectors.plan_page(plan, request.user), "plan": plan, "school": plan.school}
    context["panels"] = panels("plan_detail", request.user, plan=plan)
    return render(request, "plans/plan_detail.html", context)


@requires("plan.edit")
def plan_start(request: Request) -> HttpResponse:
    form = StartForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.start_plan, by=request.user, **form.cleaned_data):
        messages.success(request, "Plan started. Add its first priority.")
        return redirect(form.result)
    return render(request, "plans/plan_start.html", {"form": form}, status=form.status)


def plan_for(request: Request, pk: int, capability: str) -> Plan:
    return get_object_or_404(Plan.objects.for_user(request.user, capability).for_pages(), pk=pk)


@requires("plan.approve")
def plan_agree(request: Request, pk: int) -> HttpResponse:
    plan = plan_for(request, pk, "plan.approve")
    form = ActionForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.agree_plan, plan, by=request.user):
        messages.success(request, f"Agreed: {form.result.state_words}.")
        return redirect(plan)
    context = {"form": form, "plan": plan, "page": selectors.plan_page(plan, request.user)}
    return render(request, "plans/plan_agree.html", context, status=form.status)


@requires("plan.approve")
def plan_close(request: Request, pk: int) -> HttpResponse:
    plan = plan_for(request, pk, "plan.approve")
    form = ActionForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.close_plan, plan, by=request.user):
        messages.success(request, "Plan closed. It stays readable.")
        return redirect(plan)
    return render(request, "plans/plan_close.html", {"form": form, "plan": plan}, status=form.status)


@requires("plan.edit")
def plan_roll(request: Request, pk: int) -> HttpResponse:
    """Begins the next year's plan from this one."""
    plan = plan_for(request, pk, "plan.edit")
    form = ActionForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.roll_forward, plan, by=request.user):
        messages.success(request, f"The plan for {form.result.year} is begun: texts kept, ratings begun anew.")
        return redirect(form.result)
    return render(request, "plans/plan_roll.html", {"form": form, "plan": plan}, status=form.status)


@requires("plan.edit")
def plan_reviews(request: Request, pk: int) -> HttpResponse:
    plan = plan_for(request, pk, "plan.edit")
    form = ReviewsForm(request.POST or None, plan=plan)
    if form.is_valid() and form.attempt(actions.set_reviews, plan, days=form.days, by=request.user):
        messages.success(request, "Saved.")
        return redirect(plan)
    context = {"form": form, "plan": plan, "quality": selectors.quality(plan)}
    return render(request, "plans/plan_reviews.html", context, status=form.status)
