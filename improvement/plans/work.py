"""What plans add to the board of the cycle, to people's own work and to the pages of a priority."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from charter.values.panels import tags_panel
from improvement.plans.models import Priority
from improvement.work import Work
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
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
