"""Inductions of new middle leaders: who is being settled in, by whom, what is done, and what is late."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.coaching.actions import inductions as actions
from improvement.coaching.filters import InductionFilter
from improvement.coaching.forms.inductions import InductionForm
from improvement.coaching.models import Induction, InductionLine
from improvement.coaching.selectors import inductions as selectors
from trust import clock
from trust.access.pages import Request, requires
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import late_by, long_day


def state_words(row: Induction) -> str:
    if row.state == "late":  # type: ignore[attr-defined]
        return late_by(row.due_on, clock.today())
    return row.state.replace("_", " ")  # type: ignore[attr-defined]


INDUCTIONS = [
    Column("lead", "New leader", lambda row: str(row.lead), "lead__name", url=lambda row: row.get_absolute_url()),
    Column("role", "Leads", lambda row: row.role_words, "role_words"),
    Column("school", "School", lambda row: str(row.school), "school__sort_name"),
    Column("guided", "Settled in by", lambda row: str(row.guided_by), "guided_by__name"),
    Column("starts", "From", lambda row: long_day(row.starts_on), "starts_on",
           html=lambda row: day_mark(row.starts_on)),
    Column("due", "Done by", lambda row: long_day(row.due_on), "due_on", html=lambda row: day_mark(row.due_on)),
    Column("lines", "Ticked", lambda row: f"{row.lines_done} of {row.lines_all}", numeric=True),
    Column("state", "State", state_words, html=lambda row: status(row.state, state_words(row))),
]  # fmt: skip


@requires("induction.view")
def induction_list(request: Request) -> HttpResponse:
    rows = Induction.objects.for_user(request.user, "induction.view").select_related("lead", "school", "guided_by")
    return list_page(
        request,
        rows.with_state(),
        INDUCTIONS,
        template="coaching/induction_list.html",
        filterset=InductionFilter,
        empty="No induction yet. Begin one when somebody takes on a subject or a year group.",
        lede=selectors.lede(request.user),
    )


@requires("induction.edit")
def induction_start(request: Request) -> HttpResponse:
    form = InductionForm(request.POST or None, user=request.user, initial={"starts_on": clock.today()})
    if form.is_valid() and form.attempt(actions.begin, by=request.user, **form.cleaned_data):
        messages.success(request, f"The induction is begun. It is done by {long_day(form.result.due_on)}.")
        return redirect(form.result)
    return render(request, "coaching/induction_start.html", {"form": form}, status=form.status)


@requires("induction.view")
def induction_detail(request: Request, pk: int) -> HttpResponse:
    rows = Induction.objects.for_user(request.user, "induction.view").select_related("lead", "school", "guided_by")
    row = get_object_or_404(rows.with_state(), pk=pk)
    context = {
        "induction": row,
        "school": row.school,
        "state_words": state_words(row),
        "lines": row.lines.select_related("done_by"),  # type: ignore[attr-defined]
        "may_tick": Induction.objects.for_user(request.user, "induction.edit").filter(pk=pk).exists(),
    }
    return render(request, "coaching/induction_detail.html", context)


@requires("induction.edit")
@require_POST
def induction_tick(request: Request, pk: int) -> HttpResponse:
    line = get_object_or_404(InductionLine.objects.for_user(request.user, "induction.edit"), pk=pk)
    tried(request, actions.tick, line, by=request.user)
    return redirect(line.induction)
