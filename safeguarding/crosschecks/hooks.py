"""What crosschecks adds to the site: a way to ask from a finding, what waits for an answer, its place on the board."""

from django.urls import reverse

from safeguarding.audits.models import AuditFinding
from safeguarding.crosschecks import demo
from safeguarding.crosschecks.actions import reminding
from safeguarding.crosschecks.actions.asking import SOURCE
from safeguarding.crosschecks.models import Origin
from safeguarding.crosschecks.selectors import standings, work_items
from safeguarding.standing import StandingSource
from trust.hooks import DemoPart, Verb, WorkSource, register
from trust.models import User
from trust.notices.hooks import NoticeSource


def ask_link(user: User, finding: AuditFinding) -> tuple[str, str] | None:
    """From a finding that nobody has asked about yet, for who may ask from there."""
    mine = AuditFinding.objects.for_user(user, "crosscheck.ask").filter(pk=finding.pk)
    if not mine.exists() or Origin.objects.filter(finding=finding).exists():
        return None
    return "Ask every school: have you this too?", reverse("crosscheck_ask", args=[finding.pk])


register(
    Verb("ask every school", "audit_finding_detail", 10, ask_link),
    WorkSource("cross-checks", work_items, 31),
    NoticeSource(SOURCE, reminding.still_wanted),
    StandingSource("crosschecks", "Found elsewhere", 25, standings),
    DemoPart("cross-checks", 93, demo.make_checks),
)
