"""Marking as done what has no form of its own."""

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import DueItem
from charter.selectors.due import may_fulfil
from trust import clock
from trust.models import User


@transaction.atomic
def mark_done(item: DueItem, *, note: str, by: User) -> DueItem:
    """Records that a duty without a form was done, by whom and how; by whoever holds its role there."""
    item = DueItem.objects.select_for_update(of=("self",)).select_related("duty__version", "school").get(pk=item.pk)
    if item.duty.proforma_id:
        raise ValidationError("This is done by filling in its form.")
    if not may_fulfil(by, item):
        raise ValidationError(f"Only the {item.duty.get_role_display().lower()} can mark this as done.")
    if item.fulfilled_at or item.closed_at:
        raise ValidationError("This is done or closed already.")
    if item.opens_on > clock.today():
        raise ValidationError(f"This opens on {item.opens_on:%-d %B %Y}.")
    item.fulfilled_at, item.fulfilled_by, item.fulfilled_note = clock.now(), by, note.strip()
    item.save(update_fields=["fulfilled_at", "fulfilled_by", "fulfilled_note"])
    return item
