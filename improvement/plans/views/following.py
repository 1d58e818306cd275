"""What is added to a priority: measures, milestones, actions, ratings."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.plans import actions
from improvement.plans.forms import ActionOfPlanForm, CriterionForm, MilestoneForm, RatingForm
from improvement.plans.models import Milestone, SuccessCriterion
from improvement.plans.views.priorities import to_change
from trust.access.pages import Request, requires
from trust.forms import ActionForm

PAGE = "plans/beside_priority.html"


@requires("plan.edit")
def criterion_add(request: Request, pk: int) -> HttpResponse:
    priority = to_change(request, pk)
    form = CriterionForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_criterion, priority, by=request.user, **form.cleaned_data):
        messages.success(request, "Measure added.")
        return redirect(priority)
    context = {"form": form, "priority": priority, "title": "How we will know", "button": "Add the measure"}
    return render(request, PAGE, context, status=form.status)


def criterion_for(request: Request, pk: int) -> SuccessCriterion:
    rows = SuccessCriterion.objects.for_user(request.user, "plan.edit")
    return get_object_or_404(rows.select_related("priority__plan__school", "priority__plan__year", "measure"), pk=pk)


@requires("plan.edit")
def criterion_edit(request: Request, pk: int) -> HttpResponse:
    criterion = criterion_for(request, pk)
    form = CriterionForm(request.POST or None, instance=criterion_for(request, pk))
    if form.is_valid() and form.attempt(actions.change_criterion, criterion, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(criterion.priority)
    context = {"form": form, "priority": criterion.priority, "title": "Change a measure", "button": "Save"}
    return render(request, PAGE, {**context, "criterion": criterion}, status=form.status)


@require_POST
@requires("plan.edit")
def criterion_drop(request: Request, pk: int) -> HttpResponse:
    criterion = criterion_for(request, pk)
    form = ActionForm(request.POST)
    if form.is_valid() and form.attempt(actions.drop_criterion, criterion, by=request.user):
        messages.success(request, "Measure taken out.")
        return redirect(criterion.priority)
    context = {"form": form, "priority": criterion.priority, "title": "Take out a measure", "button": "Take it out"}
    return render(request, PAGE, context, status=form.status)


@requires("plan.edit")
def milestone_add(request: Request, pk: int) -> HttpResponse:
    priority = to_change(request, pk)
    form = MilestoneForm(request.POST or None, instance=Milestone(priority=priority), priority=priority)
    if form.is_valid() and form.attempt(actions.add_milestone, priority, by=request.user, **form.cleaned_data):
        messages.success(request, "Milestone added.")
        return redirect(priority)
    context = {"form": form, "priority": priority, "title": "Add a milestone", "button": "Add the milestone"}
    return render(request, PAGE, context, status=form.status)


@require_POST
@requires("plan.edit")
def milestone_meet(request: Request, pk: int) -> HttpResponse:
    """Marks a milestone as reached today, or takes that back."""
    rows = Milestone.objects.for_user(request.user, "plan.edit").select_related("priority__plan__year", "term")
    milestone = get_object_or_404(rows, pk=pk)
    actions.meet_milestone(milestone, met=milestone.met_on is None, by=request.user)
    messages.success(request, "Reached." if milestone.met_on else "Open again.")
    return redirect(milestone.priority)


@requires("plan.edit")
def priority_action(request: Request, pk: int) -> HttpResponse:
    priority = to_change(request, pk)
    form = ActionOfPlanForm(request.POST or None, priority=priority)
    if form.is_valid() and form.attempt(actions.add_plan_action, priority, by=request.user, **form.cleaned_data):
        messages.success(request, "Action added.")
        return redirect(priority)
    context = {"form": form, "priority": priority, "title": "Add an action", "button": "Add the action"}
    return render(request, PAGE, context, status=form.status)


@requires("plan.edit")
def priority_rate(request: Request, pk: int) -> HttpResponse:
    priority = to_change(request, pk)
    form = RatingForm(request.POST or None, priority=priority)
    if form.is_valid() and form.attempt(actions.rate, priority, by=request.user, **form.cleaned_data):
        messages.success(request, "Rated. Both reasons are kept.")
        return redirect(priority)
    context = {"form": form, "priority": priority, "title": "Rate this priority", "button": "Keep this rating"}
    return render(request, PAGE, context, status=form.status)
