"""What a school records of a case: a suspension or exclusion, and that parents make representations."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from safeguarding.exclusions import actions
from safeguarding.exclusions.forms import RequestForm, SpellForm
from safeguarding.exclusions.models import ExclusionCase
from safeguarding.exclusions.selectors import tables
from schools.models import School
from trust.access.pages import Request, requires
from trust.words import long_day


def cases_of_year(request: Request, school: School) -> Any:
    periods = [term.code for term in next(iter(tables.terms_by_year().values()), [])]
    cases = ExclusionCase.objects.for_user(request.user, "exclusion.edit")
    return cases.filter(school=school, period__in=periods).select_related("school")


@requires("exclusion.edit")
def spell_add(request: Request, pk: int) -> HttpResponse:
    """A suspension or exclusion by case number; the panel is raised where the law calls one."""
    school = get_object_or_404(School.objects.for_user(request.user, "exclusion.edit"), pk=pk)
    form = SpellForm(request.POST or None, cases=cases_of_year(request, school))
    if form.is_valid() and form.attempt(actions.record_spell, school, by=request.user, **form.cleaned_data):
        case = form.result.case
        panel = actions.panels_of(case).filter(due_on__isnull=False).order_by("pk").last()
        words = (
            f" The governors' panel must meet by {long_day(panel.due_on)}; chair and clerk are told."
            if panel and panel.due_on
            else ""
        )
        messages.success(request, f"Recorded as {str(case).lower()}.{words}")
        return redirect("exclusion_list")
    return render(request, "exclusions/spell_add.html", {"form": form, "school": school}, status=form.status)


@requires("exclusion.edit")
def panel_request(request: Request, pk: int) -> HttpResponse:
    """Parents make representations on a case that governors need not look at of themselves."""
    school = get_object_or_404(School.objects.for_user(request.user, "exclusion.edit"), pk=pk)
    form = RequestForm(request.POST or None, cases=cases_of_year(request, school))
    if form.is_valid() and form.attempt(actions.record_request, by=request.user, **form.cleaned_data):
        due = form.result.due_on
        words = f"Governors must consider it by {long_day(due)}" if due else "Governors consider what parents say"
        messages.success(request, f"Recorded. {words}; chair and clerk are told.")
        return redirect("exclusion_list")
    return render(request, "exclusions/panel_request.html", {"form": form, "school": school}, status=form.status)
