"""What follows from what was found: an action, a priority of the plan, or a reason why nothing does."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models, transaction

from charter.actions import add_action
from charter.models import Action
from improvement.models import Strand
from improvement.visits.models import Finding, Visit
from trust import clock
from trust.models import User


@transaction.atomic
def add_finding(visit: Visit, *, words: str, strand: Strand, by: User) -> Finding:
    """Adds a finding to a visit that took place, until the visit is closed."""
    if not visit.took_place or visit.state == Visit.State.CLOSED:
        raise ValidationError("Findings are added after a visit took place, until it is closed.")
    finding = Finding(
        visit=visit, words=words.strip(), strand=strand, step=visit.step, added_by=by, added_at=clock.now()
    )
    finding.save_checked()
    return finding


def unsettled(finding: Finding) -> Finding:
    row = Finding.objects.select_for_update(of=("self",)).select_related("visit__school").get(pk=finding.pk)
    if not row.is_open:
        raise ValidationError("Something follows from this finding already, or it was declined.")
    return row


def settle(finding: Finding, by: User) -> Finding:
    finding.settled_by, finding.settled_at = by, clock.now()
    finding.save_checked()
    return finding


@transaction.atomic
def follow_finding(
    finding: Finding, *, title: str, owner: User, due_on: date, measure: str, by: User,
    parts: Mapping[str, Any] | None = None,
) -> Finding:  # fmt: skip
    """An action of the school follows from it, with an owner, a date and a measure."""
    row = unsettled(finding)
    action = add_action(
        title=title, school=row.visit.school, owner=owner, due_on=due_on, measure=measure, by=by, source=row,
        parts=parts,
    )  # fmt: skip
    return link_to(row, action, by)


@transaction.atomic
def link_finding(finding: Finding, *, to: models.Model, by: User) -> Finding:
    """It became (part of) something of the same school that is there already: a priority of its plan, or an action."""
    row = unsettled(finding)
    if school_of(to) != row.visit.school_id:
        raise ValidationError("This belongs to another school.")
    if isinstance(to, Action) and to.closed_on is not None:
        raise ValidationError("This action is closed. Choose one that is open.")
    return link_to(row, to, by)


def school_of(row: models.Model) -> int | None:
    """The key of its school; a priority's is that of its plan."""
    return getattr(getattr(row, "plan", row), "school_id", None)


def link_to(finding: Finding, to: models.Model, by: User) -> Finding:
    finding.outcome_type, finding.outcome_id = ContentType.objects.get_for_model(to), to.pk
    return settle(finding, by)


@transaction.atomic
def decline_finding(finding: Finding, *, reason: str, by: User) -> Finding:
    """Nothing follows from it, and this is why."""
    if not reason.strip():
        raise ValidationError({"reason": "Say why nothing follows from it. The visitors read this."})
    row = unsettled(finding)
    row.declined_reason = reason.strip()
    return settle(row, by)
