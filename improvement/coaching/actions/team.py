"""The directory of expertise, and the days of senior trust leaders."""

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.coaching.models import Expertise, OfferItem
from improvement.models import Strand
from trust.models import User


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
