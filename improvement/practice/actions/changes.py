"""Changes to how the trust works: opened by a trigger, heard by the front line, then decided (S2-32 to S2-34)."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.practice.models import ChangeRecord, DesignPrinciple, FrontLineInput
from improvement.practice.selectors.tags import Phase, step_in
from schools.models import School
from trust import clock
from trust.models import User
from trust.notices.actions import notify


@transaction.atomic
def open_change(*, by: User, **fields: Any) -> ChangeRecord:
    change = ChangeRecord(**fields, opened_by=by, opened_at=clock.now(), step=step_in(Phase.PREPARE))
    return change.save_checked()


@transaction.atomic
def hear(change: ChangeRecord, *, school: School, words: str, by: User) -> FrontLineInput:
    """What somebody who works at a school says before the decision; whoever opened the change is told."""
    if locked(change).decided_on:
        raise ValidationError("This was decided in the meantime.")
    said = FrontLineInput(change=change, school=school, words=words.strip(), by=by, at=clock.now()).save_checked()
    notify(
        change.opened_by,
        subject=f"{school} says to: {change}"[:200],
        link=change.get_absolute_url(),
        key=f"change:{change.pk}:said:{said.pk}",
        reason="You opened this change.",
    )
    return said


@transaction.atomic
def decide(change: ChangeRecord, *, decision: str, by: User) -> ChangeRecord:
    """Decides it; ValidationError where nobody else was heard who works in a school (S2-33)."""
    change = locked(change)
    if change.decided_on:
        raise ValidationError("This was decided in the meantime.")
    if not change.inputs.exclude(by=by).exists():  # type: ignore[attr-defined]
        raise ValidationError(
            "Nobody who works in a school has been heard yet. Ask at least one person before you decide."
        )
    if not decision.strip():
        raise ValidationError({"decision": "Say what was decided, and why."})
    return change.save_checked(decision=decision.strip(), decided_by=by, decided_on=clock.today())


def locked(change: ChangeRecord) -> ChangeRecord:
    return ChangeRecord.objects.select_for_update(of=("self",)).get(pk=change.pk)


@transaction.atomic
def type_principles(*, words: Sequence[str], by: User) -> list[DesignPrinciple]:
    """The trust's design principles in their places; an empty place is one that nobody typed yet (S2-34)."""
    typed = {place: line.strip() for place, line in enumerate(words, start=1) if line.strip()}
    DesignPrinciple.objects.exclude(place__in=typed).delete()
    for place, line in typed.items():
        row = DesignPrinciple.objects.filter(place=place).first() or DesignPrinciple(place=place)
        if row.words != line:
            row.save_checked(words=line, by=by, at=clock.now())
    return list(DesignPrinciple.objects.all())
