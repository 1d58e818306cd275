"""The trust's own research: begun with a question, closed with an answer (S0-9)."""

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.practice.actions.stops import stopped
from improvement.practice.models import Outcome, ResearchProject, Stop
from improvement.practice.selectors.tags import Phase, step_in
from schools.models import School
from trust import clock
from trust.models import User


@transaction.atomic
def begin_project(*, sites: Collection[School], by: User, **fields: Any) -> ResearchProject:
    project = ResearchProject(**fields, lead=by, step=step_in(Phase.EXPLORE)).save_checked()
    project.sites.set(sites)
    return project


@transaction.atomic
def close_project(project: ResearchProject, *, result: str, outcome: str, by: User) -> ResearchProject:
    """Closes it with what was found and what follows; what is stopped because of it goes on the stop list."""
    project = ResearchProject.objects.select_for_update(of=("self",)).get(pk=project.pk)
    if project.closed_on:
        raise ValidationError("This project was closed already.")
    if not result.strip():
        raise ValidationError({"result": "Say what was found. “Nothing either way” is a result too."})
    project.save_checked(result=result.strip(), outcome=outcome, closed_on=clock.today())
    if outcome == Outcome.STOP:
        stopped(
            project, kind=Stop.Kind.TRIED, what=project.title, lesson=project.result, school=None, strand=project.strand
        )
    return project
