"""What plans add to the board of the cycle, to people's own work and to the pages of a priority."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from charter.values.panels import tags_panel
from improvement.plans import marks
from improvement.plans.models import Plan, PlanForm, Priority
from improvement.work import Work
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
from trust.calendar import Calendar
from trust.hooks import WorkItem
from trust.models import User


def priorities_of_year(user: User, first: date, last: date) -> Iterator[Work]:
    """Live and closed priorities of plans of that year, on the day of their last measure. Two queries."""
    rows = Priority.objects.for_user(user, "plan.view", level=SUMMARY).exclude(state=Priority.State.DRAFT)
    rows = rows.filter(plan__year__first_day__lte=last, plan__year__last_day__gte=first)
    for row in rows.select_related("plan").prefetch_related("criteria"):
        days = [criterion.due_on for criterion in row.criteria.all()]  # type: ignore[attr-defined]
        yield Work(
            title=row.title,
            url=row.get_absolute_url(),
            step=row.step_id,
            strand=row.strand_id,
            school=row.plan.school_id,
            on=max(days, default=None),
            state=row.state,
            done=row.state == Priority.State.CLOSED,
        )


def what_it_serves(user: User, *, priority: Priority, **subject: Any) -> Mapping[str, Any] | None:
    """Which of the vision, values and promises a priority serves (S0-1)."""
    editing = Priority.objects.for_user(user, "plan.edit").filter(pk=priority.pk)
    return tags_panel("priority", priority, holds(user, "plan.edit") and editing.exists())


def live_priorities(user: User, *, school: School, **subject: Any) -> Mapping[str, Any] | None:
    """The live priorities on the school's own page; nothing for who may not read its plan. Three queries."""
    if not holds(user, "plan.view"):
        return None
    rows = list(Priority.objects.for_user(user, "plan.view").of(school).live().for_pages())
    if not rows and not holds(user, "plan.edit"):
        return None
    return {"rows": [marks.face(row) for row in rows]}


def plans_to_write(user: User) -> Iterator[WorkItem]:
    """The plan of each year from the one on which the trust asks for it: nothing is asked in an earlier one (S0-69)."""
    form = PlanForm.objects.select_related("decision").first() if holds(user, "plan.approve") else None
    year = Calendar.of_year(clock.today()).year_of(clock.today()) if form else None
    if form is None or year is None or year.code < form.asked_from:
        return
    schools = School.objects.for_user(user, "plan.approve").open_on(clock.today())
    agreed = Plan.objects.filter(year=year, agreed_on__isnull=False)
    for school in schools.exclude(pk__in=agreed.values("school")):
        yield WorkItem(
            title=f"Agree the development plan for {year}",
            url="/my-school/plan/",
            why=form.decision.title,
            due=year.first_day,
            state="late" if year.first_day < clock.today() else "due",
            school=school.name,
            own=True,
        )
