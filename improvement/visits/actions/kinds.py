"""Adding a kind of visit: with its policy, or not at all (S1-22)."""

from typing import Any

from django.db import transaction
from django.db.models import Max

from improvement.visits.models import VisitType
from trust.models import User


@transaction.atomic
def add_kind(*, by: User, **fields: Any) -> VisitType:
    """A kind of visit that the trust allows from now on; ValidationError without a policy and a link to it."""
    last = VisitType.objects.aggregate(last=Max("order"))["last"] or 0
    kind = VisitType(**fields, order=last + 1)
    kind.save_checked()
    return kind


@transaction.atomic
def change_kind(kind: VisitType, *, by: User, **fields: Any) -> VisitType:
    """Visits that were planned before keep their kind; one that is no longer in use is offered for no new visit."""
    for name, value in fields.items():
        setattr(kind, name, value)
    kind.save_checked()
    return kind
