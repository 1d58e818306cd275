"""What a network proposes for the charter goes into the annual review, with its source."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import Decision
from charter.review.actions import lines
from charter.review.models import AnnualReview, Outcome, ReviewLine
from improvement.networks.models import Network, NetworkMeeting, NetworkProposal
from trust import clock
from trust.models import User


@transaction.atomic
def propose(
    network: Network, *, outcome: str, reason: str, by: User, decision: Decision | None = None,
    meeting: NetworkMeeting | None = None, **new: Any,
) -> NetworkProposal:  # fmt: skip
    """Proposes what should become of a line, or (outcome new) a line with title, area, statement, type and roles.

    It is in the review at once where one is open, and otherwise on the day the next one opens (S4-17).
    """
    check(outcome, decision, new.get("type", ""))
    proposal = NetworkProposal(
        network=network, meeting=meeting, decision=decision, outcome=outcome, reason=reason.strip(), by=by,
        on=clock.today(), **new,
    )  # fmt: skip
    proposal.full_clean()
    proposal.save()
    review = AnnualReview.objects.filter(state=AnnualReview.State.OPEN).select_related("year").first()
    return take_up(proposal, review) if review else proposal


def check(outcome: str, decision: Decision | None, kind: str) -> None:
    if (outcome == Outcome.NEW) == (decision is not None):
        raise ValidationError({"decision": "Choose the line of the charter that this is about."})
    if outcome == Outcome.CHANGE_TYPE and not kind:
        raise ValidationError({"type": "Choose the type it should have."})


def take_up(proposal: NetworkProposal, review: AnnualReview) -> NetworkProposal:
    """Ties it to the review's line of its decision; a new decision becomes a line. Without a line it waits on."""
    if proposal.outcome == Outcome.NEW:
        proposal.line = lines.add_new(
            review, area=proposal.area, title=proposal.title, type=proposal.type, statement=proposal.statement,  # type: ignore[arg-type]
            lead_role=proposal.lead_role, responsible_role=proposal.responsible_role, by=proposal.by,
            reason=f"{proposal.reason}\n\nProposed by the network “{proposal.network}”.",
        )  # fmt: skip
        proposal.decision = proposal.line.decision
    else:
        rows = ReviewLine.objects.filter(review=review, decision=proposal.decision)
        proposal.line = rows.select_related("review__year").first()
    proposal.save(update_fields=["line", "decision"])
    return proposal


def take_up_what_waits(review: AnnualReview, by: User) -> None:
    """When a review opens, it takes up what networks proposed since the last one."""
    for proposal in NetworkProposal.objects.filter(line__isnull=True).select_related("network", "by", "decision"):
        take_up(proposal, review)
