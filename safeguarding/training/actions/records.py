"""Recording what was completed, and confirming the rules of a year."""

from typing import Any

from django.db import transaction

from safeguarding.training.models import Trainee, TrainingRecord
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
