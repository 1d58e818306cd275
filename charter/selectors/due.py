"""What is due: at a school, for a person, and what is late anywhere the reader looks after."""

from collections.abc import Iterable
from datetime import timedelta

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet, Value

from charter.models import DueItem
from schools.models import School
from trust import clock
from trust.access.scopes import Grant, grants, holds
from trust.hooks import WorkItem
from trust.models import User

AHEAD = timedelta(days=28)


def waiting(items: QuerySet[DueItem]) -> QuerySet[DueItem]:
    """Open items with their state and all that a line shows, oldest due first."""
    shown = items.open().with_state()  # type: ignore[attr-defined]
    return shown.select_related("duty__version__decision", "duty__proforma", "school").order_by("due_on", "pk")


def due_list(user: User, school: School | None = None) -> list[WorkItem]:
    """What is due, late or opens within four weeks, at one school or in all the reader's, with the decision behind it.

    What was missed this year is in the list too: it is still owed. The reader's own duties come first (S2-2); one
    query.
    """
    today = clock.today()
    items = waiting(DueItem.objects.for_user(user, "due.view")).filter(opens_on__lte=today + AHEAD)
    items = items.filter(due_on__gte=today - timedelta(days=366))
    if school is not None:
        items = items.filter(school=school)
    mine = mine_of(grants(user))
    items = items.annotate(own=ExpressionWrapper(mine, BooleanField()) if mine else Value(False))
    return sorted(lines(items, user, with_school=school is None), key=lambda item: not item.own)


def late_items(user: User) -> list[WorkItem]:
    """What is late in the reader's schools and can still be done in its period, longest late first. One query."""
    items = waiting(DueItem.objects.for_user(user, "due.view"))
    return lines(items.filter(state="late"), user)  # type: ignore[misc]


def work_items(user: User) -> list[WorkItem]:
    """What is due or late of those duties whose role this person holds, where they hold it. One query."""
    mine = mine_of(grants(user))
    if not mine:
        return []
    return lines(waiting(DueItem.objects.filter(mine)).filter(state__in=["due", "late"]), user)  # type: ignore[misc]


def mine_of(held: Iterable[Grant]) -> Q:
    """The due items whose duty names a role that is held, where it is held."""
    mine = Q()
    for grant in held:
        where = Q(duty__role=grant.role)
        if grant.school_id:
            where &= Q(school=grant.school_id)
        elif grant.cluster_id:
            where &= Q(school__cluster=grant.cluster_id)
        mine |= where
    return mine


def lines(items: Iterable[DueItem], user: User, *, with_school: bool = True) -> list[WorkItem]:
    return [
        WorkItem(
            title=f"{item.duty.title}, {item.period_label}",
            url=address(item, user),
            why=item.duty.version.decision.title,
            due=item.due_on,
            state=item.state,  # type: ignore[attr-defined]
            minutes=item.duty.minutes,
            school=str(item.school) if with_school and item.school else "",
            own=getattr(item, "own", False),
        )
        for item in items
    ]


def address(item: DueItem, user: User) -> str:
    """Where the reader goes: to the form or the page that marks it done, or to the decision where they may not."""
    form = item.duty.proforma
    asked = (form.edit_capability, form.view_capability) if form else ("due.edit",)
    may = any(holds(user, capability) for capability in asked)
    return item.get_absolute_url() if may else item.duty.version.decision.get_absolute_url()


def may_fulfil(user: User, item: DueItem) -> bool:
    """Whoever holds the duty's role there, or the role that answers for the decision."""
    roles = {item.duty.role, item.duty.version.responsible_role}
    return any(grant.role in roles and covers(grant, item.school) for grant in grants(user))


def covers(grant: Grant, school: School | None) -> bool:
    if grant.school_id is None and grant.cluster_id is None:
        return True
    if school is None:
        return False
    return grant.school_id == school.pk or bool(grant.cluster_id) and grant.cluster_id == school.cluster_id
