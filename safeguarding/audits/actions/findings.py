"""From what was not met to what was put right: a finding opens with the signed audit and closes by a re-check."""

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import Submission
from charter.selectors.sheets import Item, sheet
from safeguarding.audits.models import AuditFinding, Recheck
from safeguarding.audits.models.findings import Result
from safeguarding.audits.selectors.findings import actions_of
from safeguarding.audits.selectors.signing import is_audit
from trust import clock
from trust.models import User


def keep_findings(submission: Submission, by: User) -> None:
    """Once an audit is handed in: opens a finding for each point not met, and for each partly met with an action;
    what an earlier audit found and this one looked at again gets a re-check."""
    if not is_audit(submission):
        return
    answered = [item for item in sheet(submission).items.values() if item.question.kind == "met" and item.is_answered]
    for item in answered:
        look_again_by_audit(submission, item, by)
    today = clock.today()
    AuditFinding.objects.bulk_create(
        AuditFinding(
            school=submission.school, submission=submission, question=item.question.code,
            label=item.question.label[:300], level=item.value, found_on=today,
        )
        for item in answered
        if item.value == Result.NOT_MET or item.value == Result.PARTLY and item.actions
    )  # fmt: skip


def look_again_by_audit(submission: Submission, item: Item, by: User) -> None:
    """The same point of the same audit, looked at a term or a year later."""
    earlier = AuditFinding.objects.open().filter(  # type: ignore[attr-defined]
        school=submission.school, submission__form__proforma=submission.form.proforma_id, question=item.question.code
    )
    for finding in earlier.exclude(submission=submission):
        words = item.comment.strip()[:500] or "Seen in this audit."
        record(finding, result=item.value, words=words, by=by, submission=submission)


@transaction.atomic
def recheck(finding: AuditFinding, *, result: str, words: str, by: User) -> Recheck:
    """Somebody other than who had to put it right looks again; fully met closes the finding."""
    finding = AuditFinding.objects.select_for_update(of=("self",)).for_pages().get(pk=finding.pk)  # type: ignore[attr-defined]
    if finding.closed_on is not None:
        raise ValidationError("This finding is closed.")
    actions = actions_of(finding)
    if any(action.owner_id == by.pk for action in actions):
        raise ValidationError("You had to put this right, so somebody else looks again.")
    if result == Result.MET and any(action.closed_on is None for action in actions):
        raise ValidationError("An action that follows from it is still open. Close that first, with what came of it.")
    return record(finding, result=result, words=words, by=by)


def record(
    finding: AuditFinding, *, result: str, words: str, by: User, submission: Submission | None = None
) -> Recheck:
    """Keeps what was seen; fully met closes the finding."""
    seen = Recheck(
        finding=finding, school_id=finding.school_id, on=clock.today(), by=by, result=result, words=words.strip(),
        submission=submission,
    )  # fmt: skip
    seen.save_checked()
    if result == Result.MET:
        finding.save_checked(closed_on=seen.on, closed_by=seen)
    return seen
