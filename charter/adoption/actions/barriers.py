"""Barriers: raised by anybody at a school, given an owner, removed (S1-53)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.adoption.models import Barrier
from charter.models import Decision
from schools.models import School
from trust import clock
from trust.models import User
from trust.notices.actions import notify


@transaction.atomic
def raise_barrier(*, school: School, what: str, by: User, decision: Decision | None = None) -> Barrier:
    barrier = Barrier(school=school, what=what, decision=decision, raised_by=by, raised_on=clock.today())
    return barrier.save_checked()


@transaction.atomic
def remove(barrier: Barrier, *, owner: User, by: User, removed_on: date | None = None, outcome: str = "") -> Barrier:
    """Names who takes it out of the way and, once it is gone, when and how. Who raised it is told."""
    barrier = Barrier.objects.select_for_update(of=("self",)).get(pk=barrier.pk)
    if removed_on and not outcome.strip():
        raise ValidationError({"outcome": "Say what was done, so that others can do the same."})
    if removed_on and removed_on > clock.today():
        raise ValidationError({"removed_on": "This day is still to come. Leave it empty until it is removed."})
    barrier.owner, barrier.removed_on, barrier.outcome = owner, removed_on, outcome
    barrier.save_checked()
    if removed_on:
        notify(
            barrier.raised_by,
            subject=f"Out of the way: {barrier.what}"[:200],
            link=barrier.get_absolute_url(),
            key=f"barrier:{barrier.pk}:removed:{removed_on}",
            school=str(barrier.school),
        )
    return barrier
