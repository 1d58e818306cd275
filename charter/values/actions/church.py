"""Recording the inspection of a church school."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.values.models import ChurchInspection, Signposts
from trust.models import User


@transaction.atomic
def record(row: ChurchInspection, *, seen: int, by: User, **fields: Any) -> ChurchInspection:
    """Adds or edits an inspection, where the trust switched the module on; EditClash where it was saved since."""
    if not Signposts.objects.filter(church_inspections=True).exists():
        raise ValidationError("Inspections of church schools are switched off in this trust.")
    if row.pk:
        row.claim(seen, {name: str(value) for name, value in fields.items()})
    return row.save_checked(**fields)
