"""The directory of expertise, and the days of senior trust leaders."""

from datetime import date, timedelta
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.coaching.actions.steps import delivery_step
from improvement.coaching.models import Expertise, LeaderArea, LeaderTime, OfferItem
from improvement.models import Strand
from trust import clock
from trust.models import User

WEEK = 5
"""Working days of a week."""


@transaction.atomic
def name_expertise(row: Expertise, *, person: User, strand: Strand, words: str, by: User) -> Expertise:
    """Puts a field that somebody stands for into the directory, or rewords it (S2-49)."""
    return row.save_checked(person=person, strand=strand, words=words)


@transaction.atomic
def drop_expertise(row: Expertise, *, by: User) -> Expertise:
    """Takes a field out of the directory, unless an item of the offer rests on it (S2-44)."""
    others = Expertise.objects.filter(person=row.person, strand=row.strand).exclude(pk=row.pk)
    item = OfferItem.objects.live().filter(curator=row.person, strand=row.strand).first()
    if item and not others.exists():
        raise ValidationError(f"{row.person} is the curator of “{item}”, which wants a specialist. Change that first.")
    row.delete()
    return row


@transaction.atomic
def log_time(
    row: LeaderTime, *, person: User, day: date, days: Decimal, area: LeaderArea, output: str, by: User
) -> LeaderTime:
    """Time that went to an area (S2-21, S2-22); no more than five days in one week of one person."""
    monday = day - timedelta(days=day.weekday())
    same = LeaderTime.objects.filter(person=person, day__range=(monday, monday + timedelta(days=6))).exclude(pk=row.pk)
    if sum((other.days for other in same), days) > WEEK:
        raise ValidationError({"days": "With what is written down already, this week would have more than five days."})
    if day > clock.today():
        raise ValidationError({"day": "This day is still to come."})
    if not row.pk:
        row.step = delivery_step()
    return row.save_checked(person=person, day=day, days=days, area=area, strand=area.strand, output=output)


@transaction.atomic
def drop_time(row: LeaderTime, *, by: User) -> LeaderTime:
    row.delete()
    return row
