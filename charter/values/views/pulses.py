"""The anonymous pulse: the list of them, one with its results, opening, answering and ending it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.values.actions import pulses as actions
from charter.values.forms.pulses import AnswerForm, OpenPulseForm
from charter.values.models import Pulse
from charter.values.selectors import pulses as selectors
from charter.values.selectors.hiding import LEAST
from charter.values.selectors.pulses import Line, Results
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.lists import EXPORTS, Column, export, list_page
from trust.marks import status
from trust.words import short_day


def state_of(pulse: Pulse) -> str:
    today = clock.today()
    if today < pulse.opens_on:
        return "not_yet_due"
    return "open" if today <= pulse.closes_on else "closed"


STATE_WORDS = {"not_yet_due": "not open yet", "open": "open", "closed": "over"}


def replies_words(replies: Mapping[int, int], pulse: Pulse) -> str:
    """How many answered, once it is over and they are not too few to say."""
    if state_of(pulse) != "closed":
        return "–"
    total = replies.get(pulse.pk, 0)
    return str(total) if total >= LEAST else f"fewer than {LEAST}"


PULSES = [
    Column("title", "Pulse", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
    Column("opens", "First day", lambda row: short_day(row.opens_on), "opens_on"),
    Column("closes", "Last day", lambda row: short_day(row.closes_on), "closes_on"),
    Column("state", "State", lambda row: STATE_WORDS[state_of(row)],
           html=lambda row: status(state_of(row), STATE_WORDS[state_of(row)])),
    Column("minutes", "Minutes", lambda row: row.minutes, "minutes", numeric=True),
]  # fmt: skip


@requires("pulse.view", level=SUMMARY)
def pulse_list(request: Request) -> HttpResponse:
    rows = Pulse.objects.for_user(request.user, "pulse.view", level=SUMMARY)
    return list_page(
        request,
        rows.order_by("-opens_on", "-pk"),
        [*PULSES, Column("replies", "Replies", partial(replies_words, selectors.all_replies()), numeric=True)],
        template="values/pulse_list.html",
        empty="No pulse yet. HR or the chief executive opens one: a few lines of our values, answered in minutes.",
        waiting=list(selectors.waiting_for(request.user)),
    )


@requires("pulse.edit")
def pulse_open(request: Request) -> HttpResponse:
    form = OpenPulseForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.open_pulse, by=request.user, **form.cleaned_data):
        messages.success(request, "The pulse stands in everybody's work from its first day.")
        return redirect(form.result)
    return render(request, "values/pulse_open.html", {"form": form}, status=form.status)


@requires("pulse.view", level=SUMMARY)
def pulse_detail(request: Request, pk: int) -> HttpResponse:
    """Results once it is over; until then only whether the reader has answered."""
    rows = Pulse.objects.for_user(request.user, "pulse.view", level=SUMMARY)
    pulse = get_object_or_404(rows, pk=pk)
    state = state_of(pulse)
    context = {
        "pulse": pulse,
        "state": state,
        "words": STATE_WORDS[state],
        "may_answer": pulse in selectors.waiting_for(request.user),
        "may_edit": holds(request.user, "pulse.edit"),
        "least": LEAST,
    }
    if state != "closed":
        replies = selectors.all_replies().get(pulse.pk, 0)
        return render(request, "values/pulse_waiting.html", {**context, "replies": replies})
    results = selectors.results(request.user, pulse, school=request.GET.get("school", ""))
    if request.GET.get("export") in EXPORTS:
        return export(results.lines, export_columns(results), request.GET["export"], "pulse")
    context |= {"results": results, "done": selectors.you_said_we_did(request.user)}
    return render(request, "values/pulse_detail.html", context)


def export_columns(results: Results) -> list[Column]:
    """The page as a sheet: of each column the share and how many replies it is of."""
    columns = [
        Column("heading", "Part", lambda line: line.item.heading),
        Column("line", "Line", lambda line: line.item.text),
        Column("means", "Share who say", lambda line: line.means),
    ]
    for number, (_, label) in enumerate(results.columns):
        columns.append(Column(f"share-{number}", f"{label}, %", share_at(number)))
        columns.append(Column(f"n-{number}", f"{label}, replies", n_at(number)))
    return columns


def share_at(number: int) -> Callable[[Line], Any]:
    return lambda line: "not shown" if line.cells[number].share is None else line.cells[number].share


def n_at(number: int) -> Callable[[Line], Any]:
    return lambda line: "not shown" if line.cells[number].n is None else line.cells[number].n


@requires("pulse.answer")
def pulse_answer(request: Request, pk: int) -> HttpResponse:
    """Answer once. The form carries no mark to be kept by when a sign-in ends: answers are stored nowhere."""
    pulse = get_object_or_404(Pulse.objects.for_user(request.user, "pulse.answer"), pk=pk)
    open_now = pulse in selectors.waiting_for(request.user)
    typed = request.POST if request.method == "POST" else None
    form = AnswerForm(typed, pulse=pulse, schools=selectors.asked_schools(request.user))
    if form.is_valid() and form.attempt(actions.answer, pulse, by=request.user, **form.cleaned_data):
        messages.success(request, "Thank you. Your answers are counted, and nobody can tell which are yours.")
        return redirect("my_work")
    context = {"form": form, "pulse": pulse, "open": open_now or form.is_bound}
    return render(request, "values/pulse_answer.html", context, status=form.status)


@requires("pulse.edit")
def pulse_end(request: Request, pk: int) -> HttpResponse:
    pulse = get_object_or_404(Pulse.objects.for_user(request.user, "pulse.edit"), pk=pk)
    form = ActionForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.end_pulse, pulse, by=request.user):
        messages.success(request, "Today is its last day. Results are shown from tomorrow.")
        return redirect(pulse)
    return render(request, "values/pulse_end.html", {"form": form, "pulse": pulse}, status=form.status)
