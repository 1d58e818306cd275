"""Visits: the list, one of them, planning one, its lines of enquiry, holding it, calling it off."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.visits import actions
from improvement.visits.filters import VisitFilter
from improvement.visits.forms.planning import CallOffForm, LineForm, PlanForm
from improvement.visits.models import Visit
from improvement.visits.selectors.detail import visit_page
from improvement.visits.selectors.visits import powers
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.history.selectors import changes_of
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import count_of, late_by, long_day

PLANNED = "Planned. The head and the team are told, and the data pack is attached."
# The mark of each state, where the word of another status says it better.
MARKS = {"held": "in_hand", "reported": "sent", "replied": "answered", "called_off": "withdrawn"}


def state_words(visit: Visit) -> str:
    if visit.reply_is_late and visit.reply_due:
        return f"reply {late_by(visit.reply_due, clock.today())}"
    return visit.get_state_display().lower()


def mark(visit: Visit) -> str:
    return "late" if visit.reply_is_late else MARKS.get(visit.state, visit.state)


def columns() -> list[Column]:
    return [
        Column("visit", "Visit", lambda row: row.title, "type__order", url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school.name, "school__sort_name"),
        Column("on", "First day", lambda row: long_day(row.starts_on), "starts_on",
               html=lambda row: day_mark(row.starts_on)),
        Column("state", "State", state_words, "state", html=lambda row: status(mark(row), state_words(row))),
        Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
        Column("lead", "Led by", lambda row: row.lead.name, "lead__name"),
        Column("reply_due", "Reply by", lambda row: long_day(row.reply_due) if row.reply_due else "", "reply_due",
               html=lambda row: day_mark(row.reply_due)),
        Column("open", "Findings without an answer", lambda row: row.open_findings, "open_findings", numeric=True),
        Column("step", "Step of the cycle", lambda row: row.step.name, exported_only=True),
        Column("policy", "Policy", lambda row: row.type.policy_title, exported_only=True),
    ]  # fmt: skip


@requires("visit.view", level=SUMMARY)
def visit_list(request: Request) -> HttpResponse:
    rows = Visit.objects.read_by(request.user, level=SUMMARY)
    late, waiting = rows.reply_late().count(), rows.filter(state=Visit.State.HELD).count()
    parts = [f"{count_of(late, 'reply', 'replies')} late"] if late else []
    parts += [f"{count_of(waiting, 'report')} to write"] if waiting else []
    return list_page(
        request, rows.for_pages().with_open_findings().order_by("-starts_on", "-pk"), columns(),
        template="visits/visit_list.html",
        filterset=VisitFilter, empty="No visit of that kind. Visits are planned from the calendar.",
        lede=" · ".join(parts) or "No reply is late and no report waits to be written",
        may_plan=holds(request.user, "visit.edit"),
    )  # fmt: skip


@requires("visit.view", level=SUMMARY)
def visit_detail(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.read_by(request.user, level=SUMMARY).for_pages(), pk=pk)
    return detail_page(request, visit)


def detail_page(request: Request, visit: Visit, **forms: object) -> HttpResponse:
    """The visit with the forms that this reader may fill in now; one that failed is shown with its errors."""
    page = visit_page(request.user, visit)
    context = {
        "page": page, "visit": visit, "school": visit.school, "mark": mark(visit), "state_words": state_words(visit),
        "line_form": LineForm(), "call_off_form": CallOffForm(),
        "changes": changes_of({visit: "This visit"}) if page.can.reads_all and holds(request.user, "history.view")
        else None,
        **forms,
    }  # fmt: skip
    return render(request, "visits/visit_detail.html", context, status=422 if forms else 200)


@requires("visit.edit")
def visit_add(request: Request) -> HttpResponse:
    initial = {name: request.GET[name] for name in ("type", "school", "starts_on") if request.GET.get(name)}
    form = PlanForm(request.POST or None, initial=initial, user=request.user)
    if form.is_valid() and form.attempt(plan, by=request.user, **form.cleaned_data):
        messages.success(request, PLANNED)
        return redirect(form.result)
    return render(request, "visits/visit_add.html", {"form": form}, status=form.status)


def plan(*, school: object, **fields: object) -> Visit:
    return actions.plan_visit(school, **fields)  # type: ignore[arg-type]


@requires("visit.view")
@require_POST
def visit_line(request: Request, pk: int) -> HttpResponse:
    """A line of enquiry: the head's counts as the school's own."""
    visit = get_object_or_404(Visit.objects.read_by(request.user).for_pages(), pk=pk)
    can = powers(request.user, visit)
    form = LineForm(request.POST)
    if not (can.of_school or can.writes):
        return detail_page(request, visit)
    if form.is_valid() and form.attempt(
        actions.add_line, visit, by=request.user, by_school=can.of_school, **form.cleaned_data
    ):
        messages.success(request, "Line of enquiry added.")
        return redirect(visit)
    return detail_page(request, visit, line_form=form)


@requires("visit.view")
@require_POST
def visit_hold(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.written_by(request.user).for_pages(), pk=pk)
    form = ActionForm({})
    if form.is_valid() and form.attempt(actions.hold_visit, visit, by=request.user):
        messages.success(request, "The visit has begun. Notes, findings and commitments can be written now.")
        return redirect(visit)
    return detail_page(request, visit, verb_form=form)


@requires("visit.edit")
@require_POST
def visit_call_off(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.written_by(request.user).for_pages(), pk=pk)
    form = CallOffForm(request.POST)
    if form.is_valid() and form.attempt(actions.call_off, visit, by=request.user, **form.cleaned_data):
        messages.success(request, "Called off. The head is told.")
        return redirect(visit)
    return detail_page(request, visit, call_off_form=form)
