"""The trust's side: turning a finding into a question to every school, how far it has spread, what is closed."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from safeguarding.audits.models import AuditFinding
from safeguarding.crosschecks.actions import asking
from safeguarding.crosschecks.forms import AskForm
from safeguarding.crosschecks.models import CrossCheck
from safeguarding.crosschecks.selectors import Spread, origin_seen, replies_seen, spreads
from safeguarding.crosschecks.views.schools import STATES
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import count_of, long_day


@requires("crosscheck.ask")
def crosscheck_ask(request: Request, pk: int) -> HttpResponse:
    finding = get_object_or_404(AuditFinding.objects.for_user(request.user, "crosscheck.ask").for_pages(), pk=pk)  # type: ignore[attr-defined]
    form = AskForm(request.POST or None)
    if form.is_valid() and form.attempt(asking.ask, finding, by=request.user, **form.cleaned_data):
        messages.success(request, "Every school is asked, yours among them, in the next daily mail.")
        return redirect(finding)
    context = {"form": form, "finding": finding, "school": finding.school}
    return render(request, "crosschecks/crosscheck_ask.html", context, status=form.status)


@requires("crosscheck.watch", level=SUMMARY)
def crosscheck_spread_list(request: Request) -> HttpResponse:
    """Each question with how many schools answered, have it, and have put it right."""
    found = spreads(request.user)
    columns = [
        Column("question", "Question", lambda row: row.question, "question", url=lambda row: row.get_absolute_url()),
        Column("due", "Answer by", lambda row: long_day(row.due_at), "due_at"),
        Column("asked", "Asked", lambda row: found[row.pk].asked, numeric=True),
        Column("answered", "Answered", lambda row: found[row.pk].answered, numeric=True),
        Column("have", "Have it", lambda row: found[row.pk].have, numeric=True),
        Column("closed", "Put right", lambda row: found[row.pk].closed, numeric=True),
        Column("state", "State", lambda row: found[row.pk].words, html=lambda row: spread_mark(row, found[row.pk])),
    ]  # fmt: skip
    rows = CrossCheck.objects.for_user(request.user, "crosscheck.watch", level=SUMMARY).filter(pk__in=found)
    return list_page(
        request, rows, columns, template="crosschecks/crosscheck_spread_list.html",
        empty="Nothing has been asked of every school yet. A finding of an audit can become a question to all.",
    )  # fmt: skip


def spread_mark(row: CrossCheck, spread: Spread) -> str:
    """3 to put right, 5 answers late."""
    left, silent, late = spread.have - spread.closed, spread.asked - spread.answered, row.due_at < clock.now()
    parts = [f"{left} to put right"] if left > 0 else []
    parts += [f"{count_of(silent, 'answer')} {'late' if late else 'to come'}"] if silent else []
    state = "late" if silent and late and left <= 0 else spread.state
    return status(state, ", ".join(parts) or "closed")


@requires("crosscheck.watch", level=SUMMARY)
def crosscheck_spread(request: Request, pk: int) -> HttpResponse:
    """Who has it too and who has put it right, school by school; in totals for who reads no more."""
    found = spreads(request.user)
    rows = CrossCheck.objects.for_user(request.user, "crosscheck.watch", level=SUMMARY).filter(pk__in=found)
    check = get_object_or_404(rows, pk=pk)
    context = {
        "check": check, "spread": found[check.pk], "origin": origin_seen(request.user, check),
        "replies": [(reply, *STATES[reply.state]) for reply in replies_seen(request.user, check)],
    }  # fmt: skip
    return render(request, "crosschecks/crosscheck_spread.html", context)
