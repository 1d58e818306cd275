"""Development plans: started, agreed, looked at, rolled forward, closed."""

from collections.abc import Mapping
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.plans.models import Plan, PlanReview, Priority, SuccessCriterion
from improvement.plans.models.priorities import KEPT
from schools.models import School
from trust import clock
from trust.models import AcademicYear, Term, User


@transaction.atomic
def start_plan(*, school: School, year: AcademicYear, by: User, carried_from: Plan | None = None) -> Plan:
    plan = Plan(school=school, year=year, carried_from=carried_from, started_by=by, started_at=clock.now())
    return plan.save_checked()


@transaction.atomic
def agree_plan(plan: Plan, *, by: User) -> Plan:
    """Agrees the plan; it is in force from the first day of its year and a draft until then (S0-69)."""
    plan = Plan.objects.select_for_update(of=("self",)).get(pk=plan.pk)
    if plan.agreed_on is not None:
        raise ValidationError("This plan is agreed already.")
    if plan.year.last_day < clock.today():
        raise ValidationError(f"The year {plan.year} is over. Start the plan of this year.")
    if not plan.priorities.filter(state=Priority.State.LIVE).exists():  # type: ignore[attr-defined]
        raise ValidationError("No priority is live yet. A plan is agreed once it has at least one.")
    return plan.save_checked(agreed_on=clock.today(), agreed_by=by)


@transaction.atomic
def close_plan(plan: Plan, *, by: User) -> Plan:
    plan = Plan.objects.select_for_update(of=("self",)).get(pk=plan.pk)
    open_still = plan.priorities.filter(state=Priority.State.LIVE).count()  # type: ignore[attr-defined]
    if open_still:
        raise ValidationError("Close its live priorities first, each with what came of it, or roll them forward.")
    return plan.save_checked(closed_on=clock.today())


@transaction.atomic
def set_reviews(plan: Plan, *, days: Mapping[Term, date | None], by: User) -> list[PlanReview]:
    """The day in each term on which the plan is looked at; None: none in that term."""
    kept = []
    for term, day in days.items():
        row = PlanReview.objects.filter(plan=plan, term=term).first()
        if day is None:
            if row:
                row.delete()
            continue
        row = row or PlanReview(plan=plan, term=term)
        try:
            row.save_checked(on=day)
        except ValidationError as error:
            raise ValidationError({f"term-{term.pk}": error.messages}) from error
        kept.append(row)
    return kept


@transaction.atomic
def roll_forward(plan: Plan, *, by: User) -> Plan:
    """Begins the next year's plan from this one: text kept, ratings and states begun anew.

    Priorities that were closed stay behind. What is later changed shows beside what it was (selectors.changed_since).
    """
    year = AcademicYear.objects.filter(first_day__gt=plan.year.last_day).order_by("first_day").first()
    if year is None:
        raise ValidationError("The calendar has no next academic year yet. Add it first: Settings, Calendar.")
    if Plan.objects.filter(school=plan.school, year=year).exists():
        raise ValidationError(f"The plan for {year} is begun already. Open it and go on there.")
    new = start_plan(school=plan.school, year=year, by=by, carried_from=plan)
    rows = plan.priorities.exclude(state=Priority.State.CLOSED)  # type: ignore[attr-defined]
    copies = {row.pk: carry(row, new, by) for row in rows.prefetch_related("criteria", "depends_on")}
    for row in rows:
        there = [copies[needed.pk] for needed in row.depends_on.all() if needed.pk in copies]
        copies[row.pk].depends_on.set(there)
    return new


def carry(row: Priority, plan: Plan, by: User) -> Priority:
    copy = Priority(
        plan=plan, carried_from=row, added_by=by, added_at=clock.now(), **{name: getattr(row, name) for name in KEPT}
    )
    copy.save_checked()
    for criterion in row.criteria.all():  # type: ignore[attr-defined]
        SuccessCriterion.objects.create(
            priority=copy, measure=criterion.measure, words=criterion.words, pupil_group=criterion.pupil_group,
            baseline=criterion.baseline if criterion.reached is None else criterion.reached, target=criterion.target,
            due_on=min(criterion.due_on + timedelta(days=364), plan.year.last_day),
        )  # fmt: skip
    return copy
