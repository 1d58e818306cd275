"""Support agreements: drafted, signed by both sides, locked; a change before that takes the first name off (S3-11)."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Sum

from assessment.selectors import readings
from improvement.capacity.actions.telling import leaders, tell
from improvement.capacity.models import CapacityNeed, Side, Signature, SupportAgreement
from improvement.capacity.selectors.parties import sides_of
from trust import clock
from trust.models import User


@transaction.atomic
def draft_agreement(*, by: User, **values: Any) -> SupportAgreement:
    """A draft between a giver (None: the central team) and a taker; both heads are told."""
    agreement = SupportAgreement(drafted_by=by, drafted_at=clock.now(), **values)
    agreement.step = agreement.kind.step
    agreement.save_checked()
    people = leaders(agreement.giver, agreement.taker)
    tell(people, agreement, "drafted", f"Support to agree: {agreement}", but=by)
    return agreement


@transaction.atomic
def edit_agreement(agreement: SupportAgreement, *, seen: int, by: User, **values: Any) -> SupportAgreement:
    """Changes its text until both have signed. A name already under it comes off: it stood under other words."""
    agreement.claim(seen, values)
    if agreement.locked_at:
        raise ValidationError("Both have signed this. It can't be changed: agree a new one.")
    for name, value in values.items():
        setattr(agreement, name, value)
    agreement.step = agreement.kind.step
    agreement.save_checked()
    names = agreement.signatures.filter(withdrawn_at__isnull=True)  # type: ignore[attr-defined]
    signed = {name.by for name in names.select_related("by")}
    if names.update(withdrawn_at=clock.now()):
        tell(signed, agreement, f"changed {agreement.version}", f"Changed since you signed: {agreement}", but=by)
    return agreement


@transaction.atomic
def sign(agreement: SupportAgreement, *, side: str, by: User) -> Signature:
    """One side's name. All four parts must be there; two names of two people lock it, and the need is settled."""
    agreement = SupportAgreement.objects.select_for_update(of=("self",)).get(pk=agreement.pk)
    if side not in sides_of(agreement, by):
        raise PermissionDenied("capacity.ask")
    if agreement.missing:
        raise ValidationError(f"Still missing before anybody signs: {', '.join(agreement.missing)}.")
    if agreement.locked_at:
        raise ValidationError("Both have signed this already.")
    signature = Signature(agreement=agreement, side=side, by=by, at=clock.now())
    signature.save_checked()
    if agreement.signatures.filter(withdrawn_at__isnull=True).count() == len(Side):  # type: ignore[attr-defined]
        lock(agreement, by)
    else:
        people = leaders(agreement.giver, agreement.taker)
        tell(people, agreement, f"signed {side}", f"Signed, now yours to sign: {agreement}", but=by)
    return signature


def lock(agreement: SupportAgreement, by: User) -> None:
    """Keeps the value of the taker's criterion as it is known today, for the look back."""
    agreement.locked_at = clock.now()
    if agreement.measure:
        found = readings([agreement.taker], [agreement.measure]).get((agreement.taker_id, agreement.measure.code))
        agreement.figure_id = found.figure_id if found else None
    agreement.save_checked()
    settle(agreement.need)
    people = leaders(agreement.giver, agreement.taker) | {agreement.drafted_by}
    tell(people, agreement, "locked", f"Signed by both: {agreement}", but=by)


def settle(need: CapacityNeed | None) -> None:
    """A need is met once all its days are agreed and signed for."""
    if need is None or need.state != CapacityNeed.State.OPEN:
        return
    signed = need.agreements.filter(locked_at__isnull=False).aggregate(days=Sum("days"))["days"]  # type: ignore[attr-defined]
    if signed >= need.days:
        need.state = CapacityNeed.State.MET
        need.save(update_fields=["state"])
