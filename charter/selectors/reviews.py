"""Forms that wait for somebody who did not ask for them: to be reviewed, or to be thought over again."""

from collections.abc import Iterator

from django.db.models import QuerySet

from charter.models import Submission
from trust.hooks import WorkItem
from trust.models import User

State = Submission.State


def work_items(user: User) -> Iterator[WorkItem]:
    """What this person may review, and what was returned to them. Four queries at most."""
    waiting = Submission.objects.usable_by(user, "review").filter(state=State.SUBMITTED)
    yield from lines(waiting.exclude(submitted_by=user), "Review: ", "submitted")
    yield from lines(Submission.objects.usable_by(user, "submit").filter(state=State.RETURNED), "", "returned")


def lines(rows: QuerySet[Submission], before: str, state: str) -> Iterator[WorkItem]:
    if rows.query.is_empty():
        return  # a reader without any of these capabilities: the long query is not even put together
    for row in rows.for_pages().order_by("submitted_at"):  # type: ignore[attr-defined]
        decision = row.due_item.duty.version.decision.title if row.due_item else row.form.proforma.purpose
        who = row.reviewed_by if state == "returned" else row.submitted_by
        yield WorkItem(
            title=f"{before}{row}",
            url=f"{row.get_absolute_url()}review/" if before else row.get_absolute_url(),
            why=f"{decision}, {state} by {who}",
            due=None,
            state=state,
            school=str(row.school or ""),
        )
