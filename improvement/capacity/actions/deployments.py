"""Deployments: asked for, sent by an executive headteacher, days noted, more days with a reason, ended, reported."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Sum

from improvement.capacity.actions.telling import leaders, tell
from improvement.capacity.days import figure
from improvement.capacity.models import (
    DayUsed,
    Deployment,
    DeploymentReport,
    Side,
    SupportAgreement,
    SupportKind,
)
from improvement.capacity.selectors.parties import sides_of
from improvement.selectors import limit
from schools.models import RoleAssignment
from trust import clock
from trust.access.levels import Role
from trust.models import User
from trust.words import long_day

State = Deployment.State


@transaction.atomic
def ask_for(
    agreement: SupportAgreement,
    *,
    person: User,
    kind: SupportKind,
    days: Decimal,
    starts_on: date,
    by: User,
    exit_on: date | None = None,
    handover: str = "",
    day_cost: int | None = None,
) -> Deployment:
    """Asks for somebody under an agreement that both have signed, within its days. Executive headteachers are told."""
    agreement = SupportAgreement.objects.select_for_update(of=("self",)).get(pk=agreement.pk)
    if not agreement.locked_at:
        raise ValidationError("Both sides sign the agreement first. Then somebody can be asked for.")
    asked = agreement.deployments.exclude(state=State.DECLINED).aggregate(days=Sum("days"))["days"] or Decimal(0)  # type: ignore[attr-defined]
    if asked + days > agreement.days:
        left = agreement.days - asked
        raise ValidationError(
            {"days": f"The agreement is about {figure(agreement.days)} days, of which {figure(left)} are left."}
        )
    deployment = Deployment(
        agreement=agreement, strand=agreement.strand, kind=kind, step=kind.step, person=person,
        from_school=agreement.giver, to_school=agreement.taker, days=days, starts_on=starts_on, exit_on=exit_on,
        handover=handover, day_cost=day_cost if day_cost is not None else limit("day-cost"), requested_by=by,
        requested_at=clock.now(),
    )  # fmt: skip
    deployment.save_checked()
    executives = leaders(deployment.to_school, role=Role.EHT)
    tell(executives, deployment, "asked", f"To decide: {deployment} for {figure(days)} days", but=by)
    return deployment


@transaction.atomic
def decide(deployment: Deployment, *, sends: bool, note: str, by: User) -> Deployment:
    """Sends them, or declines with why. By an executive headteacher of either school (S2-13), never who asked."""
    deployment = held(deployment)
    if deployment.state != State.ASKED:
        raise ValidationError("This has been decided already.")
    if not is_executive(deployment, by):
        raise ValidationError("An executive headteacher of one of the two schools sends somebody. Ask them to decide.")
    if not sends and not note.strip():
        raise ValidationError({"note": "Say why not, so that the school can look for other help."})
    deployment.state = State.SENT if sends else State.DECLINED
    deployment.sent_by, deployment.sent_at, deployment.note = by, clock.now(), note
    deployment.save_checked()
    words = "Sent" if sends else "Declined"
    people = leaders(deployment.from_school, deployment.to_school) | {deployment.requested_by, deployment.person}
    tell(people, deployment, "decided", f"{words}: {deployment}", but=by, reason=note)
    return deployment


def is_executive(deployment: Deployment, person: User) -> bool:
    for school in (deployment.to_school, deployment.from_school):
        if school and RoleAssignment.objects.holders(Role.EHT, school).filter(user=person).exists():
            return True
    return False


@transaction.atomic
def note_day(deployment: Deployment, *, on: date, days: Decimal, by: User, note: str = "") -> DayUsed:
    """A day, or half of one, that was given: never more in all than was agreed or added."""
    deployment = held(deployment)
    if deployment.state != State.SENT:
        raise ValidationError("Days are noted while somebody is sent: not before, and not after it has ended.")
    if on < deployment.starts_on or on > clock.today():
        raise ValidationError({"on": f"A day from {long_day(deployment.starts_on)} until today."})
    used = used_days(deployment)
    if used + days > deployment.allowed:
        raise ValidationError(
            {"days": f"{figure(used)} of {figure(deployment.allowed)} days are used. Add days first, with the reason."}
        )
    row = DayUsed(deployment=deployment, on=on, days=days, note=note, by=by, at=clock.now())
    return row.save_checked()


def used_days(deployment: Deployment) -> Decimal:
    return DayUsed.objects.filter(deployment=deployment).aggregate(days=Sum("days"))["days"] or Decimal(0)


@transaction.atomic
def add_days(deployment: Deployment, *, days: Decimal, why: str, by: User) -> Deployment:
    """More than was agreed, with the reason; by an executive headteacher who did not ask for the deployment."""
    deployment = held(deployment)
    if deployment.state != State.SENT:
        raise ValidationError("Only what is under way can be made longer.")
    if by.pk == deployment.requested_by_id or not is_executive(deployment, by):
        raise ValidationError("An executive headteacher who did not ask for it adds days.")
    deployment.more_days += days
    deployment.more_why = "\n".join(filter(None, [deployment.more_why, why.strip()]))
    return deployment.save_checked()


@transaction.atomic
def end(deployment: Deployment, *, outcome: str, by: User, ended_on: date, difference: str = "") -> Deployment:
    """Ends with what came of it. Days used other than planned need a word why (S2-28)."""
    deployment = held(deployment)
    if deployment.state != State.SENT:
        raise ValidationError("Only what is under way can be ended.")
    last = deployment.days_used.order_by("-on").first()  # type: ignore[attr-defined]
    if ended_on > clock.today() or last and ended_on < last.on:
        raise ValidationError({"ended_on": "The day it ended is no later than today, and no earlier than a day used."})
    used = used_days(deployment)
    if used != deployment.days and not difference.strip():
        words = f"{figure(deployment.days)} days were planned and {figure(used)} used. Say why."
        raise ValidationError({"difference": words})
    deployment.state, deployment.ended_on, deployment.outcome = State.ENDED, ended_on, outcome
    deployment.difference = difference
    deployment.save_checked()
    people = leaders(deployment.from_school, deployment.to_school)
    tell(people, deployment, "ended", f"Ended, your report is wanted: {deployment}", but=by)
    return deployment


@transaction.atomic
def report(deployment: Deployment, *, side: str, words: str, by: User) -> DeploymentReport:
    """What one side says came of it (S4-10)."""
    if side not in sides_of(deployment.agreement, by):
        raise PermissionDenied("capacity.ask")
    if deployment.state != State.ENDED:
        raise ValidationError("Reports are written once it has ended.")
    row = DeploymentReport(deployment=deployment, side=side, words=words, by=by, at=clock.now())
    row.save_checked()
    other = leaders(deployment.to_school if side == Side.GIVER else deployment.from_school)
    tell(other, deployment, f"report {side}", f"A report to read: {deployment}", but=by)
    return row


def held(deployment: Deployment) -> Deployment:
    """The row itself, locked, so that two people can't use the last day at once."""
    rows = Deployment.objects.select_for_update(of=("self",)).select_related(
        "kind", "agreement", "from_school", "to_school", "person", "requested_by"
    )
    return rows.get(pk=deployment.pk)
