"""Whether a review can be published: what stands in the way, line by line, and what publishing would change."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import QuerySet

from charter.actions import publication
from charter.models import DecisionVersion
from charter.review.models import AnnualReview, Outcome, ReviewLine
from trust import clock
from trust.words import count_of, long_day


@dataclass(frozen=True)
class Plan:
    """What publishing would do: `counts` by outcome's words, the lines that change, and those that cannot yet."""

    counts: list[tuple[str, int]]
    changing: list[ReviewLine]
    stopped: list[tuple[ReviewLine, list[str]]]
    late: str
    unreviewed: int

    @property
    def is_ready(self) -> bool:
        return not self.stopped and not self.late


def plan(review: AnnualReview) -> Plan:
    lines = list(lines_of(review))
    counts = [(label, sum(line.outcome == value for line in lines)) for value, label in Outcome.choices]
    unreviewed = sum(not line.outcome for line in lines)
    return Plan(
        counts=[*counts, ("Carried over, not reviewed", unreviewed)],
        changing=[line for line in lines if line.outcome not in ("", Outcome.KEEP)],
        stopped=[(line, found) for line in lines if (found := list(refusals_of(line)))],
        late=too_late(review),
        unreviewed=unreviewed,
    )


def lines_of(review: AnnualReview) -> QuerySet[ReviewLine]:
    rows = review.lines.select_related("decision__area", "draft__decision", "draft__year", "before", "review__year")  # type: ignore[attr-defined]
    return rows.order_by("decision__area__order", "decision__title")


def obstacles(review: AnnualReview) -> list[str]:
    """In words, for whoever tries to publish."""
    found = [named(line, words) for line, said in plan(review).stopped for words in said]
    return [*filter(None, [too_late(review)]), *found]


def named(line: ReviewLine, words: str) -> str:
    """The words with the line they are about, where they do not say so themselves."""
    title = line.decision.title
    return words if words.startswith(title) else f"{title}: {words}"


def too_late(review: AnnualReview) -> str:
    if review.effective > clock.today():
        return ""
    return (
        f"It was to be in force from {long_day(review.effective)}, which has come. Move that day to one still to come."
    )


def refusals_of(line: ReviewLine) -> Iterator[str]:
    """Why this line cannot be published yet, each with what to do."""
    if not line.outcome:
        return
    if not line.decided_on:
        yield "This is proposed and not decided. Have it decided, or take the proposal away."
    draft = line.draft
    if draft is None:
        return
    if line.decided_on and line.decided_text != draft.version:
        yield "The draft was edited after the decision. Take the decision back and have the new text decided."
    if draft.is_draft:
        yield from without_principles(draft)
        yield from publication.refusals(draft)


def without_principles(draft: DecisionVersion) -> Iterator[str]:
    """An aligned decision without a core principle leaves nothing that schools' own versions would have in common."""
    if draft.behaviour.needs_every_principle and not draft.principles.exists():  # type: ignore[attr-defined]
        yield f"{draft.decision}: an aligned decision needs at least one core principle. Add it to the draft."


def summary(review: AnnualReview) -> str:
    """'150 lines · 12 without an outcome · 3 decided'."""
    if review.state == AnnualReview.State.PLANNED:
        return f"It decides what the charter says from {long_day(review.effective)}"
    rows = list(review.lines.values_list("outcome", "decided_on"))  # type: ignore[attr-defined]
    without = sum(not outcome for outcome, _ in rows)
    decided = sum(decided_on is not None for _, decided_on in rows)
    said = [count_of(len(rows), "line"), f"{decided} decided"]
    return " · ".join([*said, f"{without} without an outcome"] if without else said)
