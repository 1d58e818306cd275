"""Who has not answered is reminded, then the next person up: the executive head after a day, then the chief."""

from collections.abc import Iterator, Sequence
from datetime import date

from django.db import transaction

from charter.selectors.audience import Holders
from safeguarding.crosschecks.actions.asking import REASON, SOURCE
from safeguarding.crosschecks.models import CrossCheckReply
from trust import clock, wall
from trust.access.levels import Role
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Notice

SAME_DAY = ("day", "To answer today: a check that every school answers", (Role.HEAD, Role.DSL), 0)
LATE = ("late", "Not answered yet: a check that every school answers", (Role.HEAD, Role.DSL), 1)
UP = ("up1", LATE[1], (Role.EHT,), 2)
TOP = ("up2", LATE[1], (Role.CEO,), 3)
STAGES = (SAME_DAY, LATE, UP, TOP)
STILL_TOLD = 14


@transaction.atomic
def write_reminders() -> int:
    """Writes what is due to be told today, each once; how many. Run twice, it writes none twice."""
    today, holders = clock.today(), Holders.load()
    with wall.lifted("who has not answered"):
        waiting = list(CrossCheckReply.objects.waiting().for_pages())  # type: ignore[attr-defined]
    return len(notify_all(draft for reply in waiting for draft in drafts_of(reply, today, holders)))


def drafts_of(reply: CrossCheckReply, today: date, holders: Holders) -> Iterator[Draft]:
    """The present stage's notices, and each step up that was reached. Before its day nobody is reminded."""
    due = reply.check_asked.due_at.astimezone(clock.LONDON).date()
    days = (today - due).days
    if not 0 <= days <= STILL_TOLD:
        return
    for stage, subject, roles, after in STAGES:
        if days < after or stage == "day" and days > 0:
            continue
        for person in {person for role in roles for person in holders.of(role, reply.school)}:
            yield Draft(
                person, subject=subject, key=f"crosscheck:{reply.pk}:{stage}:{person.pk}", source=SOURCE,
                link=reply.get_absolute_url() if after < 2 else reply.check_asked.get_absolute_url(),
                thread=f"crosscheck:{reply.pk}", about=reply.school.name, reason=REASON, due_on=due,
                escalated_from="" if after < 2 else "It comes to you because the school has not answered.",
            )  # fmt: skip


def still_wanted(notices: Sequence[Notice]) -> set[int]:
    """Of notices about to leave: those whose school has not answered, and whose reader still may know of it."""
    keys = {int(notice.key.split(":")[1]) for notice in notices}
    with wall.lifted("which checks wait for an answer"):
        waiting = {row.pk: row for row in CrossCheckReply.objects.waiting().filter(pk__in=keys).for_pages()}  # type: ignore[attr-defined]
    holders = Holders.load()
    return {
        notice.pk
        for notice in notices
        if (reply := waiting.get(int(notice.key.split(":")[1])))
        and notice.recipient_id in {one.pk for role in TOLD for one in holders.of(role, reply.school)}
    }


TOLD = (Role.HEAD, Role.DSL, Role.EHT, Role.CEO)
