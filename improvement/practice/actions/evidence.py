"""Adding to the register of evidence, and saying what rests on it (S0-8)."""

from collections.abc import Collection
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models, transaction

from charter.models import Action
from improvement.practice.models import EvidenceItem, EvidenceLink
from trust import clock
from trust.models import User


@transaction.atomic
def add_item(*, by: User, **fields: Any) -> EvidenceItem:
    item = EvidenceItem(**fields, added_by=by, added_at=clock.now())
    return item.save_checked()


@transaction.atomic
def edit_item(item: EvidenceItem, *, seen: int, by: User, **fields: Any) -> EvidenceItem:
    """EditClash where it was saved since `seen`, the version it was opened at."""
    item.claim(seen, fields)
    return item.save_checked(**fields)


@transaction.atomic
def cite(target: models.Model, *, item: EvidenceItem, by: User, how: str = "") -> EvidenceLink:
    """Says that a record rests on an item of evidence; ValidationError where it is said already."""
    kind = ContentType.objects.get_for_model(target)
    link = EvidenceLink(item=item, target_type=kind, target_id=target.pk, how=how.strip(), by=by, at=clock.now())
    return link.save_checked()


def keep_evidence(action: Action, chosen: Collection[EvidenceItem], by: User) -> None:
    """What was chosen when an action was added."""
    for item in chosen:
        cite(action, item=item, by=by)


@transaction.atomic
def uncite(target: models.Model, *, link: EvidenceLink, by: User) -> None:
    """Takes a link away again; who did so stands in the history."""
    if link.target_id != target.pk or link.target_type != ContentType.objects.get_for_model(target):
        raise ValidationError("This evidence belongs to something else.")
    link.delete()
