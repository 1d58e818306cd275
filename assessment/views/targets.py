"""Targets: the list, setting one, changing one (S0-6)."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from assessment import actions
from assessment.filters import TargetFilter
from assessment.forms import ChangeTargetForm, TargetForm
from assessment.models import Target
from assessment.selectors import shown
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.history.selectors import changes_of
from trust.lists import Column, list_page

COLUMNS = [
    Column(
        "measure", "Measure", lambda row: row.measure.name, "measure__order", url=lambda row: row.get_absolute_url()
    ),
    Column("school", "School", lambda row: row.school, "school__sort_name"),
    Column("year", "Year", lambda row: row.year.code, "year__first_day"),
    Column("group", "Pupils", lambda row: row.get_pupil_group_display(), "pupil_group"),
    Column("value", "Target", lambda row: f"{shown(row.measure, row.value)}{row.measure.unit}", "value", numeric=True),
    Column("reason", "Why it is lower than for all", lambda row: row.reason),
]


@requires("figures.view")
def target_list(request: Request) -> HttpResponse:
    rows = Target.objects.for_user(request.user, "figures.view").select_related("measure", "school", "year")
    return list_page(
        request,
        rows,
        COLUMNS,
        template="assessment/target_list.html",
        filterset=TargetFilter,
        empty="No target yet. Headteachers and the data lead set them.",
    )


@requires("target.edit")
def target_add(request: Request) -> HttpResponse:
    form = TargetForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.add_target, by=request.user, **form.cleaned_data):
        messages.success(request, "Target set.")
        return redirect("target_list")
    return render(request, "assessment/target_add.html", {"form": form}, status=form.status)


@requires("figures.view")
def target_detail(request: Request, pk: int) -> HttpResponse:
    rows = Target.objects.for_user(request.user, "figures.view").select_related("measure", "school", "year", "set_by")
    target = get_object_or_404(rows, pk=pk)
    editing = Target.objects.for_user(request.user, "target.edit").filter(pk=pk)
    context = {
        "target": target,
        "shown": f"{shown(target.measure, target.value)}{target.measure.unit}",
        "may_change": holds(request.user, "target.edit") and editing.exists(),
        "changes": changes_of({target: "This target"}) if holds(request.user, "history.view") else None,
    }
    return render(request, "assessment/target_detail.html", context)


@requires("target.edit")
def target_edit(request: Request, pk: int) -> HttpResponse:
    rows = Target.objects.for_user(request.user, "target.edit").select_related("measure", "school", "year")
    target = get_object_or_404(rows, pk=pk)
    start = {"value": f"{target.value:g}", "reason": target.reason, "seen": target.version}
    form = ChangeTargetForm(request.POST or None, initial=start)
    if form.is_valid() and form.attempt(actions.change_target, target, by=request.user, **form.cleaned_data):
        messages.success(request, "Target changed.")
        return redirect(target)
    return render(request, "assessment/target_edit.html", {"form": form, "target": target}, status=form.status)
