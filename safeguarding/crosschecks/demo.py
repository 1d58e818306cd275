"""The demo trust's questions to every school: one that is closed nearly everywhere, and one asked yesterday."""

from datetime import timedelta

from safeguarding.audits.models import AuditFinding
from safeguarding.crosschecks.forms import closing
from safeguarding.crosschecks.models import CrossCheck, CrossCheckReply, Origin
from schools.cast import in_good_order
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

ASKED = [
    ("Has an outside gate a lock that does not catch?", 40),
    ("Is there anybody from an agency without the letter that confirms their checks?", 1),
]


def make_checks(plan: DemoPlan) -> None:
    schools = list(School.objects.open_on(plan.as_at))
    heads = {row.school_id: row.user for row in RoleAssignment.objects.live().filter(role=Role.HEAD)}
    schools = [school for school in schools if school.pk in heads]
    findings = AuditFinding.objects.filter(school__in=schools, level="not_met").order_by("found_on", "pk")
    for (question, days), finding in zip(ASKED, findings, strict=False):
        asked = plan.as_at - timedelta(days=days)
        check = CrossCheck.objects.create(
            question=question, asked_at=plan.moment(asked, 10), due_at=closing(asked + timedelta(days=2))
        )
        by = heads[finding.school_id]
        Origin.objects.create(check_asked=check, finding=finding, school_id=finding.school_id, asked_by=by)
        good = in_good_order() - {finding.school_id}
        draw = plan.random("cross-check", question)
        draw.shuffle(schools)
        CrossCheckReply.objects.bulk_create(
            reply_of(plan, check, school, heads[school.pk], days, has_it(school.pk, finding.school_id, good))
            for school in schools
        )


def has_it(school: int, origin: int | None, good: set[int]) -> bool | None:
    """None: it is a matter of chance."""
    return True if school == origin else False if school in good else None


def reply_of(
    plan: DemoPlan, check: CrossCheck, school: School, head: User, days: int, has: bool | None
) -> CrossCheckReply:
    """Most say no within the day; some have it, and most of those have put it right after a month."""
    draw = plan.random("cross-check", check.question, school.pk)
    reply = CrossCheckReply(check_asked=check, school=school)
    if draw.random() < (0.04 if days > 7 else 0.5):
        return reply
    reply.answer = "yes" if has or (has is None and draw.random() < 0.25) else "no"
    said_at = check.asked_at + timedelta(hours=draw.randrange(2, 20))
    reply.said_by, reply.said_at = head, min(said_at, plan.moment(plan.as_at, 9))
    reply.words = "Walked the site with the caretaker." if "gate" in check.question else "Looked at each letter."
    if reply.answer == "yes" and days > 7 and draw.random() < 0.7:
        reply.closed_on, reply.closed_by = plan.as_at - timedelta(days=20), head
        reply.outcome = "Mended and tried twice." if "gate" in check.question else "The letters are there."
    return reply
