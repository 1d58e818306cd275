"""What of practice waits for somebody, and how it shows where all improvement work is seen together."""

from collections.abc import Iterator
from datetime import date

from improvement.practice.models import Initiative
from improvement.practice.selectors.initiatives import hours_words, to_sign_off
from improvement.work import Work
from trust.hooks import WorkItem
from trust.models import User


def work_items(user: User) -> Iterator[WorkItem]:
    for row in to_sign_off(user).select_related("school"):
        yield WorkItem(
            title=f"Sign off: {row}", url=f"{row.get_absolute_url()}sign-off/",
            why=f"It means {hours_words(row.net_hours)} than now", due=None, state="due", school=str(row.school or ""),
        )  # fmt: skip
    for row in Initiative.objects.to_review().filter(proposed_by=user).select_related("school"):
        yield WorkItem(
            title=f"Say what came of it: {row}", url=row.get_absolute_url(), why="The day you set for looking again",
            due=row.review_on, state="due", school=str(row.school or ""), own=True,
        )  # fmt: skip


def initiatives(user: User, first: date, last: date) -> Iterator[Work]:
    """Those to be looked at in the year. One query."""
    rows = Initiative.objects.readable_by(user).filter(review_on__range=(first, last))  # type: ignore[attr-defined]
    for row in rows:
        done = row.state == Initiative.State.CLOSED
        yield Work(
            row.title, row.get_absolute_url(), row.step_id, row.strand_id, row.school_id, row.review_on, row.state, done
        )
