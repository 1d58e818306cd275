"""Setting a promise aside once, with a reason that stays."""

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import DecisionVersion
from charter.workload.models import LoadReason, Promise, Waiver
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import roles_of
from trust.models import User


@transaction.atomic
def waive(version: DecisionVersion, *, promise: Promise, reason: str, by: User) -> Waiver:
    """Lets this version break the promise; only the role that the promise names may (S1-15)."""
    if not promise.waived_by:
        raise ValidationError("Nobody may waive this promise.")
    if promise.waived_by not in roles_of(by):
        raise ValidationError(f"Only the {Role(promise.waived_by).label.lower()} may waive this promise.")
    check_draft(version)
    waiver = Waiver(promise=promise, decision_version=version, reason=reason, by=by, at=clock.now())
    return waiver.save_checked()


@transaction.atomic
def give_reason(version: DecisionVersion, *, reason: str, by: User) -> LoadReason:
    """Says why it can't wait although a half-term is full; a later reason takes the place of the earlier (S0-35)."""
    check_draft(version)
    row = LoadReason.objects.select_for_update().filter(decision_version=version).first()
    row = row or LoadReason(decision_version=version)
    row.reason, row.by, row.at = reason, by, clock.now()
    return row.save_checked()


def check_draft(version: DecisionVersion) -> None:
    if not version.is_draft:
        raise ValidationError("This version is published already.")
