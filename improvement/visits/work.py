"""Visits where all work is seen together: what waits for a person, and what the cycle's pages show."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q

from improvement.visits.models import CommitmentCheck, EnquiryLine, Event, Finding, PracticeCard, Visit, VisitCommitment
from improvement.work import Work
from trust import clock
from trust.access.scopes import holds
from trust.hooks import SearchResult, WorkItem
from trust.models import User

State = Visit.State


def of_school(user: User) -> Iterator[WorkItem]:
    """What a headteacher owes a visit: a line of enquiry, a signature, a reply. Two queries."""
    if not holds(user, "visit.reply"):
        return
    rows = Visit.objects.for_user(user, "visit.reply").for_pages()  # type: ignore[attr-defined]
    lined = EnquiryLine.objects.filter(by_school=True).values("visit")
    for visit in rows.filter(state=State.PLANNED, type__lines_at_least__gt=0).exclude(pk__in=lined):
        yield item(f"Set your line of enquiry: {visit.title}", visit, visit.starts_on, "due", 5)
    for visit in rows.filter(Q(state=State.REPORTED) | Q(state=State.REPLIED, cosigned_at__isnull=True)):
        if visit.state == State.REPORTED:
            yield item(
                f"Reply to the report: {visit.title}",
                visit,
                visit.reply_due,
                "late" if visit.reply_is_late else "due",
                20,
            )
        if visit.cosigned_at is None:
            yield item(f"Sign the report: {visit.title}", visit, visit.reply_due, "due", 5)


def of_team(user: User) -> Iterator[WorkItem]:
    """What a visitor owes: the report of a visit they led, one commitment, and a look whether it was kept."""
    said = VisitCommitment.objects.filter(person=user, visit=OuterRef("pk"))
    mine = Visit.objects.filter(team__person=user).made().exclude(state=State.CLOSED)  # type: ignore[attr-defined]
    rows: Any = mine.for_pages().annotate(said=Exists(said))
    for visit in rows:
        if visit.state == State.HELD and visit.lead_id == user.pk:
            yield item(f"Write the report: {visit.title}", visit, None, "due", 40)
        if not visit.said:
            url = f"{visit.get_absolute_url()}commit/"
            yield item(f"What do you take home: {visit.title}", visit, None, "due", 5, url)
    checks = CommitmentCheck.objects.waiting().filter(commitment__person=user)  # type: ignore[attr-defined]
    for check in checks.select_related("commitment__visit__school", "commitment__visit__type"):
        visit, url = check.commitment.visit, f"/improvement/commitments/{check.pk}/check/"
        yield item(f"Did you keep it? {check.commitment.words}", visit, check.due_on, "due", 5, url)


def items(user: User) -> Iterator[WorkItem]:
    yield from of_school(user)
    yield from of_team(user)


def item(title: str, visit: Visit, due: date | None, state: str, minutes: int, url: str = "") -> WorkItem:
    return WorkItem(
        title=title, url=url or visit.get_absolute_url(), why=visit.type.policy_title, due=due, state=state,
        minutes=minutes, school=visit.school.name, own=True,
    )  # fmt: skip


def visits(user: User, first: date, last: date) -> Iterator[Work]:
    rows = Visit.objects.read_by(user).between(first, last).for_pages()  # type: ignore[attr-defined]
    for visit in rows:
        done = visit.state in (State.CLOSED, State.CALLED_OFF)
        yield Work(
            visit.title, visit.get_absolute_url(), visit.step_id, visit.strand_id, visit.school_id, visit.starts_on,
            visit.get_state_display(), done,
        )  # fmt: skip


def findings(user: User, first: date, last: date) -> Iterator[Work]:
    seen = Visit.objects.read_by(user).between(first, last).order_by().values("pk")  # type: ignore[attr-defined]
    for row in Finding.objects.filter(visit__in=seen).for_pages():  # type: ignore[attr-defined]
        yield Work(
            row.words[:120], row.get_absolute_url(), row.step_id, row.strand_id, row.visit.school_id,
            row.visit.ends_on, row.state, not row.is_open,
        )  # fmt: skip


def events(user: User, first: date, last: date) -> Iterator[Work]:
    if not holds(user, "practice.view"):
        return
    rows: Any = Event.objects.filter(on__gte=first, on__lte=last).select_related("type")
    for event in rows:
        yield Work(
            event.title, event.get_absolute_url(), event.step_id, event.strand_id, None, event.on, event.type.name,
            event.on < clock.today(),
        )  # fmt: skip


def find_cards(user: User, words: str) -> list[SearchResult]:
    """Practice cards in the search at the top of each page."""
    if not holds(user, "practice.view"):
        return []
    rows = PracticeCard.objects.saying(words).select_related("school")[:10]  # type: ignore[attr-defined]
    return [SearchResult(row.title, row.get_absolute_url(), "Practice card", row.school.name) for row in rows]
