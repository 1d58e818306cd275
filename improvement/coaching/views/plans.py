"""Coaching plans of two people: each page answers the pair alone, and keeps out of browsers' stores."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST

from improvement.coaching.actions import plans as actions
from improvement.coaching.filters import PlanFilter
from improvement.coaching.forms.plans import ChangeForm, EndForm, StartForm, StepForm
from improvement.coaching.models import CoachingPlan, CoachingStep
from improvement.coaching.selectors import plans as selectors
from trust import clock
from trust.access.pages import Request, requires
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.models import User
from trust.words import long_day

private = cache_control(private=True, no_store=True)


def columns(user: User) -> list[Column]:
    """Dates and states: what was said stands in no list and in no file."""
    met = selectors.last_coached(user)

    def day(row: CoachingPlan, which: int) -> str:
        found = met.get(row.pk, (None, None))[which]
        return long_day(found) if found else ""

    return [
        Column("title", "About", str, "title", url=lambda row: row.get_absolute_url()),
        Column("with", "With", lambda row: str(selectors.other(row, user))),
        Column("part", "Your part", lambda row: selectors.own(row, user).get_part_display()),
        Column("state", "State", lambda row: row.state, html=lambda row: status(row.state)),
        Column("from", "From", lambda row: long_day(row.starts_on), "starts_on",
               html=lambda row: day_mark(row.starts_on)),
        Column("until", "Until", lambda row: long_day(row.ends_on), "ends_on", html=lambda row: day_mark(row.ends_on)),
        Column("last", "Last met", lambda row: day(row, 0),
               html=lambda row: day_mark(met.get(row.pk, (None, None))[0])),
        Column("next", "Next day", lambda row: day(row, 1),
               html=lambda row: day_mark(met.get(row.pk, (None, None))[1])),
    ]  # fmt: skip


@requires("coaching.edit")
@private
def coaching_list(request: Request) -> HttpResponse:
    """The reader's own plans; for an executive headteacher also the days of this semester, head by head."""
    period, heads = selectors.schedule(request.user)
    return list_page(
        request,
        selectors.plans_of(request.user),
        columns(request.user),
        template="coaching/coaching_list.html",
        filterset=PlanFilter,
        empty="You have no coaching plan. One begins with two people who want something to change.",
        period=period,
        heads=heads,
        undated=sum(not row.days for row in heads),
    )


@requires("coaching.edit")
@private
def coaching_start(request: Request) -> HttpResponse:
    form = StartForm(request.POST or None, user=request.user, initial={"starts_on": clock.today()})
    if form.is_valid() and form.attempt(actions.start, by=request.user, **form.cleaned_data):
        messages.success(request, "The plan is begun. Write its steps together, then both sign.")
        return redirect(form.result)
    return render(request, "coaching/coaching_start.html", {"form": form}, status=form.status)


def own_plan(request: Request, pk: int) -> CoachingPlan:
    return get_object_or_404(selectors.plans_of(request.user), pk=pk)


@requires("coaching.edit")
@private
def coaching_detail(request: Request, pk: int) -> HttpResponse:
    """The plan; on POST another step of it."""
    plan = own_plan(request, pk)
    form = StepForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_step, plan, by=request.user, **form.cleaned_data):
        messages.success(request, "Step added. Both sign the plan as it now stands.")
        return redirect(plan)
    return render(request, "coaching/coaching_detail.html", about(plan, request.user, form), status=form.status)


def about(plan: CoachingPlan, user: User, form: StepForm) -> dict[str, object]:
    return {
        "plan": plan,
        "form": form,
        "steps": plan.steps.all(),  # type: ignore[attr-defined]
        "meetings": selectors.meetings_of(plan, user),
        "other": selectors.other(plan, user),
        "mine": selectors.own(plan, user),
    }


@requires("coaching.edit")
@private
def coaching_edit(request: Request, pk: int) -> HttpResponse:
    plan = own_plan(request, pk)
    form = ChangeForm.of(plan, request.POST or None)
    if form.is_valid() and form.attempt(actions.change, plan, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved. Both sign the plan as it now stands.")
        return redirect(plan)
    return render(request, "coaching/coaching_edit.html", {"form": form, "plan": plan}, status=form.status)


@requires("coaching.edit")
@private
@require_POST
def coaching_sign(request: Request, pk: int) -> HttpResponse:
    plan = own_plan(request, pk)
    seen = request.POST.get("seen", "")
    version = int(seen) if seen.isdigit() else 0
    tried(request, actions.sign, plan, seen=version, by=request.user, success="You have signed.")
    return redirect(plan)


@requires("coaching.edit")
@private
@require_POST
def coaching_step(request: Request, pk: int) -> HttpResponse:
    """A step is done (or not after all), or taken out of the plan."""
    step = get_object_or_404(CoachingStep.objects.for_user(request.user, "coaching.edit"), pk=pk)
    tried(request, actions.remove_step if "remove" in request.POST else actions.finish_step, step, by=request.user)
    return redirect(step.plan)


@requires("coaching.edit")
@private
def coaching_end(request: Request, pk: int) -> HttpResponse:
    plan, form = own_plan(request, pk), EndForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.end, plan, by=request.user, **form.cleaned_data):
        messages.success(request, "The plan is closed. The two of you can still read it.")
        return redirect(plan)
    return render(request, "coaching/coaching_end.html", {"form": form, "plan": plan}, status=form.status)
