"""Writing down what training was given, and keeping the offer that is open to every school."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet

from improvement.coaching.actions.steps import delivery_step
from improvement.coaching.models import OfferItem, TrainingGiven, TrainingSchool
from schools.models import School
from trust import clock
from trust.access.scopes import holds
from trust.models import User


@transaction.atomic
def record_training(
    row: TrainingGiven, *, seen: int, schools: QuerySet[School], offered: QuerySet[School], by: User, **fields: Any
) -> TrainingGiven:
    """Adds or edits a training (S2-14, S2-20). Of the schools only those `offered` to the writer change."""
    if row.pk:
        row.claim(seen, {name: str(value) for name, value in fields.items()})
    else:
        row.step, row.added_by = delivery_step(), by
    row.save_checked(**fields)
    row.schools.filter(school__in=offered).exclude(school__in=schools).delete()  # type: ignore[attr-defined]
    there = set(row.schools.values_list("school", flat=True))  # type: ignore[attr-defined]
    for school in schools:
        if school.pk not in there:
            TrainingSchool(training=row, school=school).save_checked()
    return row


@transaction.atomic
def keep_offer(row: OfferItem, *, seen: int, curator: User, by: User, **fields: Any) -> OfferItem:
    """Adds or edits an item; its curator must be a specialist in its strand (S2-44), and one names oneself."""
    if curator != by and not holds(by, "practice.approve"):
        raise ValidationError({"curator": "You can name yourself. The trust's leaders name others."})
    if row.pk:
        row.claim(seen, {name: str(value) for name, value in fields.items()})
    else:
        row.step = delivery_step()
    return row.save_checked(curator=curator, **fields)


@transaction.atomic
def withdraw_offer(row: OfferItem, *, by: User) -> OfferItem:
    """Out of the offer from today; its record stays."""
    return row.save_checked(withdrawn_on=clock.today())
