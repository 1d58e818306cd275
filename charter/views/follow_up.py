"""Actions: the list, one of them, adding and closing."""

from django.contrib import messages
from django.db.models import F, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter import actions
from charter.filters import ActionFilter
from charter.forms.follow_up import AddActionForm, CloseActionForm
from charter.models import Action
from charter.selectors import follow_up
from trust import clock
from trust.access.pages import Request, requires
from trust.hooks import panels
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import late_by, long_day


def state_of(action: Action) -> str:
    if action.closed_on:
        return "closed"
    return "late" if action.due_on < clock.today() else "open"


def state_words(action: Action) -> str:
    return late_by(action.due_on, clock.today()) if state_of(action) == "late" else state_of(action)


@requires("due.view")
def action_list(request: Request) -> HttpResponse:
    rows = Action.objects.for_user(request.user, "due.view")
    columns = [
        Column("action", "Action", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
        Column("owner", "Owner", lambda row: row.owner.name, "owner__name"),
        Column("due", "By when", lambda row: long_day(row.due_on), "due_on", html=lambda row: day_mark(row.due_on)),
        Column("state", "State", state_words, html=lambda row: status(state_of(row), state_words(row))),
        Column("measure", "How we will know", lambda row: row.measure),
        Column("outcome", "What came of it", lambda row: row.outcome),
    ]
    return list_page(
        request,
        rows.select_related("school", "owner").order_by(F("closed_on").desc(nulls_first=True), "due_on", "pk"),
        columns,
        template="charter/action_list.html",
        filterset=ActionFilter,
        empty="No actions yet. An action has an owner, a date and a measure, and stays until it is closed.",
        lede=summary(chosen(request, rows)),
        bars=[line.bar for line in follow_up.on_time_by_school(rows)],
    )


def chosen(request: Request, rows: QuerySet[Action]) -> QuerySet[Action]:
    """The actions of the chosen school, owner and decision, in whatever state: what a rate is of."""
    asked = request.GET.copy()
    asked.pop("state", None)
    return ActionFilter(asked, queryset=rows, request=request).qs


def summary(rows: QuerySet[Action]) -> str:
    """'4 open, 1 late · 5 of 6 closed by their date (83%)' (S0-14)."""
    found = follow_up.on_time(rows)
    return f"{found.open} open, {found.late} late · {found.words}"


@requires("due.view")
def action_detail(request: Request, pk: int) -> HttpResponse:
    rows = Action.objects.for_user(request.user, "due.view").select_related("school", "owner", "added_by")
    action = get_object_or_404(rows, pk=pk)
    may_close = Action.objects.for_user(request.user, "action.edit").filter(pk=pk, closed_on__isnull=True).exists()
    context = {"action": action, "state": state_of(action), "words": state_words(action), "may_close": may_close}
    context["panels"] = panels("action_detail", request.user, action=action)
    return render(request, "charter/action_detail.html", context)


@requires("action.edit")
def action_add(request: Request) -> HttpResponse:
    form = AddActionForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.add_action, by=request.user, **form.cleaned_data):
        messages.success(request, "Action added.")
        return redirect(form.result)
    return render(request, "charter/action_add.html", {"form": form}, status=form.status)


@requires("action.edit")
def action_close(request: Request, pk: int) -> HttpResponse:
    action = get_object_or_404(Action.objects.for_user(request.user, "action.edit").select_related("school"), pk=pk)
    form = CloseActionForm(request.POST or None, initial={"seen": action.version})
    if form.is_valid() and form.attempt(actions.close_action, action, by=request.user, **form.cleaned_data):
        messages.success(request, "Action closed.")
        return redirect(action)
    return render(request, "charter/action_close.html", {"form": form, "action": action}, status=form.status)
