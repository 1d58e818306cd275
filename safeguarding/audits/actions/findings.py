"""From what was not met to what was put right: a finding opens with the signed audit and closes by a re-check.

It closes only once the actions that follow from it are done. A later audit may find the point met before that: then
whoever owns an open action is asked to close it, and the finding waits for a re-check after it (S0-59).
"""

from collections.abc import Iterable, Sequence

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import Action, Submission
from charter.selectors.sheets import Item, sheet
from safeguarding.audits.models import AuditFinding, Recheck
from safeguarding.audits.models.findings import Result
from safeguarding.audits.selectors.findings import actions_of
from safeguarding.audits.selectors.signing import is_audit
from trust import clock
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Notice
from trust.words import long_day

SOURCE = "audit findings"


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
        record(finding, open_actions(finding), result=item.value, words=words, by=by, submission=submission)


@transaction.atomic
def recheck(finding: AuditFinding, *, result: str, words: str, by: User) -> Recheck:
    """Somebody other than who had to put it right looks again; fully met closes the finding."""
    finding = AuditFinding.objects.select_for_update(of=("self",)).for_pages().get(pk=finding.pk)  # type: ignore[attr-defined]
    if finding.closed_on is not None:
        raise ValidationError("This finding is closed.")
    actions = actions_of(finding)
    if any(action.owner_id == by.pk for action in actions):
        raise ValidationError("You had to put this right, so somebody else looks again.")
    left = [action for action in actions if action.closed_on is None]
    if result == Result.MET and left:
        raise ValidationError("An action that follows from it is still open. Close that first, with what came of it.")
    return record(finding, left, result=result, words=words, by=by)


def open_actions(finding: AuditFinding) -> list[Action]:
    return [action for action in actions_of(finding) if action.closed_on is None]


def record(
    finding: AuditFinding,
    left: Sequence[Action],
    *,
    result: str,
    words: str,
    by: User,
    submission: Submission | None = None,
) -> Recheck:
    """Keeps what was seen. Fully met closes the finding, unless actions are `left` open: their owners are asked."""
    seen = Recheck(
        finding=finding, school_id=finding.school_id, on=clock.today(), by=by, result=result, words=words.strip(),
        submission=submission,
    )  # fmt: skip
    seen.save_checked()
    if result == Result.MET and left:
        ask_to_close(finding, left)
    elif result == Result.MET:
        finding.save_checked(closed_on=seen.on, closed_by=seen)
    return seen


def ask_to_close(finding: AuditFinding, left: Iterable[Action]) -> None:
    """Tells the owner of each open action, once for each day on which an audit found the point met."""
    today = clock.today()
    notify_all(
        Draft(
            action.owner,
            subject="Found met: say what came of your action, and close it",
            link=action.get_absolute_url(),
            key=f"finding-met:{action.pk}:{finding.pk}:{today}",
            source=SOURCE,
            thread=f"finding-met:{action.pk}",
            about=str(finding.school),
            reason=f"An audit signed on {long_day(today)} found the point met that it follows from",
            due_on=action.due_on,
        )
        for action in left
    )


def still_wanted(notices: Sequence[Notice]) -> set[int]:
    """Of notices about to leave: those whose action is open still, and still the reader's."""
    ids = {notice.pk: int(notice.key.split(":")[1]) for notice in notices}
    owners = dict(Action.objects.filter(pk__in=ids.values(), closed_on__isnull=True).values_list("pk", "owner"))
    return {notice.pk for notice in notices if owners.get(ids[notice.pk]) == notice.recipient_id}
