"""Who is lent where: asked for, decided, days noted, ended, reported by both sides; the look back after six months."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.capacity.actions import deployments as actions
from improvement.capacity.days import in_days, number
from improvement.capacity.filters import DeploymentFilter
from improvement.capacity.forms import DayForm, DeploymentForm, EndForm, MoreDaysForm, ReportForm, SendForm
from improvement.capacity.models import Deployment, Side, SupportAgreement
from improvement.capacity.selectors.effect import effect_of
from improvement.capacity.selectors.parties import sides_of
from improvement.capacity.selectors.people import changeable, noted_by, people_at
from improvement.capacity.views.parts import history, tabs, write_page
from trust import clock
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import short_day

STEPS = ("Deployments", "capacity_deployment_list")
COLUMNS = [
    Column("person", "Who", lambda row: row.person.name, "person__name", url=Deployment.get_absolute_url),
    Column("to", "At", lambda row: row.to_school.name, "to_school__sort_name"),
    Column("from", "From", lambda row: row.giver_words, "from_school__sort_name"),
    Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
    Column("kind", "Kind", lambda row: row.kind.name, "kind__order"),
    Column("days", "Days planned", lambda row: number(row.allowed), numeric=True),
    Column("used", "Days used", lambda row: number(row.used), "used", numeric=True),
    Column("until", "Until", lambda row: short_day(row.exit_on) if row.exit_on else "", "exit_on",
           html=lambda row: day_mark(row.exit_on)),
    Column("state", "State", lambda row: row.get_state_display(), "state",
           html=lambda row: status(row.state, row.get_state_display().lower())),
]  # fmt: skip


@requires("capacity.view")
def capacity_deployment_list(request: Request) -> HttpResponse:
    """Of the reader's schools, on either side, and the reader's own."""
    rows = Deployment.objects.for_user(request.user, "capacity.view").with_days_used().for_pages()
    return list_page(
        request,
        rows,
        COLUMNS,
        template="capacity/deployments.html",
        filterset=DeploymentFilter,
        empty="Nobody is lent. Once an agreement is signed by both, somebody can be asked for.",
        tabs=tabs(request),
    )


@requires("capacity.view")
def capacity_deployment(request: Request, pk: int) -> HttpResponse:
    rows = Deployment.objects.for_user(request.user, "capacity.view").with_days_used().for_pages()
    row = get_object_or_404(rows.select_related("agreement__measure", "agreement__taker"), pk=pk)
    user, running = request.user, row.state == Deployment.State.SENT
    reports = {report.side: report for report in row.reports.select_related("by")}  # type: ignore[attr-defined]
    changes = changeable(Deployment.objects.filter(pk=pk), user).exists()
    decides = actions.is_executive(row, user) and row.requested_by_id != user.pk
    mine = [side for side in sides_of(row.agreement, user) if side not in reports]
    context = {
        "row": row,
        "days": row.days_used.select_related("by"),  # type: ignore[attr-defined]
        "effect": effect_of(row, user),
        "sides": [(side, row.giver_words if side == Side.GIVER else row.to_school, reports.get(side)) for side in Side],
        "may_decide": decides and row.state == Deployment.State.ASKED,
        "may_note": running and noted_by(user).filter(pk=pk).exists(),
        "may_extend": running and decides,
        "may_end": running and changes,
        "may_report": row.state == Deployment.State.ENDED and mine,
        "school": row.to_school,
        "changes": history(user, {row: "This deployment"}),
    }
    return render(request, "capacity/deployment.html", context)


@requires("capacity.ask", "capacity.edit")
def capacity_deployment_add(request: Request, pk: int) -> HttpResponse:
    """Asks for somebody under a signed agreement."""
    rows = changeable(SupportAgreement.objects.all(), request.user).for_pages().select_related("offer__person")
    agreement = get_object_or_404(rows, pk=pk)
    offer = agreement.offer
    initial = {"person": offer.person if offer else None, "kind": agreement.kind, "days": agreement.days,
               "starts_on": agreement.starts_on, "exit_on": agreement.ends_on}  # fmt: skip
    form = DeploymentForm(request.POST or None, initial=initial, people=people_at(agreement.giver))
    if form.is_valid() and form.attempt(actions.ask_for, agreement, by=request.user, **form.cleaned_data):
        messages.success(request, "Asked for. An executive headteacher decides.")
        return redirect(form.result)
    lede = f"{agreement}: {in_days(agreement.days)} agreed."
    return write_page(request, form, title="Ask for somebody", lede=lede, button="Ask", steps=STEPS,
                      school=agreement.taker, back=agreement.get_absolute_url())  # fmt: skip


def verb_page(request: Request, row: Deployment, form: Any, action: Any, said: str, **page: Any) -> HttpResponse:
    """A form about one deployment that runs one action and goes back to it."""
    if form.is_valid() and form.attempt(action, row, by=request.user, **form.cleaned_data):
        messages.success(request, said)
        return redirect(row)
    return write_page(request, form, lede=f"{row}, {row.strand}", steps=STEPS, school=row.to_school,
                      back=row.get_absolute_url(), **page)  # fmt: skip


def row_of(rows: Any, pk: int) -> Deployment:
    return get_object_or_404(rows.for_pages(), pk=pk)


@requires("capacity.approve")
def capacity_deployment_decide(request: Request, pk: int) -> HttpResponse:
    row = row_of(Deployment.objects.for_user(request.user, "capacity.approve"), pk)
    form = SendForm(request.POST or None)
    return verb_page(request, row, form, actions.decide, "Decided. Both schools are told.",
                     title="Send somebody", button="Decide")  # fmt: skip


@requires("capacity.view")
def capacity_deployment_day(request: Request, pk: int) -> HttpResponse:
    row = row_of(noted_by(request.user), pk)
    form = DayForm(request.POST or None, initial={"on": clock.today()})
    return verb_page(request, row, form, actions.note_day, "Noted.", title="Note a day", button="Note it")


@requires("capacity.approve")
def capacity_deployment_extend(request: Request, pk: int) -> HttpResponse:
    row = row_of(Deployment.objects.for_user(request.user, "capacity.approve"), pk)
    form = MoreDaysForm(request.POST or None)
    return verb_page(request, row, form, actions.add_days, "Days added.", title="Add days", button="Add them")


@requires("capacity.ask", "capacity.edit")
def capacity_deployment_end(request: Request, pk: int) -> HttpResponse:
    row = row_of(changeable(Deployment.objects.all(), request.user), pk)
    form = EndForm(request.POST or None, initial={"ended_on": clock.today()})
    return verb_page(request, row, form, actions.end, "Ended. Both sides are asked for their report.",
                     title="End it", button="End it")  # fmt: skip


@requires("capacity.ask", "capacity.approve")
def capacity_deployment_report(request: Request, pk: int) -> HttpResponse:
    row = row_of(Deployment.objects.for_user(request.user, "capacity.view"), pk)
    written = {report.side for report in row.reports.all()}  # type: ignore[attr-defined]
    side = next((side for side in sides_of(row.agreement, request.user) if side not in written), "")
    form = ReportForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.report, row, side=side, by=request.user, **form.cleaned_data):
        messages.success(request, "Thank you. The other side can read it.")
        return redirect(row)
    return write_page(request, form, title="What came of it", lede=str(row), button="Report", steps=STEPS,
                      school=row.to_school, back=row.get_absolute_url())  # fmt: skip
