"""What is kept beside a priority: measures of success, milestones, actions, ratings."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter import actions as charter_actions
from improvement.plans.actions.priorities import may_change
from improvement.plans.models import Milestone, PlanAction, PlanTopic, Priority, Rating, SuccessCriterion
from trust import clock
from trust.models import Term, User


@transaction.atomic
def add_criterion(priority: Priority, *, by: User, **fields: Any) -> SuccessCriterion:
    may_change(priority.plan)
    return SuccessCriterion(priority=priority).save_checked(**fields)


@transaction.atomic
def change_criterion(criterion: SuccessCriterion, *, by: User, **fields: Any) -> SuccessCriterion:
    """Also keeps where the school is now; the day it was seen is today's where a number came in."""
    may_change(criterion.priority.plan)
    if "reached" in fields and fields["reached"] != criterion.reached:
        criterion.reached_on = clock.today() if fields["reached"] is not None else None
    return criterion.save_checked(**fields)


@transaction.atomic
def drop_criterion(criterion: SuccessCriterion, *, by: User) -> Priority:
    """A live priority keeps at least one (S2-50)."""
    priority = criterion.priority
    may_change(priority.plan)
    others = priority.criteria.exclude(pk=criterion.pk)  # type: ignore[attr-defined]
    if priority.state == Priority.State.LIVE and not others.exists():
        raise ValidationError("A live priority needs a measure with a date. Change this one, or add another first.")
    criterion.delete()
    return priority


@transaction.atomic
def add_milestone(priority: Priority, *, term: Term, words: str, by: User) -> Milestone:
    may_change(priority.plan)
    return Milestone(priority=priority).save_checked(term=term, words=words)


@transaction.atomic
def meet_milestone(milestone: Milestone, *, met: bool, by: User) -> Milestone:
    may_change(milestone.priority.plan)
    return milestone.save_checked(met_on=clock.today() if met else None)


@transaction.atomic
def add_plan_action(
    priority: Priority, *, title: str, owner: User, due_on: date, measure: str, by: User,
    develops_staff: bool = False, topic: PlanTopic | None = None,
) -> PlanAction:  # fmt: skip
    """An action of the charter that follows from the priority (S3-2); `topic`: what each plan must hold one on."""
    may_change(priority.plan)
    if priority.state == Priority.State.CLOSED:
        raise ValidationError("This priority is closed. Nothing more follows from it.")
    action = charter_actions.add_action(
        title=title, school=priority.plan.school, owner=owner, due_on=due_on, measure=measure, by=by, source=priority
    )
    return PlanAction(priority=priority, action=action).save_checked(develops_staff=develops_staff, topic=topic)


@transaction.atomic
def rate(priority: Priority, *, term: Term, by: User, **fields: Any) -> Rating:
    """How it stands in a term: done? and working?, each with its reason. Said again in the same term, it replaces."""
    may_change(priority.plan)
    if priority.state != Priority.State.LIVE:
        raise ValidationError("Only a live priority is rated.")
    if term.year_id != priority.plan.year_id or term.first_day > clock.today():
        raise ValidationError({"term": "Choose a term of the plan's year that has begun."})
    row = Rating.objects.select_for_update(of=("self",)).filter(priority=priority, term=term).first()
    return (row or Rating(priority=priority, term=term)).save_checked(**fields, by=by, at=clock.now())
