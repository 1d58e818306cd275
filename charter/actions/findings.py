"""What follows from an answer: an action with an owner, a date and a measure."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.actions.answers import open_for_change
from charter.models import Action, Answer
from trust import clock
from trust.models import User


@transaction.atomic
def follow_up(answer: Answer, *, title: str, owner: User, due_on: date, measure: str, by: User) -> Action:
    """Opens an action whose source is this answer; it is closed like any other, after the form is locked too."""
    submission = open_for_change(answer.submission)
    if due_on < clock.today():
        raise ValidationError({"due_on": "Choose a date that has not passed."})
    action = Action(
        title=title, school=submission.school, owner=owner, due_on=due_on, measure=measure, source=answer,
        added_by=by, added_at=clock.now(),
    )  # fmt: skip
    action.full_clean()
    action.save()
    return action
