"""Improvement sprints (S2-25)."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.practice.actions import sprints as actions
from improvement.practice.filters import SprintFilter
from improvement.practice.forms.trying import CloseSprintForm, SprintForm
from improvement.practice.models import Sprint
from improvement.practice.selectors import sprints
from improvement.practice.views.pages import write
from trust import clock
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import long_day

LIST = ("Sprints", "/improvement/practice/sprints/")


def figures(row: Sprint) -> str:
    """'6 at the start, 3 at the end'."""
    end = f"{row.end_value.normalize():f} at the end" if row.end_value is not None else "not measured again yet"
    return f"{row.start_value.normalize():f} at the start, {end}"


@requires("practice.view")
def sprint_list(request: Request) -> HttpResponse:
    rows = Sprint.objects.readable_by(request.user)  # type: ignore[attr-defined]
    columns = [
        Column("title", "Sprint", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
        Column("ingredient", "Active ingredient", lambda row: row.active_ingredient),
        Column("state", "State", lambda row: row.state_words or row.state.replace("_", " "),
               html=lambda row: status(row.state, row.state_words.lower())),
        Column("ends", "Last day", lambda row: long_day(row.ends_on), "ends_on",
               html=lambda row: day_mark(row.ends_on)),
        Column("measure", "Measure", lambda row: row.measure),
        Column("figures", "Start and end", figures),
        Column("lesson", "What we learnt", lambda row: row.lesson, exported_only=True),
    ]  # fmt: skip
    return list_page(
        request,
        rows.select_related("school", "ingredient"),
        columns,
        template="practice/sprint_list.html",
        filterset=SprintFilter,
        empty="No sprint yet. A sprint is some weeks on one active ingredient, measured before and after.",
        lede=sprints.summary(rows),
    )


@requires("practice.view")
def sprint_detail(request: Request, pk: int) -> HttpResponse:
    rows = Sprint.objects.readable_by(request.user)  # type: ignore[attr-defined]
    row = get_object_or_404(rows.select_related("school", "strand", "step", "lead", "ingredient__version"), pk=pk)
    may_close = Sprint.objects.for_user(request.user, "practice.edit").filter(pk=pk, closed_on__isnull=True).exists()
    context = {"sprint": row, "figures": figures(row), "may_close": may_close, "school": row.school}
    context |= {"may_close": may_close and row.starts_on <= clock.today(), "state_words": row.state_words.lower()}
    return render(request, "practice/sprint_detail.html", context)


@requires("practice.edit")
def sprint_add(request: Request) -> HttpResponse:
    form = SprintForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.begin_sprint, by=request.user, **form.cleaned_data):
        messages.success(request, "The sprint is planned. Measure again on its last day.")
        return redirect(form.result)
    lede = "Some weeks on one thing. Measure before, and the same way after."
    return write(request, form, title="Begin a sprint", button="Begin it", back=LIST, lede=lede)


@requires("practice.edit")
def sprint_close(request: Request, pk: int) -> HttpResponse:
    rows = Sprint.objects.for_user(request.user, "practice.edit").filter(closed_on__isnull=True)
    row = get_object_or_404(rows.select_related("school"), pk=pk)
    form = CloseSprintForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.close_sprint, row, by=request.user, **form.cleaned_data):
        messages.success(request, "Closed, with its result.")
        return redirect(row)
    lede = f"{row.measure}: {row.start_value.normalize():f} at the start."
    back = (str(row), row.get_absolute_url())
    return write(request, form, title="The sprint's result", button="Close it", back=back, lede=lede)
