"""Where a person stands in one training: in date, running out, run out, or with no record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Case, DateField, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Greatest

from safeguarding.training.models import Trainee, TrainingRecord, TrainingType
from trust import clock
from trust.words import short_day

SOON = timedelta(days=56)
"""How long before its last day a training counts as running out: long enough to book a course in term time."""


@dataclass(frozen=True)
class Cell:
    """`state` is a word of the tag `status`; empty where the training is not asked of this person."""

    training: TrainingType
    state: str
    words: str
    expires_on: date | None = None

    @property
    def gap(self) -> bool:
        return self.state in ("expired", "missing")


def cell_of(training: TrainingType, asked: bool, completed_on: date | None, today: date) -> Cell:
    if not asked:
        return Cell(training, "", f"done {short_day(completed_on)}" if completed_on else "not asked")
    if completed_on is None:
        return Cell(training, "missing", "no record")
    expires = training.expires_on(completed_on)
    if expires is None:
        return Cell(training, "done", f"done {short_day(completed_on)}")
    if expires < today:
        return Cell(training, "expired", f"ran out {short_day(expires)}", expires)
    if expires <= today + SOON:
        return Cell(training, "due", f"until {short_day(expires)}", expires)
    return Cell(training, "done", f"until {short_day(expires)}", expires)


def cells_of(row: Any, types: Iterable[TrainingType]) -> list[Cell]:
    """Of a trainee annotated by `with_cells`."""
    today = clock.today()
    return [
        cell_of(training, getattr(row, f"asked_{training.pk}"), getattr(row, f"done_{training.pk}"), today)
        for training in types
    ]


def with_cells(people: QuerySet[Trainee], types: Iterable[TrainingType]) -> QuerySet[Trainee]:
    """Annotates, for each training, whether it is asked of the person and the day they last completed it.

    What somebody did counts at every place they are.
    """
    latest = TrainingRecord.objects.order_by("-completed_on").values("completed_on")
    for training in types:
        of_type = latest.filter(training_type=training)
        here = Subquery(of_type.filter(trainee=OuterRef("pk"))[:1], output_field=DateField())
        anywhere = Subquery(of_type.filter(trainee__user=OuterRef("user"))[:1], output_field=DateField())
        people = people.annotate(
            **{
                f"asked_{training.pk}": Case(When(training.applies(), then=Value(True)), default=Value(False)),
                f"done_{training.pk}": Greatest(here, anywhere),
            }
        )
    return people


def holds(training: TrainingType, today: date) -> Q:
    """The filter of trainees whose training of this kind is in date."""
    records = TrainingRecord.objects.filter(training_type=training)
    since = training.counts_from(today)
    if since:
        records = records.filter(completed_on__gte=since)
    here = Exists(records.filter(trainee=OuterRef("pk")))
    return Q(here) | Q(user__isnull=False) & Q(Exists(records.filter(trainee__user=OuterRef("user"))))


def complete(types: Iterable[TrainingType], today: date) -> Q:
    """The filter of trainees who have everything that is asked of them."""
    return all_of(~training.applies() | holds(training, today) for training in types)


def all_of(filters: Iterable[Q]) -> Q:
    found = Q(pk=F("pk"))
    for one in filters:
        found &= one
    return found
