"""Recording what was completed, and confirming the rules of a year."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from safeguarding.training.models import Trainee, TrainingRecord, TrainingType
from trust import clock
from trust.models import User


@transaction.atomic
def record(person: Trainee, *, by: User, **values: Any) -> TrainingRecord:
    """ValidationError where the day is to come, or is recorded already."""
    return TrainingRecord(trainee=person, recorded_by=by, recorded_at=clock.now()).save_checked(**values)


@transaction.atomic
def correct(row: TrainingRecord, *, seen: int, by: User, **values: Any) -> TrainingRecord:
    """What was typed wrongly; what stood there before is in the history. EditClash where it was changed since."""
    row.claim(seen, values)
    return row.save_checked(**values)


@transaction.atomic
def remove(row: TrainingRecord, *, by: User) -> None:
    """Takes out what was recorded for the wrong person; the history keeps it."""
    row.delete()


@transaction.atomic
def confirm(training: TrainingType, *, by: User) -> TrainingType:
    """Somebody looked the rule up in the guidance in force; until then pages say to check it (domain.md section 5)."""
    if training.confirmed_on:
        raise ValidationError(f"{training} was confirmed on {training.confirmed_on:%d %B %Y} already.")
    return training.save_checked(confirmed_on=clock.today(), confirmed_by=by)
