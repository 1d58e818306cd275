"""Writing a coaching plan together: begin, change, sign, work through, close."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.coaching.actions.steps import delivery_step
from improvement.coaching.models import CoachingAuthor, CoachingPlan, CoachingStep
from improvement.models import Strand
from trust import clock
from trust.history.locking import EditClash
from trust.models import User

Part = CoachingAuthor.Part


@transaction.atomic
def start(
    *, partner: User, part: str, title: str, strand: Strand, end_state: str, starts_on: date, ends_on: date, by: User
) -> CoachingPlan:
    """A draft of two authors; `part` is what the one who begins it does in it: coach, or be coached (S2-48)."""
    values = {"title": title, "strand": strand, "end_state": end_state, "starts_on": starts_on, "ends_on": ends_on}
    plan = CoachingPlan(step=delivery_step()).save_checked(**values)
    theirs = Part.COACHED if part == Part.COACH else Part.COACH
    for person, does in ((by, part), (partner, theirs)):
        CoachingAuthor(plan=plan, person=person, part=does).save_checked()
    return plan


@transaction.atomic
def change(plan: CoachingPlan, *, seen: int, starts_on: date, ends_on: date, by: User, **text: object) -> CoachingPlan:
    """A new text wants both signatures anew. EditClash where the other one saved since."""
    open_or_refuse(plan)
    plan.claim(seen, {name: str(value) for name, value in text.items()})
    plan.save_checked(starts_on=starts_on, ends_on=ends_on, **text)
    outside = plan.steps.exclude(due_on__range=(starts_on, ends_on)).first()  # type: ignore[attr-defined]
    if outside:
        raise ValidationError({"ends_on": f"The step “{outside}” would fall outside these days."})
    unsign(plan)
    return plan


@transaction.atomic
def add_step(plan: CoachingPlan, *, words: str, due_on: date, by: User) -> CoachingStep:
    """A step in its place by date; the text has changed, so both sign anew."""
    open_or_refuse(plan)
    if not plan.starts_on <= due_on <= plan.ends_on:
        raise ValidationError({"due_on": "A step falls between the first and the last day of the plan."})
    step = CoachingStep(plan=plan).save_checked(words=words, due_on=due_on)
    text_changed(plan)
    return step


@transaction.atomic
def remove_step(step: CoachingStep, *, by: User) -> CoachingStep:
    open_or_refuse(step.plan)
    if step.done_on:
        raise ValidationError("This step is done and stays in the plan.")
    plan = step.plan
    step.delete()
    text_changed(plan)
    return step


@transaction.atomic
def finish_step(step: CoachingStep, *, by: User) -> CoachingStep:
    """Done today, or, pressed again, not done after all. Signatures stand: the text is the same."""
    open_or_refuse(step.plan)
    step.done_on = None if step.done_on else clock.today()
    step.save()
    return step


@transaction.atomic
def sign(plan: CoachingPlan, *, seen: int, by: User) -> CoachingPlan:
    """Signs the text that the person saw; EditClash where it is another by now."""
    open_or_refuse(plan)
    fresh = CoachingPlan.objects.select_for_update().get(pk=plan.pk)
    if fresh.version != seen:
        raise EditClash(fresh)
    if not plan.steps.exists():  # type: ignore[attr-defined]
        raise ValidationError("Write at least one step before you sign.")
    author = plan.authors.get(person=by)  # type: ignore[attr-defined]
    author.signed_at = author.signed_at or clock.now()
    author.save()
    return fresh


@transaction.atomic
def end(plan: CoachingPlan, *, outcome: str, by: User) -> CoachingPlan:
    """Closes the plan with what came of it; it stays readable by the two."""
    open_or_refuse(plan)
    return plan.save_checked(ended_on=clock.today(), outcome=outcome)


def open_or_refuse(plan: CoachingPlan) -> None:
    if plan.ended_on:
        raise ValidationError("This plan is closed.")


def text_changed(plan: CoachingPlan) -> None:
    plan.claim(CoachingPlan.objects.values_list("version", flat=True).get(pk=plan.pk))
    unsign(plan)


def unsign(plan: CoachingPlan) -> None:
    plan.authors.filter(signed_at__isnull=False).update(signed_at=None)  # type: ignore[attr-defined]
