"""A line of the review: what is proposed for its decision, and what the body that decides makes of it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from charter.actions import versions
from charter.models import Area, Decision, DecisionVersion, Status
from charter.review.actions import types
from charter.review.models import AnnualReview, Outcome, ReviewLine
from charter.review.selectors import consultation
from trust import clock
from trust.models import User
from trust.words import count_of, long_day


@transaction.atomic
def propose(line: ReviewLine, *, outcome: str, seen: int, by: User, type: str = "", **fields: Any) -> ReviewLine:
    """Proposes what becomes of a decision. `fields` are the line's texts: reason, challenges, options, experts …

    A new wording or type begins as a draft that copies what is in force. EditClash where it was saved since `seen`.
    """
    check_open(line)
    check_outcome(line, outcome, type, fields.get("reason", line.reason))
    line.claim(seen, {"outcome": outcome, **{name: str(value) for name, value in fields.items()}})
    line.outcome = outcome
    for name, value in fields.items():
        setattr(line, name, value)
    line.proposed_by, line.proposed_on = by, clock.today()
    line.draft = draft_for(line, type, by)
    return line.save_checked()


def check_open(line: ReviewLine) -> None:
    if line.review.state != AnnualReview.State.OPEN:
        raise ValidationError("This review is not open, so its lines can only be read.")
    if line.decided_on:
        raise ValidationError("This is decided. Whoever decides can take the decision back; then propose again.")


def check_outcome(line: ReviewLine, outcome: str, kind: str, reason: str) -> None:
    """ValidationError, beside its field, where the outcome lacks what it needs."""
    if outcome == Outcome.NEW and line.before is not None:
        raise ValidationError({"outcome": "This decision is there already. Keep, change or retire it."})
    if outcome == Outcome.CHANGE_TYPE and not kind:
        raise ValidationError({"type": "Choose the type it is to have."})
    if outcome == Outcome.CHANGE_TYPE and line.before is not None and kind == line.before.type:
        raise ValidationError({"type": f"It is {kind} already. Choose another type, or a new wording."})
    if outcome != Outcome.KEEP and not reason.strip():
        raise ValidationError({"reason": "Say why: schools and the body that decides will read it."})


def draft_for(line: ReviewLine, kind: str, by: User) -> DecisionVersion | None:
    """The draft that this outcome needs, of the right type; one that it no longer needs is withdrawn."""
    if not line.changes:
        if line.draft is not None and line.draft.is_draft:
            versions.move(line.draft, Status.WITHDRAWN, by=by)
        return None
    if line.outcome == Outcome.NEW:
        return line.draft
    review = line.review
    draft = line.draft or versions.draft_of(line.decision, review.year, by=by, effective_from=review.effective)
    wanted = kind if line.outcome == Outcome.CHANGE_TYPE else line.before.type if line.before else draft.type
    draft = types.become(draft, wanted, by=by)
    if draft.status == Status.PROPOSED:
        draft = versions.move(draft, Status.CONSULTING, by=by)
    return draft


@transaction.atomic
def add_new(
    review: AnnualReview, *, area: Area, title: str, type: str, statement: str, lead_role: str, responsible_role: str,
    reason: str, by: User,
) -> ReviewLine:  # fmt: skip
    """Proposes a decision that the charter does not have yet: its line, and its first version as a draft."""
    if review.state != AnnualReview.State.OPEN:
        raise ValidationError("This review is not open, so nothing can be proposed in it.")
    taken = set(Decision.objects.values_list("code", flat=True))
    decision = Decision(area=area, title=title, code=versions.free_code(title, taken, 80))
    decision.save_checked()
    draft = DecisionVersion(
        decision=decision, year=review.year, effective_from=review.effective, type=type, statement=statement,
        why=reason, lead_role=lead_role, responsible_role=responsible_role, status=Status.CONSULTING,
    )  # fmt: skip
    draft.save_checked()
    line = ReviewLine(
        review=review, decision=decision, draft=draft, outcome=Outcome.NEW, reason=reason,
        proposed_by=by, proposed_on=clock.today(),
    )  # fmt: skip
    return line.save_checked()


@transaction.atomic
def decide(review: AnnualReview, lines: Iterable[ReviewLine], *, decided_on: date, note: str = "", by: User) -> int:
    """The body decides on these lines as proposed, and answers on how many; all of them or none.

    Who may: the role that the review names. The record says who, when, who was consulted and the experts (S2-6).
    """
    if not consultation.may_decide(by, review):
        raise PermissionDenied("charter_review.approve")
    lines = list(lines)
    wrong = [words for line in lines for words in [*obstacles(line, by)]]
    wrong = [*too_early(review, decided_on), *wrong] or ([] if lines else ["Choose at least one line."])
    if wrong:
        raise ValidationError(wrong)
    body = consultation.body_words(review)
    for line in lines:
        line.decided_by, line.decided_on = by, decided_on
        line.decided_as = f"{body}, {note}"[:100] if note else body
        line.consulted = consultation.consulted_words(line)
        line.decided_text = decided_draft(line, by=by) if line.draft else None
        line.save_checked()
    return len(lines)


def too_early(review: AnnualReview, decided_on: date) -> Iterable[str]:
    if review.state != AnnualReview.State.OPEN:
        yield "This review is not open, so nothing can be decided in it."
    if decided_on > clock.today():
        yield "The day of the decision cannot be later than today."
    waiting = consultation.not_seen(review)
    if decided_on <= review.consult_until and waiting:
        yield (
            f"Headteachers are consulted until {long_day(review.consult_until)}, and "
            f"{count_of(len(waiting), 'school has', 'schools have')} not seen the lines yet. Decide after that day."
        )


def obstacles(line: ReviewLine, by: User) -> Iterable[str]:
    title = line.decision.title
    if not line.outcome:
        yield f"{title}: nothing is proposed yet."
    if line.decided_on:
        yield f"{title}: it is decided already."
    if line.outcome and line.outcome != Outcome.KEEP and not line.experts.strip():
        yield f"{title}: name at least one expert who was consulted, whatever their rank."
    if line.proposed_by_id == by.pk:
        yield f"{title}: you proposed this, so somebody else must decide on it."


def decided_draft(line: ReviewLine, *, by: User) -> int:
    """Writes the decision record into the draft; answers its save, so that a later edit shows."""
    draft: DecisionVersion = line.draft  # type: ignore[assignment]
    if draft.status == Status.PROPOSED:
        draft = versions.move(draft, Status.CONSULTING, by=by)
    draft = versions.move(draft, Status.DECIDED, by=by, approved_by=line.decided_as)
    draft.approved_on, draft.consulted = line.decided_on, line.consulted
    draft.experts, draft.options = line.experts, line.options or draft.options
    draft.save_checked()
    line.draft = draft
    return draft.version


@transaction.atomic
def take_back(line: ReviewLine, *, by: User) -> ReviewLine:
    """The body takes its decision back before publication: the line is a proposal again."""
    if not consultation.may_decide(by, line.review):
        raise PermissionDenied("charter_review.approve")
    if line.review.state != AnnualReview.State.OPEN or not line.decided_on:
        raise ValidationError("There is no decision here that could be taken back.")
    line.decided_by = line.decided_on = line.decided_text = None
    line.decided_as = line.consulted = ""
    line.save_checked()
    if line.draft is not None:
        line.draft.status, line.draft.approved_by, line.draft.approved_on = Status.CONSULTING, "", None
        line.draft.full_clean()
        line.draft.save()
    return line


@transaction.atomic
def keep_the_rest(review: AnnualReview, *, by: User) -> int:
    """Proposes to keep every line on which nothing is proposed; answers how many."""
    if review.state != AnnualReview.State.OPEN:
        raise ValidationError("This review is not open, so nothing can be proposed in it.")
    rest = ReviewLine.objects.filter(review=review, outcome="", before__isnull=False)
    return rest.update(outcome=Outcome.KEEP, proposed_by=by, proposed_on=clock.today())
