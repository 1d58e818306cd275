"""The life of an initiative: drafted, proposed, signed off where it adds hours, closed (S0-10, S1-20, S1-21)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.practice.actions.stops import stopped
from improvement.practice.models import Initiative, Outcome, Stop
from improvement.practice.selectors.evidence import about
from improvement.practice.selectors.initiatives import approvers, missing
from improvement.practice.selectors.tags import Phase, step_in
from trust import clock
from trust.models import User
from trust.notices.actions import notify

State = Initiative.State


@transaction.atomic
def draft(*, by: User, **fields: Any) -> Initiative:
    step = step_in(Phase.DELIVER)
    initiative = Initiative(**fields, step=step, proposed_by=by, proposed_at=clock.now())
    return initiative.save_checked()


@transaction.atomic
def edit(initiative: Initiative, *, seen: int, by: User, **fields: Any) -> Initiative:
    """Changes a draft; EditClash where it was saved since `seen`."""
    must_be(initiative, State.DRAFT, "Only a draft can be changed: what was proposed stays as it was read.")
    initiative.claim(seen, fields)
    return initiative.save_checked(**fields)


@transaction.atomic
def submit(initiative: Initiative, *, by: User) -> Initiative:
    """Proposes a draft, which begins at once where it frees the hours it adds, and else waits for sign-off.

    ValidationError names what is missing: evidence, effect, measure, baseline, review day, what stops (S1-20).
    """
    initiative = locked(initiative)
    must_be(initiative, State.DRAFT, "This was proposed already.")
    gaps = missing(initiative, about(initiative).exists())
    if gaps:
        raise ValidationError([f"{words}." for words in gaps])
    initiative.submitted_at = clock.now()
    if (initiative.net_hours or 0) <= 0:
        return begin(initiative)
    initiative.state = State.PROPOSED
    initiative.save_checked()
    for person in approvers(initiative):
        notify(
            person,
            subject=f"To be signed off: {initiative}"[:200],
            link=initiative.get_absolute_url(),
            key=f"initiative:{initiative.pk}:{initiative.submitted_at.isoformat()}:{person.pk}",
            reason=f"It adds {initiative.net_hours} hours a year more than it frees.",
            school=str(initiative.school or ""),
        )
    return initiative


@transaction.atomic
def sign_off(initiative: Initiative, *, agrees: bool, by: User, note: str = "") -> Initiative:
    """Lets one begin that adds more hours than it frees, or gives it back with a reason; nobody decides their own."""
    initiative = locked(initiative)
    must_be(initiative, State.PROPOSED, "This was decided in the meantime.")
    if initiative.proposed_by_id == by.pk:
        raise ValidationError("Somebody else must sign off what you proposed.")
    initiative.sign_off_note = note.strip()
    if agrees:
        initiative.signed_off_by, initiative.signed_off_at = by, clock.now()
        begin(initiative)
    elif not initiative.sign_off_note:
        raise ValidationError({"note": "Say why, so that it can be proposed better."})
    else:
        initiative.state = State.DRAFT
        initiative.save_checked()
    notify(
        initiative.proposed_by,
        subject=f"{'Signed off' if agrees else 'Given back to you'}: {initiative}"[:200],
        link=initiative.get_absolute_url(),
        key=f"initiative:{initiative.pk}:{clock.now().isoformat()}:decided",
        reason="You proposed it.",
        school=str(initiative.school or ""),
    )
    return initiative


def begin(initiative: Initiative) -> Initiative:
    """From now on it is in hand, and what stops for it is on the stop list."""
    initiative.state = State.IN_HAND
    initiative.save_checked()
    if initiative.hours_freed:
        stopped(
            initiative, kind=Stop.Kind.SPACE, what=initiative.stops, hours=initiative.hours_freed,
            lesson=f"It makes space for: {initiative.title}", school=initiative.school, strand=initiative.strand,
        )  # fmt: skip
    return initiative


@transaction.atomic
def close(initiative: Initiative, *, outcome: str, showed: str, lesson: str, by: User) -> Initiative:
    """Closes it with what came of it; one that is stopped goes on the stop list with its lesson (S0-10, S1-31)."""
    initiative = locked(initiative)
    must_be(initiative, State.IN_HAND, "Only what is in hand can be closed.")
    initiative.state, initiative.outcome = State.CLOSED, outcome
    initiative.showed, initiative.lesson = showed.strip(), lesson.strip()
    initiative.closed_on, initiative.closed_by = clock.today(), by
    initiative.save_checked()
    if outcome == Outcome.STOP:
        stopped(
            initiative, kind=Stop.Kind.TRIED, what=initiative.title, lesson=initiative.lesson,
            hours=initiative.hours_added or 0, school=initiative.school, strand=initiative.strand,
        )  # fmt: skip
    return initiative


def locked(initiative: Initiative) -> Initiative:
    rows = Initiative.objects.select_for_update(of=("self",)).select_related("school", "strand", "proposed_by")
    return rows.get(pk=initiative.pk)


def must_be(initiative: Initiative, state: str, words: str) -> None:
    if initiative.state != state:
        raise ValidationError(words)
