"""The log of training that the trust's teams give to leaders."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.coaching.actions import offers as actions
from improvement.coaching.filters import TrainingFilter
from improvement.coaching.forms.offers import TrainingForm
from improvement.coaching.models import TrainingGiven
from improvement.coaching.models.training import TrainingQuerySet
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import day_mark
from trust.words import long_day

TRAINING = [
    Column("topic", "Topic", lambda row: row.topic, "topic", url=lambda row: row.get_absolute_url()),
    Column("on", "Day", lambda row: long_day(row.on), "on", html=lambda row: day_mark(row.on)),
    Column("by", "By", lambda row: f"{row.given_by}, {row.team}" if row.team else str(row.given_by), "given_by__name"),
    Column("audience", "For", lambda row: row.audience, "audience"),
    Column("strand", "Strand", lambda row: str(row.strand), "strand__order"),
    Column("focus", "Pupils in mind", lambda row: row.group_focus, "group_focus"),
    Column("schools", "Schools", lambda row: row.schools_came, numeric=True),
    Column("people", "People", lambda row: row.people, "people", numeric=True),
]


@requires("practice.view")
def training_given_list(request: Request) -> HttpResponse:
    rows = TrainingGiven.objects.for_user(request.user, "practice.view").select_related("given_by", "strand")
    return list_page(
        request,
        rows.with_counts(),
        TRAINING,
        template="coaching/training_list.html",
        filterset=TrainingFilter,
        empty="No training is written down yet.",
    )


@requires("practice.edit")
def training_add(request: Request) -> HttpResponse:
    return write(request, TrainingGiven())


@requires("practice.view")
def training_detail(request: Request, pk: int) -> HttpResponse:
    rows = TrainingGiven.objects.for_user(request.user, "practice.view").select_related("given_by", "strand")
    row = get_object_or_404(rows, pk=pk)
    context = {
        "training": row,
        "schools": row.schools.select_related("school"),  # type: ignore[attr-defined]
        "may_edit": editable(request).filter(pk=pk).exists(),
    }
    return render(request, "coaching/training_detail.html", context)


def editable(request: Request) -> TrainingQuerySet:
    return TrainingGiven.objects.for_user(request.user, "practice.edit").editable_by(request.user)


@requires("practice.edit")
def training_edit(request: Request, pk: int) -> HttpResponse:
    return write(request, get_object_or_404(editable(request), pk=pk))


def write(request: Request, row: TrainingGiven) -> HttpResponse:
    form = TrainingForm(request.POST or None, user=request.user, row=row)
    if form.is_valid():
        fields = {**form.cleaned_data, "offered": form.offered, "by": request.user}
        if form.attempt(actions.record_training, row, **fields):
            messages.success(request, "The training is written down.")
            return redirect(form.result)
    context = {"form": form, "training": row if row.pk else None}
    return render(request, "coaching/training_edit.html", context, status=form.status)
