"""A study tour confirms the tracker: agreed, changed or not seen, with a reason, judgement by judgement (S2-40)."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import Answer, Submission
from improvement.visits.models import TrackerVerification, Visit
from improvement.visits.selectors.trackers import judgements_of, live_tracker
from trust import clock
from trust.models import User


@transaction.atomic
def verify_judgements(visit: Visit, *, verdicts: Mapping[str, tuple[str, str]], by: User) -> list[TrackerVerification]:
    """Several at once, as the form sends them: code of the judgement → (verdict, reason). All or none is kept."""
    faults: dict[str, list[str]] = {}
    rows = []
    for question, (verdict, reason) in verdicts.items():
        try:
            rows.append(verify_judgement(visit, question=question, verdict=verdict, reason=reason, by=by))
        except ValidationError as fault:
            faults[f"reason-{question}"] = fault.messages
    if faults:
        raise ValidationError(faults)  # type: ignore[arg-type]
    return rows


@transaction.atomic
def verify_judgement(visit: Visit, *, question: str, verdict: str, reason: str, by: User) -> TrackerVerification:
    """One of the team says what the tour saw of one judgement; saying it again replaces what this tour said before.

    Refused to whoever wrote the judgement, and to every visit but a tour that took place.
    """
    if not visit.took_place:
        raise ValidationError("A tour confirms the tracker once it has taken place.")
    if not visit.team.filter(person=by).exists():  # type: ignore[attr-defined]
        raise ValidationError("Only the team of the tour confirms the tracker.")
    if not verdict or not reason.strip():
        raise ValidationError("Choose a verdict, and say what you saw or why you did not see it.")
    tracker = live_tracker(visit.school)
    if tracker is None or question not in {row.question for row in judgements_of(tracker)}:
        raise ValidationError("The school has handed in no such judgement.")
    row = TrackerVerification.objects.filter(visit=visit, submission=tracker, question=question).first()
    row = row or TrackerVerification(visit=visit, submission=tracker, question=question)
    row.save_checked(verdict=verdict, reason=reason.strip(), by=by, at=clock.now())
    mark(tracker, question, verdict, by)
    return row


def mark(tracker: Submission, question: str, verdict: str, by: User) -> None:
    """On the answer itself too, so that the form and its exports say it."""
    Answer.objects.filter(submission=tracker, question=question, row=0).update(verification=verdict, verified_by=by)
