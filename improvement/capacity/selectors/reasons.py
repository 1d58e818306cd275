"""Why a pairing is proposed, in words for whoever decides it."""

from collections.abc import Mapping
from decimal import Decimal

from improvement.capacity import matcher
from improvement.capacity.days import figure
from improvement.capacity.models import CapacityNeed, CapacityOffer
from trust.words import short_day

Words = list[dict[str, str]]


def why(
    match: matcher.Match, need: CapacityNeed, offer: CapacityOffer, problem: matcher.Problem, strands: Mapping[int, str]
) -> Words:
    """Each reason with its tone: `good`, or `warn` for what to look at before agreeing."""
    reasons = [
        f"{need.school} has need {need.level} of 4 in {need.strand}.",
        f"{figure(match.days)} of the {figure(need.days)} days it needs.",
        f"{figure(offer.days)} days are offered until {short_day(offer.until)}.",
        nearness(match),
        left_of(match, offer, problem),
    ]
    found = [{"tone": "good", "words": words} for words in reasons if words]
    return found + [{"tone": "warn", "words": words} for words in cautions(match, need, offer, problem, strands)]


def nearness(match: matcher.Match) -> str:
    offer, need = match.offer, match.need
    if offer.school is None:
        return "Comes from the central team."
    near = "In the same cluster." if offer.cluster and offer.cluster == need.cluster else ""
    phase = "Knows this phase of school." if offer.phase == need.phase else ""
    return " ".join(filter(None, [near, phase]))


def left_of(match: matcher.Match, offer: CapacityOffer, problem: matcher.Problem) -> str:
    cap = problem.limits.person_days
    if cap is None:
        return ""
    left = cap - problem.lent.get(match.offer.person, Decimal(0))
    return f"{offer.person} may be lent {figure(left)} more days this semester, of {figure(cap)}."


def cautions(
    match: matcher.Match, need: CapacityNeed, offer: CapacityOffer, problem: matcher.Problem, strands: Mapping[int, str]
) -> list[str]:
    """The giver's own need elsewhere, another kind of help, and the journey."""
    found = []
    threshold = problem.limits.giver_need
    high = [
        f"{strands.get(strand, '')} ({level})"
        for (school, strand), level in sorted(problem.own_needs.items())
        if threshold is not None and school == match.offer.school and level >= threshold
    ]
    if high:
        found.append(f"{offer.giver} has high need itself: {', '.join(high)}. Can it spare somebody?")
    if match.offer.kind != match.need.kind:
        found.append(f"Offered as {str(offer.kind).lower()}, needed as {str(need.kind).lower()}.")
    if match.offer.school is not None and (not match.offer.cluster or match.offer.cluster != match.need.cluster):
        found.append("The two schools are in different clusters. Look at the journey.")
    return found
