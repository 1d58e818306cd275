"""How far a thing has spread: for the trust, school by school or in totals; for a school its own part alone."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q

from safeguarding.crosschecks.models import CrossCheck, CrossCheckReply, Origin
from safeguarding.standing import Standing
from trust import clock, wall
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
from trust.hooks import WorkItem
from trust.models import User
from trust.words import count_of

ADDRESS = "/safeguarding/cross-checks/"


@dataclass(frozen=True)
class Spread:
    """Of the schools that the reader looks after: how many were asked, have answered, have it, have put it right."""

    asked: int = 0
    answered: int = 0
    have: int = 0
    closed: int = 0

    @property
    def words(self) -> str:
        """'9 of 12 schools answered · 3 have it · 2 put right'."""
        answered = f"{self.answered} of {count_of(self.asked, 'school')} answered"
        return f"{answered} · {self.have} have it · {self.closed} put right"

    @property
    def state(self) -> str:
        if self.have > self.closed:
            return "red"
        return "green" if self.answered == self.asked else "due"


def spreads(user: User) -> dict[int, Spread]:
    """By check, of the schools in the reader's scope. One query."""
    with wall.lifted("totals of schools"):
        mine = CrossCheckReply.objects.for_user(user, "crosscheck.watch", level=SUMMARY)
        rows = mine.order_by().values("check_asked").annotate(
            asked=Count("pk"), answered=Count("pk", filter=~Q(answer="")),
            have=Count("pk", filter=Q(answer="yes")), closed=Count("pk", filter=Q(closed_on__isnull=False)),
        )  # fmt: skip
        return {row["check_asked"]: Spread(row["asked"], row["answered"], row["have"], row["closed"]) for row in rows}


def replies_seen(user: User, check: CrossCheck) -> list[CrossCheckReply]:
    """School by school in alphabetical order, for who may watch that closely."""
    rows = CrossCheckReply.objects.for_user(user, "crosscheck.watch").filter(check_asked=check)
    return list(rows.for_pages().order_by("school__sort_name"))  # type: ignore[attr-defined]


def origin_seen(user: User, check: CrossCheck) -> Origin | None:
    """Where it came from, for who may read the finding itself."""
    return Origin.objects.for_user(user, "audit.view").filter(check_asked=check).select_related("finding").first()


def work_items(user: User) -> Iterator[WorkItem]:
    """What this person's schools have not answered yet. One query."""
    if not holds(user, "crosscheck.answer"):
        return
    rows = CrossCheckReply.objects.for_user(user, "crosscheck.answer").waiting().for_pages()  # type: ignore[attr-defined]
    for reply in rows:
        due = reply.check_asked.due_at.astimezone(clock.LONDON).date()
        yield WorkItem(
            "Have you this too?", reply.get_absolute_url(), "A check that every school answers", due, reply.state, 10,
            reply.school.name, own=True,
        )  # fmt: skip


def standings(schools: Collection[int], day: date) -> Mapping[int, Standing]:
    """Red: something that the school has is not put right; amber: an answer is late. One query."""
    rows = CrossCheckReply.objects.filter(school__in=schools).order_by().values("school").annotate(
        asked=Count("pk"), have=Count("pk", filter=Q(answer="yes", closed_on__isnull=True)),
        late=Count("pk", filter=Q(answer="", check_asked__due_at__date__lt=day)),
    )  # fmt: skip
    return {row["school"]: standing_of(row) for row in rows}


def standing_of(row: Mapping[str, Any]) -> Standing:
    if row["have"]:
        return Standing("red", f"{count_of(row['have'], 'thing')} found here too, not put right yet", ADDRESS)
    if row["late"]:
        return Standing("amber", f"{count_of(row['late'], 'question')} not answered in time", ADDRESS)
    return Standing("green", "nothing found elsewhere is open here", ADDRESS)
