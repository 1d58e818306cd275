"""Asking every school whether it has this too, so that no other school can tell where it was found."""

from collections.abc import Iterable
from datetime import datetime
from random import SystemRandom

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.selectors.audience import Holders
from safeguarding.audits.models import AuditFinding
from safeguarding.crosschecks.giveaways import giveaways
from safeguarding.crosschecks.models import CrossCheck, CrossCheckReply, Origin
from schools.models import School
from trust import clock, wall
from trust.access.levels import Role
from trust.models import User
from trust.notices.actions import Draft, notify_all

FEWEST_SCHOOLS = 4
"""Of two schools each would know the other; with four, at least three could be where it was found."""

SOURCE = "cross-checks"
SUBJECT = "A check that every school answers"
REASON = "Have you this too?"
CHANCE = SystemRandom()


@transaction.atomic
def ask(finding: AuditFinding, *, question: str, due_at: datetime, by: User) -> CrossCheck:
    """One question to every open school, the school of the finding among them.

    All are asked in one moment; rows and mails are made in a chance order, and say the same to all. Who asked, and from
    which finding, goes into a table of its own that only readers of that finding may read.
    """
    now = clock.now()
    if due_at <= now:
        raise ValidationError({"due_at": "This moment is past. Give schools time to look."})
    if told := giveaways(question, finding.school):
        raise ValidationError({"question": f"This would tell where it was found: {', '.join(told)}. Say it without."})
    schools = list(School.objects.open_on(clock.today()))
    if len(schools) < FEWEST_SCHOOLS:
        raise ValidationError(f"With fewer than {FEWEST_SCHOOLS} schools, everybody could tell where it was found.")
    if Origin.objects.filter(finding=finding).exists():
        raise ValidationError("Every school was asked about this finding already.")
    check = CrossCheck(question=question.strip(), asked_at=now, due_at=due_at).save_checked()
    Origin(check_asked=check, finding=finding, school_id=finding.school_id, asked_by=by).save_checked()
    CHANCE.shuffle(schools)
    with wall.lifted("every school gets its own row; nothing is read"):
        replies = CrossCheckReply.objects.bulk_create(
            CrossCheckReply(check_asked=check, school=school) for school in schools
        )
    tell(replies, check)
    return check


def tell(replies: Iterable[CrossCheckReply], check: CrossCheck) -> None:
    """Whoever may answer at each school, by the next daily mail: the same words to all, none of the question."""
    holders = Holders.load()
    drafts = [
        Draft(
            person, subject=SUBJECT, link=reply.get_absolute_url(), key=f"crosscheck:{reply.pk}:asked:{person.pk}",
            source=SOURCE, thread=f"crosscheck:{reply.pk}", about=reply.school.name, reason=REASON,
            due_on=check.due_at.astimezone(clock.LONDON).date(),
        )
        for reply in replies
        for person in {*holders.of(Role.HEAD, reply.school), *holders.of(Role.DSL, reply.school)}
    ]  # fmt: skip
    CHANCE.shuffle(drafts)
    notify_all(drafts)
