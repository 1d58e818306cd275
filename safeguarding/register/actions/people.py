"""Entering people on the record, changing their entry, and noting that they leave."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from safeguarding.register.models import Registered
from trust.models import User


@transaction.atomic
def enter_person(*, by: User, **values: Any) -> Registered:
    """A new entry; ValidationError where somebody of the name is there already, or the days don't fit."""
    return Registered().save_checked(**values)


@transaction.atomic
def edit_person(person: Registered, *, seen: int, by: User, **values: Any) -> Registered:
    person.claim(seen, values)
    return person.save_checked(**values)


@transaction.atomic
def note_leaving(person: Registered, *, left_on: date | None, by: User) -> Registered:
    """The last day: from the day after it the live record is without them. No day: they stay after all."""
    if left_on and left_on < person.started_on:
        raise ValidationError({"left_on": "The last day is before the first."})
    person.claim(person.version)
    return person.save_checked(left_on=left_on)
