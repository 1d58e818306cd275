"""Contacts with the local authority are kept, and actions are put on the level that leads them (S3-5)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import Action
from improvement.networks.models import ActionLevel, LaContact, LeadershipLevel
from trust import clock
from trust.models import User


@transaction.atomic
def record(contact: LaContact, *, seen: int, by: User, **fields: Any) -> LaContact:
    """Keeps a new contact, or changes one; EditClash where it was saved since `seen`."""
    if fields.get("on") and fields["on"] > clock.today():
        raise ValidationError({"on": "This day is still to come. Note a contact once it was had."})
    if contact.pk:
        contact.claim(seen, {name: str(value) for name, value in fields.items()})
    else:
        contact.by = by
    for name, value in fields.items():
        setattr(contact, name, value)
    contact.full_clean()
    contact.save()
    return contact


@transaction.atomic
def set_level(action: Action, *, level: LeadershipLevel, by: User) -> ActionLevel:
    """Says on which level an action is led; the last word counts."""
    row = ActionLevel.objects.select_for_update(of=("self",)).filter(action=action).first() or ActionLevel(
        action=action
    )
    row.level, row.by, row.at = level, by, clock.now()
    row.full_clean()
    row.save()
    return row
