"""What this room shows on pages of the charter: who looks after a line, what is carried on, an action's level."""

from collections.abc import Mapping
from typing import Any

from charter.models import Action, Decision, Submission
from charter.questions import Section
from charter.review.models import ReviewLine
from charter.selectors.sheets import Sheet
from improvement.networks.models import ActionLevel, LeadershipLevel, NetworkLine, NetworkProposal
from improvement.networks.selectors import kit
from trust.access.scopes import holds
from trust.models import User


def line_networks(user: User, *, decision: Decision, **subject: Any) -> Mapping[str, Any] | None:
    """The networks that have this decision in their care (S3-13)."""
    if not holds(user, "practice.view"):
        return None
    rows = NetworkLine.objects.for_user(user, "practice.view").filter(decision=decision, network__closed_on=None)
    lines = list(rows.select_related("network"))
    return {"network_lines": lines} if lines else None


def line_proposals(user: User, *, line: ReviewLine, **subject: Any) -> Mapping[str, Any] | None:
    """What networks propose for a line of the annual review: its source (S4-17)."""
    if not holds(user, "practice.view"):
        return None
    rows = NetworkProposal.objects.for_user(user, "practice.view").filter(line=line)
    found = list(rows.select_related("network", "by", "meeting"))
    return {"proposals": found} if found else None


WITH_ACTIONS = {"people", "follows"}
"""Sections of the meeting's form beside which the open actions stand: last time's, and what follows."""


def actions_beside(user: User, *, section: Section, submission: Submission, **subject: Any) -> Mapping[str, Any] | None:
    """While the meeting is noted (S0-66)."""
    return carried(submission, editing=True) if section.code in WITH_ACTIONS else None


def actions_read(user: User, *, sheet: Sheet, **subject: Any) -> Mapping[str, Any] | None:
    """On a meeting to read: what is still open of it and of those before, for who may see a school's actions."""
    return carried(sheet.submission, editing=False) if holds(user, "due.view") else None


def carried(submission: Submission, *, editing: bool) -> Mapping[str, Any] | None:
    if submission.form.proforma.code != kit.KIT or submission.school is None:
        return None
    return {"rows": kit.carried(submission.school), "here": submission.period_label, "editing": editing}


def action_level(user: User, *, action: Action, **subject: Any) -> Mapping[str, Any] | None:
    """The level on which an action is led (S3-5); nothing where the trust names no levels."""
    level = ActionLevel.objects.filter(action=action).select_related("level").first()
    if level is None and not LeadershipLevel.objects.exists():
        return None
    editable = Action.objects.for_user(user, "action.edit").filter(pk=action.pk).exists()
    return {"level": level, "action": action, "editable": editable}
