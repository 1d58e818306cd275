"""What follows from an answer: an action with an owner, a date and a measure."""

from datetime import date

from django.db import transaction

from charter.actions.answers import open_for_change
from charter.actions.follow_up import add_action
from charter.models import Action, Answer
from trust.models import User


@transaction.atomic
def follow_up(answer: Answer, *, title: str, owner: User, due_on: date, measure: str, by: User) -> Action:
    """Opens an action whose source is this answer; it is closed like any other, after the form is locked too."""
    school = open_for_change(answer.submission).school
    return add_action(title=title, school=school, owner=owner, due_on=due_on, measure=measure, source=answer, by=by)
