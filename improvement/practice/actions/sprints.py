"""Beginning a sprint within the trust's limits, and closing it with its result (S2-25)."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.practice.actions.stops import stopped
from improvement.practice.models import Outcome, Sprint, Stop
from improvement.practice.selectors.sprints import weeks_allowed
from improvement.practice.selectors.tags import Phase, step_in
from trust import clock
from trust.models import User


@transaction.atomic
def begin_sprint(*, weeks: int, by: User, **fields: Any) -> Sprint:
    """A sprint of so many weeks; ValidationError where the trust's limits do not allow so few or so many."""
    least, most = weeks_allowed()
    if least and weeks < least or most and weeks > most:
        raise ValidationError({"weeks": f"A sprint lasts {least or 1} weeks at least and {most or weeks} at most."})
    sprint = Sprint(**fields, lead=by, step=step_in(Phase.DELIVER))
    sprint.ends_on = sprint.starts_on + timedelta(weeks=weeks, days=-1)
    return sprint.save_checked()


@transaction.atomic
def close_sprint(sprint: Sprint, *, end_value: Decimal, outcome: str, lesson: str, by: User) -> Sprint:
    """Closes it with the measure at its end and what follows; one that is stopped goes on the stop list."""
    sprint = Sprint.objects.select_for_update(of=("self",)).get(pk=sprint.pk)
    if sprint.closed_on:
        raise ValidationError("This sprint was closed already.")
    if not lesson.strip():
        raise ValidationError({"lesson": "Say what you learnt."})
    sprint.save_checked(end_value=end_value, outcome=outcome, lesson=lesson.strip(), closed_on=clock.today())
    if outcome == Outcome.STOP:
        what = f"{sprint.title}: {sprint.active_ingredient}"
        stopped(
            sprint, kind=Stop.Kind.TRIED, what=what, lesson=sprint.lesson, school=sprint.school, strand=sprint.strand
        )
    return sprint
