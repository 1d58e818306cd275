"""The rules: which training is asked of whom, for how long it counts, and where that stands."""

from dataclasses import replace

from django.contrib import messages
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from safeguarding.training.actions import types as rules
from safeguarding.training.forms import TrainingForm
from safeguarding.training.models import TrainingType
from safeguarding.training.views.parts import tabs, write_page
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import short_day

UNCHECKED = "check against the guidance in force"


def checked(row: TrainingType) -> str:
    return f"checked {short_day(row.confirmed_on)} by {row.confirmed_by}" if row.confirmed_on else UNCHECKED


def months(number: int | None) -> str:
    return str(number) if number else "–"


RULES = [
    Column("name", "Training", lambda row: row.name, "name", url=lambda row: row.get_absolute_url()),
    Column("asked_of", "Asked of", lambda row: row.asked_of),
    Column("valid", "Taken", lambda row: row.valid_words),
    Column("law", "Months by law", lambda row: months(row.law_months), exported_only=True),
    Column("charter", "Months by the charter", lambda row: months(row.charter_months), exported_only=True),
    Column("source", "Which rule counts", lambda row: row.source),
    Column("year", "For", lambda row: row.year, "year"),
    Column("checked", "Checked", checked,
           html=lambda row: status("done" if row.confirmed_on else "missing", checked(row))),
]  # fmt: skip


@requires("document.view")
def training_type_list(request: Request) -> HttpResponse:
    rows = TrainingType.objects.asked_for().select_related("confirmed_by")  # type: ignore[attr-defined]
    may_edit = holds(request.user, "charter.edit")
    return list_page(
        request,
        rows,
        RULES if may_edit else [replace(RULES[0], url=None), *RULES[1:]],
        template="training/types.html",
        empty="No training is asked for yet. The rules come with a pack of the charter.",
        unchecked=list(rows.filter(confirmed_on__isnull=True)) if may_edit else [],
        may_edit=may_edit,
        tabs=tabs(request),
    )


@require_POST
@requires("charter.edit")
def training_type_confirm(request: Request, pk: int) -> HttpResponse:
    training = get_object_or_404(TrainingType.objects.for_user(request.user, "charter.edit"), pk=pk)
    tried(request, rules.confirm, training, by=request.user, success=f"Noted: you checked the rule for {training}.")
    return redirect("training_type_list")


@requires("charter.edit")
def training_type_add(request: Request) -> HttpResponse:
    form = TrainingForm(request.POST or None)
    if form.is_valid() and form.attempt(rules.ask_for, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result} is asked for from today.")
        return redirect("training_type_list")
    back = reverse("training_type_list")
    return write_page(request, form, title="Ask for a training", button="Ask for it", back=back)


@requires("charter.edit")
def training_type_edit(request: Request, pk: int) -> HttpResponse:
    rows = TrainingType.objects.for_user(request.user, "charter.edit").filter(closed_on__isnull=True)
    training = get_object_or_404(rows, pk=pk)
    if "stop" in request.POST:
        words = f"{training} is no longer asked for. What was recorded stays."
        tried(request, rules.ask_no_more, training, by=request.user, success=words)
        return redirect("training_type_list")
    form = TrainingForm(request.POST or None, initial=model_to_dict(training))
    if form.is_valid() and form.attempt(rules.change, training, by=request.user, **form.cleaned_data):
        messages.success(request, f"{training} is changed. Who lacks it is worked out anew.")
        return redirect("training_type_list")
    back = reverse("training_type_list")
    return write_page(request, form, title=f"Change {training}", button="Save", back=back, may_stop=True)
