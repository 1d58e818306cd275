"""The rules: which training is asked of whom, for how long it counts, and where that stands."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from safeguarding.training.actions import records as recording
from safeguarding.training.models import TrainingType
from safeguarding.training.views.parts import tabs
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
    Column("name", "Training", lambda row: row.name, "name"),
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
    unchecked = list(rows.filter(confirmed_on__isnull=True)) if holds(request.user, "charter.edit") else []
    return list_page(
        request,
        rows,
        RULES,
        template="training/types.html",
        empty="No training is asked for yet. The rules come with a pack of the charter.",
        unchecked=unchecked,
        tabs=tabs(request),
    )


@require_POST
@requires("charter.edit")
def training_type_confirm(request: Request, pk: int) -> HttpResponse:
    training = get_object_or_404(TrainingType.objects.for_user(request.user, "charter.edit"), pk=pk)
    tried(request, recording.confirm, training, by=request.user, success=f"Noted: you checked the rule for {training}.")
    return redirect("training_type_list")
