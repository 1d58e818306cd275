"""The matrix of people and training, one person's record, and what is entered about both."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from safeguarding.training.actions import people as entering
from safeguarding.training.actions import records as recording
from safeguarding.training.filters import PersonFilter
from safeguarding.training.forms import PersonForm, RecordForm
from safeguarding.training.models import Trainee, TrainingRecord, TrainingType
from safeguarding.training.selectors.cells import cells_of, with_cells
from safeguarding.training.selectors.keeping import keeps_all, schools_of
from safeguarding.training.views.parts import cell_mark, tabs, write_page
from trust.access.levels import FULL
from trust.access.pages import Request, requires
from trust.access.scopes import grants, holds
from trust.access.table import CAN
from trust.history.selectors import changes_of
from trust.lists import Column, list_page
from trust.models import User

LIST = "/safeguarding/training/people/"
FIELDS = ("name", "person_type", "since", "until")


def matrix(types: list[TrainingType]) -> list[Column]:
    def column(place: int) -> Column:
        return Column(
            f"type_{types[place].pk}",
            types[place].name,
            lambda row: cells_of(row, types)[place].words,
            html=lambda row: cell_mark(cells_of(row, types)[place]),
        )

    return [
        Column("name", "Person", lambda row: row.name, "sort_name", url=Trainee.get_absolute_url),
        Column("school", "Where", lambda row: row.school or "The trust", "school__sort_name"),
        Column("person_type", "Who they are", lambda row: row.get_person_type_display(), "person_type"),
        *(column(place) for place in range(len(types))),
    ]


@requires("training.view")
def training_person_list(request: Request) -> HttpResponse:
    """People × training: those of the reader's schools for who keeps or leads them, for everybody else their own."""
    types = list(TrainingType.objects.asked_for())  # type: ignore[attr-defined]
    people = Trainee.objects.for_user(request.user, "training.view").live()  # type: ignore[attr-defined]
    return list_page(
        request,
        with_cells(people.select_related("school"), types),
        matrix(types),
        template="training/people.html",
        filterset=PersonFilter,
        empty="Nobody here. Choose another filter, or enter somebody who has no account.",
        others=sees_others(request.user),
        types=types,
        tabs=tabs(request),
    )


def sees_others(user: User) -> bool:
    return any(CAN["training.view"].get(grant.role) == FULL for grant in grants(user))


def kept_by(user: User) -> QuerySet[Trainee]:
    return Trainee.objects.for_user(user, "training.edit").select_related("school", "user")


@requires("training.view")
def training_person(request: Request, pk: int) -> HttpResponse:
    """What one person completed, and what is asked of them."""
    types = list(TrainingType.objects.asked_for())  # type: ignore[attr-defined]
    people = Trainee.objects.for_user(request.user, "training.view").select_related("school", "user")
    person = get_object_or_404(with_cells(people, types), pk=pk)
    mine = TrainingRecord.objects.filter(trainee__user=person.user_id) if person.user_id else person.records.all()
    records = list(mine.select_related("training_type", "trainee__school", "recorded_by"))
    context = {
        "person": person,
        "cells": [(cell, cell_mark(cell)) for cell in cells_of(person, types) if cell.state],
        "records": records,
        "may_edit": kept_by(request.user).filter(pk=pk).exists(),
        "papers": person.paper_receipts.select_related("version__document", "recorded_by"),
        "changes": changes_of({person: "Entry"}) if holds(request.user, "history.view") else None,
        "tabs": tabs(request),
    }
    return render(request, "training/person.html", context)


@requires("training.edit")
def training_person_add(request: Request) -> HttpResponse:
    form = PersonForm(request.POST or None, schools=schools_of(request.user), trust_wide=keeps_all(request.user))
    if form.is_valid() and form.attempt(entering.add_person, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result} is entered.")
        return redirect(form.result)
    lede = "For people who have no account here. Whoever holds a role is entered by the daily job."
    return write_page(request, form, title="Enter somebody", lede=lede, button="Enter", back=LIST)


@requires("training.edit")
def training_person_edit(request: Request, pk: int) -> HttpResponse:
    """Only of people without an account: an account's name and roles are kept elsewhere."""
    person = get_object_or_404(kept_by(request.user).filter(user__isnull=True), pk=pk)
    initial = {name: getattr(person, name) for name in FIELDS}
    form = PersonForm(request.POST or None, initial=initial, schools=None)
    seen = seen_version(request, person.version)
    if form.is_valid() and form.attempt(entering.edit_person, person, seen=seen, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(person)
    more = {"seen": person.version, "trail": (person, person.get_absolute_url())}
    return write_page(request, form, title=str(person), button="Save", back=person.get_absolute_url(), **more)


def seen_version(request: Request, now: int) -> int:
    """The version that the form was opened on."""
    given = request.POST.get("seen", "")
    return int(given) if given.isdigit() else now


@requires("training.edit")
def training_record_add(request: Request, pk: int) -> HttpResponse:
    person = get_object_or_404(kept_by(request.user), pk=pk)
    form = RecordForm(request.POST or None, initial={"training_type": request.GET.get("type")})
    if form.is_valid() and form.attempt(recording.record, person, by=request.user, **form.cleaned_data):
        messages.success(request, f"Recorded: {form.result}.")
        return redirect(person)
    more = {"trail": (person, person.get_absolute_url())}
    return write_page(request, form, title="Record a training", button="Record", back=person.get_absolute_url(), **more)


def record_of(request: Request, pk: int) -> TrainingRecord:
    rows: Any = TrainingRecord.objects.for_user(request.user, "training.edit")
    return get_object_or_404(rows.select_related("trainee", "training_type"), pk=pk)


@requires("training.edit")
def training_record_edit(request: Request, pk: int) -> HttpResponse:
    row = record_of(request, pk)
    initial = {name: getattr(row, name) for name in ("training_type", "completed_on", "provider")}
    form = RecordForm(request.POST or None, initial=initial)
    seen = seen_version(request, row.version)
    if form.is_valid() and form.attempt(recording.correct, row, seen=seen, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved. What stood there before is in the history.")
        return redirect(row)
    more = {"seen": row.version, "remove": row.pk, "trail": (row.trainee, row.get_absolute_url())}
    return write_page(request, form, title=str(row.training_type), button="Save", back=row.get_absolute_url(), **more)


@require_POST
@requires("training.edit")
def training_record_remove(request: Request, pk: int) -> HttpResponse:
    row = record_of(request, pk)
    recording.remove(row, by=request.user)
    messages.success(request, "Taken out. The history keeps it.")
    return redirect(row.trainee)
