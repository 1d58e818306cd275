"""What the joining pages add to the frame, and whom and which school a search finds."""

from collections.abc import Iterator

from django.db.models import Q

from schools.models import RoleAssignment, School
from trust.access.scopes import holds
from trust.hooks import NavItem, SearchResult, SearchSource, register
from trust.models import User


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


register(
    NavItem("home", "Home", "home", "home", 10),
    NavItem("my_work", "My work", "my_work", "checklist", 15),
    SearchSource("schools", "Schools", find_schools, 10),
    SearchSource("people", "People", find_people, 30),
)
