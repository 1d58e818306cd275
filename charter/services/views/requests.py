"""Requests: a school's own, a team's queue, one request and what is said and done about it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db.models import Count, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from charter.services import actions
from charter.services.filters import QueueFilter, RequestFilter
from charter.services.forms import CloseForm, RateForm, SayForm
from charter.services.models import UNFINISHED, RequestState, ServiceRequest
from charter.services.selectors import reading
from charter.services.views.parts import age, standing, tabs, unbroken
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import short_day

SUBJECT = Column("subject", "Request", lambda row: row.subject, "subject", url=lambda row: row.get_absolute_url())
SERVICE = Column("service", "Service", lambda row: row.service.title, "service__title")
SCHOOL = Column("school", "School", lambda row: row.school.name, "school__sort_name")
ASKED = Column(
    "asked",
    "Asked",
    lambda row: short_day(row.asked_at),
    "asked_at",
    html=lambda row: unbroken(short_day(row.asked_at)),
)
OWNER = Column("owner", "Owner", lambda row: row.owner or "nobody yet", "owner__name")
STATE = Column("state", "State", lambda row: row.get_state_display(), "state", html=lambda row: status(row.state))
STANDARD = Column(
    "standard", "Answer", lambda row: standing(row)[1], "answer_due", html=lambda row: status(*standing(row))
)
RATING = Column("rating", "Rated", lambda row: f"{row.rating} of 5" if row.rating else "", "rating")


@requires("service.ask")
def service_request_list(request: Request) -> HttpResponse:
    rows = ServiceRequest.objects.for_user(request.user, "service.ask").for_pages().with_standard()
    asker = Column("by", "Asked by", lambda row: row.asked_by.name, "asked_by__name")
    return list_page(
        request,
        rows,
        [SUBJECT, STATE, STANDARD, SERVICE, ASKED, asker, SCHOOL, OWNER, RATING],
        template="services/service_request_list.html",
        filterset=RequestFilter,
        empty="Nothing asked yet. Ask a service, and follow here what becomes of it.",
        tabs=tabs(request),
    )


@requires("service.edit")
def service_queue(request: Request) -> HttpResponse:
    rows = ServiceRequest.objects.for_team(request.user).for_pages().with_standard()
    days = Column("age", "Open for", age, "asked_at", html=lambda row: unbroken(age(row)))
    return list_page(
        request,
        rows.order_by("answer_due", "pk"),
        [SUBJECT, SERVICE, SCHOOL, ASKED, days, OWNER, STATE, STANDARD],
        template="services/service_queue.html",
        filterset=QueueFilter,
        empty="Nothing waits here. A school's new request appears on top of this list.",
        tabs=tabs(request),
        lede=summary(rows),
    )


def summary(rows: QuerySet) -> str:
    """'7 not answered yet, 2 of them late · 3 nobody has taken'."""
    found = rows.order_by().aggregate(
        open=Count("pk", filter=Q(state__in=UNFINISHED)),
        late=Count("pk", filter=Q(standard="late")),
        new=Count("pk", filter=Q(state=RequestState.NEW)),
    )
    late = f", {found['late']} of them late" if found["late"] else ""
    new = f" · {found['new']} nobody has taken" if found["new"] else ""
    return f"{found['open']} not answered yet{late}{new}"


@requires("service.ask", "service.edit")
def service_request_detail(request: Request, pk: int) -> HttpResponse:
    return request_page(request, pk, SayForm(), RateForm())


def request_page(request: Request, pk: int, say: ActionForm, rate: ActionForm) -> HttpResponse:
    """The request with all its words; a form that was refused comes back with what was typed."""
    row = get_object_or_404(reading.requests_of(request.user).for_pages().with_standard(), pk=pk)
    team = ServiceRequest.objects.for_team(request.user).filter(pk=pk).exists()
    asker = ServiceRequest.objects.for_user(request.user, "service.ask").filter(pk=pk).exists()
    notes = row.notes.select_related("by")  # type: ignore[attr-defined]
    context = {
        "row": row,
        "standing": standing(row),
        "notes": notes if team else notes.filter(team_only=False),
        "team": team,
        "asker": asker and (row.asked_by == request.user or not team),
        "may_rate": row.asked_by == request.user and row.answered_on and row.rating is None,
        "say": say,
        "rate": rate,
    }
    return render(request, "services/service_request_detail.html", context, status=max(say.status, rate.status))


def said(request: Request, pk: int, rows: QuerySet, action: Callable[..., Any], words: str) -> HttpResponse:
    """Runs a verb that takes a text, and says so."""
    row = get_object_or_404(rows, pk=pk)
    form = SayForm(request.POST)
    if form.is_valid() and form.attempt(action, row, by=request.user, **form.cleaned_data):
        messages.success(request, words)
        return redirect(row)
    return request_page(request, pk, form, RateForm())


def queue_of(request: Request) -> QuerySet:
    return ServiceRequest.objects.for_team(request.user)


@requires("service.edit")
@require_POST
def service_request_take(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(queue_of(request), pk=pk)
    form = ActionForm(request.POST)
    if form.is_valid() and form.attempt(actions.take_request, row, by=request.user):
        messages.success(request, "You have this request in hand.")
        return redirect(row)
    messages.error(request, " ".join(map(str, form.non_field_errors())))
    return redirect(row)


@requires("service.edit")
@require_POST
def service_request_answer(request: Request, pk: int) -> HttpResponse:
    return said(request, pk, queue_of(request), actions.answer_request, "Your answer is with the school.")


@requires("service.edit")
@require_POST
def service_request_ask_back(request: Request, pk: int) -> HttpResponse:
    words = "The school is asked. Until it replies the clock of your answer stands still."
    return said(request, pk, queue_of(request), actions.ask_back, words)


@requires("service.edit")
@require_POST
def service_request_note(request: Request, pk: int) -> HttpResponse:
    return said(request, pk, queue_of(request), actions.add_note, "The note is kept for the team.")


@requires("service.ask")
@require_POST
def service_request_reply(request: Request, pk: int) -> HttpResponse:
    rows = ServiceRequest.objects.for_user(request.user, "service.ask")
    return said(request, pk, rows, actions.reply_to_team, "The team has your words.")


@requires("service.ask")
@require_POST
def service_request_rate(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(ServiceRequest.objects.for_user(request.user, "service.ask"), pk=pk)
    form = RateForm(request.POST)
    if form.is_valid() and form.attempt(actions.rate_request, row, by=request.user, **form.cleaned_data):
        messages.success(request, "Thank you. The term's report counts your rating.")
        return redirect(row)
    return request_page(request, pk, SayForm(), form)


@requires("service.ask", "service.edit")
def service_request_close(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(reading.requests_of(request.user).for_pages(), pk=pk)
    form = CloseForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.close_request, row, by=request.user, **form.cleaned_data):
        messages.success(request, "Request closed.")
        return redirect(row)
    context = {"form": form, "row": row, "team": holds(request.user, "service.edit")}
    return render(request, "services/service_request_close.html", context, status=form.status)
