"""What the joining pages add: their places in the navigation, one's own actions, schools and people to search."""

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Q
from django.urls import reverse

from charter.models import Action
from dashboard.selectors import improvement
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.scopes import holds
from trust.hooks import NavItem, Panel, SearchResult, SearchSource, WorkItem, WorkSource, register
from trust.models import User

SOON = timedelta(days=14)


def find_schools(user: User, words: str) -> Iterator[SearchResult]:
    """Schools of the reader by name, URN or place."""
    fits = Q(name__icontains=words) | Q(sort_name__contains=words.lower()) | Q(postcode__istartswith=words)
    if words.isdecimal():
        fits |= Q(urn=int(words[:9]))
    for school in School.objects.for_user(user, "school.view").filter(fits)[:10]:
        yield SearchResult(school.name, school.get_absolute_url(), "School", school.get_phase_display())


def find_people(user: User, words: str) -> Iterator[SearchResult]:
    """People whom the reader may look up, with the role that makes them so."""
    if not holds(user, "users.view"):
        return
    rows = RoleAssignment.objects.for_user(user, "users.view").live()  # type: ignore[attr-defined]
    rows = rows.filter(Q(user__name__icontains=words) | Q(user__email__icontains=words))
    for row in rows.select_related("user", "school", "cluster").order_by("user__name")[:10]:
        yield SearchResult(str(row.user), f"/people/{row.user_id}/", "Person", str(row))


def own_actions(user: User) -> Iterator[WorkItem]:
    """The person's own open actions, once they are late or due within two weeks. One query."""
    today = clock.today()
    actions = Action.objects.filter(owner=user, closed_on__isnull=True, due_on__lte=today + SOON)
    for action in actions.select_related("school"):
        yield WorkItem(
            title=action.title,
            url=reverse("action_detail", args=[action.pk]),
            why=f"Your action; we will know by: {action.measure}",
            due=action.due_on,
            state="late" if action.due_on < today else "due",
            school=str(action.school or ""),
        )


register(
    NavItem("home", "Home", "home", "home", 10),
    NavItem("my_work", "My work", "my_work", "checklist", 15),
    WorkSource("actions", own_actions, 20),
    SearchSource("schools", "Schools", find_schools, 10),
    Panel(
        "priorities by cause", "improvement_home", 20, "dashboard/improvement_priorities.html", improvement.priorities
    ),
    Panel("capacity by strand", "improvement_home", 30, "dashboard/improvement_capacity.html", improvement.capacity),
    Panel("tried and stopped", "improvement_home", 40, "dashboard/improvement_tried.html", improvement.tried),
    SearchSource("people", "People", find_people, 30),
)
