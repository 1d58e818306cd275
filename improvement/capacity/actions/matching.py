"""The matcher's proposal is made and kept; a person decides each pairing, and says why where it differs (S2-37)."""

from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.capacity import matcher
from improvement.capacity.actions.agreements import draft_agreement
from improvement.capacity.models import CapacityNeed, CapacityOffer, Matching, Pairing
from improvement.capacity.selectors import inputs, reasons
from improvement.models import Strand
from trust import clock
from trust.models import User

State = Pairing.State


@transaction.atomic
def propose(*, by: User) -> Matching:
    """Matches the open offers and needs that the person decides for, and keeps what it was worked out from."""
    offers = {row.pk: row for row in inputs.offers_for(by)}
    needs = {row.pk: row for row in inputs.needs_for(by)}
    if not needs:
        raise ValidationError("No need is open, so there is nothing to match.")
    problem = inputs.problem(offers.values(), needs.values())
    found = matcher.solve(problem)
    result = {
        "matches": [[match.need.pk, match.offer.pk, str(match.days)] for match in found.matches],
        "unmet": [[pk, str(needs[pk].school), str(needs[pk].strand), why] for pk, why in found.unmet.items()],
    }
    matching = Matching.objects.create(
        made_by=by, made_at=clock.now(), inputs=inputs.as_data(problem), result=result
    )  # fmt: skip
    strands = {strand.pk: strand.name for strand in Strand.objects.all()}
    for match in found.matches:
        need, offer = needs[match.need.pk], offers[match.offer.pk]
        why = reasons.why(match, need, offer, problem, strands)
        pairing(matching, need, offer, proposed_days=match.days, why=why).save()
    return matching


def pairing(matching: Matching, need: CapacityNeed, offer: CapacityOffer, **values: Any) -> Pairing:
    row = Pairing(matching=matching, need=need, offer=offer, step=need.step, strand=need.strand, **values)
    row.full_clean()
    return row


@transaction.atomic
def agree(row: Pairing, *, days: Decimal, by: User, reason: str = "") -> Pairing:
    """Goes on with a pairing: a draft agreement for both sides. Other days than proposed need a reason."""
    row = open_row(row)
    row.state, row.days, row.reason = State.AGREED, days, reason.strip()
    row.decided_by, row.decided_at = by, clock.now()
    row.full_clean()
    need, offer = row.need, row.offer
    if need.state != CapacityNeed.State.OPEN or offer.withdrawn_on:
        raise ValidationError("The need or the offer is open no longer. Have a new proposal made.")
    row.agreement = draft_agreement(
        giver=offer.school, taker=need.school, need=need, offer=offer, strand=need.strand, kind=need.kind, days=days,
        rationale=need.why, starts_on=max(need.starts_on, offer.starts_on, clock.today()),
        ends_on=min(need.until, offer.until), by=by,
    )  # fmt: skip
    row.save()
    return row


@transaction.atomic
def decline(row: Pairing, *, reason: str, by: User) -> Pairing:
    """Not this pairing, and why: the reason stays with the proposal."""
    row = open_row(row)
    row.state, row.reason, row.decided_by, row.decided_at = State.DECLINED, reason.strip(), by, clock.now()
    return row.save_checked()


@transaction.atomic
def pair_otherwise(
    matching: Matching, *, need: CapacityNeed, offer: CapacityOffer, days: Decimal, reason: str, by: User
) -> Pairing:
    """A pairing that was not proposed, with the reason for departing from the proposal."""
    if not reason.strip():
        raise ValidationError({"reason": "This is not what was proposed. Say why."})
    if offer.school_id == need.school_id:
        raise ValidationError({"offer": "A school can't give to itself."})
    row = pairing(matching, need, offer, why=[{"tone": "good", "words": "Chosen by a person, not proposed."}])
    row.save()
    return agree(row, days=days, reason=reason, by=by)


def open_row(row: Pairing) -> Pairing:
    rows = Pairing.objects.select_for_update(of=("self",)).select_related("need__kind", "need__school", "offer__school")
    row = rows.get(pk=row.pk)
    if row.state != State.PROPOSED:
        raise ValidationError("This pairing has been decided already.")
    return row
