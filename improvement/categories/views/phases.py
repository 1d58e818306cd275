"""The phases of change that schools are in, one school's way through them, and notes on its leaders."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.categories.actions import phases
from improvement.categories.filters import FitFilter, PhaseFilter
from improvement.categories.forms import FitForm, PhaseForm, StepForm
from improvement.categories.models import LeadershipFit, PhaseStep, SchoolPhase
from improvement.categories.selectors.timeline import timeline
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import long_day, short_day


@requires("category.view")
def phase_list(request: Request) -> HttpResponse:
    """Each school with the phase it is in, and since when."""
    schools = School.objects.for_user(request.user, "category.view").open_on(clock.today())
    rows = SchoolPhase.objects.for_user(request.user, "category.view").current().select_related("phase")
    found = {row.school_id: row for row in rows}

    def since(row: School, say: Any) -> str:
        return say(found[row.pk].since) if row.pk in found else ""

    columns = [
        Column("school", "School", lambda row: row.name, "sort_name",
               url=lambda row: f"/improvement/phases/{row.pk}/"),
        Column("phase", "Phase", lambda row: str(found[row.pk].phase) if row.pk in found else "none yet"),
        Column("since", "Since", lambda row: since(row, long_day), html=lambda row: since(row, short_day)),
        Column("reason", "Why then", lambda row: found[row.pk].reason if row.pk in found else ""),
    ]  # fmt: skip
    return list_page(
        request, schools, columns, template="categories/phase_list.html", filterset=PhaseFilter,
        empty="No school of that kind. Choose another filter.",
    )  # fmt: skip


@requires("category.view")
def phase_school(request: Request, pk: int) -> HttpResponse:
    """Where it has been, what is done and to do in each phase, and the way on."""
    school = get_object_or_404(School.objects.for_user(request.user, "category.view"), pk=pk)
    return phase_page(request, school)


def phase_page(request: Request, school: School, form: Any = None) -> HttpResponse:
    may = School.objects.for_user(request.user, "category.edit").filter(pk=school.pk)
    editing = holds(request.user, "category.edit") and may.exists()
    context = {
        "school": school, "stages": timeline(school), "may_edit": editing,
        "past": SchoolPhase.objects.filter(school=school).select_related("phase", "by"),
        "form": form or (PhaseForm() if editing else None),
        "step_form": StepForm(auto_id=False),
    }  # fmt: skip
    return render(request, "categories/phase_school.html", context, status=form.status if form else 200)


@requires("category.edit")
@require_POST
def phase_move(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "category.edit"), pk=pk)
    form = PhaseForm(request.POST)
    if form.is_valid() and form.attempt(phases.move_phase, school, by=request.user, **form.cleaned_data):
        messages.success(request, f"{school} is now in {form.result.phase}.")
        return redirect("phase_school", school.pk)
    return phase_page(request, school, form)


@requires("category.edit")
@require_POST
def phase_step_do(request: Request, pk: int, step: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "category.edit"), pk=pk)
    what, form = get_object_or_404(PhaseStep, pk=step), StepForm(request.POST)
    if form.is_valid() and form.attempt(phases.do_step, school, step=what, by=request.user, **form.cleaned_data):
        messages.success(request, f"Done: {what}.")
    else:
        messages.error(request, " ".join(str(words) for errors in form.errors.values() for words in errors))
    return redirect("phase_school", school.pk)


@requires("leadership_fit.edit")
def leadership_fit_list(request: Request) -> HttpResponse:
    """Whether leaders fit the phase of their school; for the chief executive and HR alone (S2-11)."""
    rows = LeadershipFit.objects.for_user(request.user, "leadership_fit.edit").select_related("school", "phase", "by")
    tones = {"fits": "agreed", "with_help": "partly", "change": "waiting"}
    columns = [
        Column("school", "School", lambda row: row.school, "school__sort_name"),
        Column("phase", "Phase", lambda row: row.phase, "phase__order"),
        Column("fit", "Fit", lambda row: row.get_fit_display(), "fit",
               html=lambda row: status(tones[row.fit], row.get_fit_display())),
        Column("words", "What it rests on", lambda row: row.words),
        Column("next", "What follows", lambda row: row.next_step),
        Column("by", "By", lambda row: row.by, "by__name"),
        Column("on", "On", lambda row: long_day(row.on), "on", html=lambda row: short_day(row.on)),
    ]  # fmt: skip
    return list_page(
        request, rows, columns, template="categories/leadership_fit_list.html", filterset=FitFilter,
        empty="No note yet. Write one when a school changes its phase or its leaders.",
    )  # fmt: skip


@requires("leadership_fit.edit")
def leadership_fit_add(request: Request) -> HttpResponse:
    schools = School.objects.for_user(request.user, "leadership_fit.edit").open_on(clock.today())
    form = FitForm(request.POST or None, schools=schools)
    if form.is_valid() and form.attempt(phases.note_fit, by=request.user, **form.cleaned_data):
        messages.success(request, "Noted. Only the chief executive and HR read it.")
        return redirect("leadership_fit_list")
    return render(request, "categories/leadership_fit_add.html", {"form": form}, status=form.status)
