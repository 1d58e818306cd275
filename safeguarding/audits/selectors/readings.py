"""Second readings: who may be asked, and what waits for a reader."""

from collections.abc import Iterator

from safeguarding.audits.models import PeerReading
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.hooks import WorkItem
from trust.models import User


def readers_for(school: School) -> dict[int, str]:
    """Heads and safeguarding leads of other schools, with no role at this one or over it: role and place by key."""
    live = RoleAssignment.objects.live().filter(user__is_active=True)
    leading = live.filter(role__in=[Role.HEAD, Role.DSL]).exclude(school=school)
    here = set(live.at(school).values_list("user", flat=True))  # type: ignore[attr-defined]
    found: dict[int, str] = {}
    for row in leading.exclude(user__in=here).select_related("school").order_by("school__sort_name"):
        found.setdefault(row.user_id, f"{row.get_role_display().lower()}, {row.school}")
    return found


def work_items(user: User) -> Iterator[WorkItem]:
    """One query."""
    for reading in PeerReading.objects.open_to(user).for_pages():  # type: ignore[attr-defined]
        yield WorkItem(
            f"Second reading of the record at {reading.school}", reading.get_absolute_url(),
            "Termly safeguarding audits", reading.until, "due", 30, reading.school.name, own=True,
        )  # fmt: skip
