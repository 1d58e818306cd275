"""What of practice waits for somebody, and how it shows where all improvement work is seen together."""

from collections.abc import Iterator
from datetime import date

from improvement.practice.models import ChangeRecord, HelpPost, Initiative, ResearchProject, Sprint, Toolkit
from improvement.practice.selectors import help_board
from improvement.practice.selectors.initiatives import hours_words, to_sign_off
from improvement.practice.selectors.sprints import without_result
from improvement.work import Work
from trust import clock
from trust.hooks import WorkItem
from trust.models import User


def work_items(user: User) -> Iterator[WorkItem]:
    for row in (to_sign_off(user) | Initiative.objects.to_review().filter(proposed_by=user)).select_related("school"):
        yield to_look_at(row) if row.state == Initiative.State.IN_HAND else to_decide(row)
    for sprint in without_result(user).select_related("school"):
        yield WorkItem(
            title=f"Close the sprint: {sprint}", url=f"{sprint.get_absolute_url()}close/",
            why="Its last day has passed", due=sprint.ends_on, state="late", school=str(sprint.school or ""), own=True,
        )  # fmt: skip
    yield from help_items(user)


def to_decide(row: Initiative) -> WorkItem:
    return WorkItem(
        title=f"Sign off: {row}", url=f"{row.get_absolute_url()}sign-off/",
        why=f"It means {hours_words(row.net_hours)} than now", due=None, state="due", school=str(row.school or ""),
    )  # fmt: skip


def to_look_at(row: Initiative) -> WorkItem:
    return WorkItem(
        title=f"Say what came of it: {row}", url=row.get_absolute_url(), why="The day you set for looking again",
        due=row.review_on, state="due", school=str(row.school or ""), own=True,
    )  # fmt: skip


def help_items(user: User) -> Iterator[WorkItem]:
    """A request that fits what somebody offered reaches them here too (S0-11)."""
    for match in help_board.to_answer(user).select_related("request__school"):
        post = match.request
        yield WorkItem(
            title=f"Can you help? {post.topic}", url=post.get_absolute_url(), why=match.why, due=None, state="open",
            school=str(post.school or ""), own=True,
        )  # fmt: skip
    for post in help_board.answered(user).select_related("school"):
        yield WorkItem(
            title=f"Answered: {post.topic}", url=post.get_absolute_url(), why="Say how it went when it is done",
            due=None, state="answered", school=str(post.school or ""), own=True,
        )  # fmt: skip


def initiatives(user: User, first: date, last: date) -> Iterator[Work]:
    """Those to be looked at in the year. One query."""
    rows = Initiative.objects.readable_by(user).filter(review_on__range=(first, last))  # type: ignore[attr-defined]
    for row in rows:
        done = row.state == Initiative.State.CLOSED
        yield Work(
            row.title, row.get_absolute_url(), row.step_id, row.strand_id, row.school_id, row.review_on, row.state, done
        )


def sprints(user: User, first: date, last: date) -> Iterator[Work]:
    """Those that end in the year. One query."""
    for row in Sprint.objects.readable_by(user).filter(ends_on__range=(first, last)):  # type: ignore[attr-defined]
        yield Work(
            row.title, row.get_absolute_url(), row.step_id, row.strand_id, row.school_id, row.ends_on, row.state,
            row.closed_on is not None,
        )  # fmt: skip


def toolkits(user: User, first: date, last: date) -> Iterator[Work]:
    """Those written in the year. One query."""
    for row in Toolkit.objects.readable_by(user).filter(added_at__date__range=(first, last)):  # type: ignore[attr-defined]
        day = row.added_at.astimezone(clock.LONDON).date()
        yield Work(row.title, row.get_absolute_url(), row.step_id, row.strand_id, None, day, "published", True)


def research(user: User, first: date, last: date) -> Iterator[Work]:
    """Projects whose answer is expected in the year. One query."""
    rows = ResearchProject.objects.readable_by(user).filter(ends_on__range=(first, last))  # type: ignore[attr-defined]
    for row in rows:
        done = row.closed_on is not None
        state = "closed" if done else "in_hand"
        yield Work(row.title, row.get_absolute_url(), row.step_id, row.strand_id, None, row.ends_on, state, done)


def changes(user: User, first: date, last: date) -> Iterator[Work]:
    """Those to be decided in the year. One query."""
    rows = ChangeRecord.objects.readable_by(user).filter(decide_by__range=(first, last))  # type: ignore[attr-defined]
    for row in rows:
        done = row.decided_on is not None
        state = "decided" if done else "open"
        yield Work(row.title, row.get_absolute_url(), row.step_id, row.strand_id, None, row.decide_by, state, done)


def requests_for_help(user: User, first: date, last: date) -> Iterator[Work]:
    """Those made in the year. One query."""
    rows = HelpPost.objects.readable_by(user).filter(kind=HelpPost.Kind.REQUEST)  # type: ignore[attr-defined]
    for row in rows.filter(at__date__range=(first, last)):
        done, day = row.closed_on is not None, row.at.astimezone(clock.LONDON).date()
        state = "closed" if done else "open"
        yield Work(row.topic, row.get_absolute_url(), row.step_id, row.strand_id, row.school_id, day, state, done)
