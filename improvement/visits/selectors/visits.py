"""Which visit came first, and what of a visit a reader may see or do."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from improvement.visits.models import Visit
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import FULL, OWN, SUMMARY, Role
from trust.access.scopes import holds
from trust.access.table import CAN
from trust.models import User

State = Visit.State


def first_visit_after(school: School, moment: datetime) -> Visit | None:
    """The first visit that took place at the school on the day of that moment (London) or later (S4-20)."""
    day = moment.astimezone(clock.LONDON).date()
    return Visit.objects.made().filter(school=school, starts_on__gte=day).order_by("starts_on", "pk").first()


def visitors() -> list[tuple[int, str]]:
    """(pk, 'name, role') of everybody who may be on a team: whoever may read visits, and external reviewers."""
    roles = [role for role, level in CAN["visit.view"].items() if level in (FULL, OWN)]
    return people_with(roles)


def leads() -> list[tuple[int, str]]:
    """(pk, 'name, role') of everybody who may lead one."""
    return people_with(list(CAN["visit.edit"]))


def people_with(roles: list[Role]) -> list[tuple[int, str]]:
    """One query."""
    rows = RoleAssignment.objects.live().filter(role__in=roles, user__is_active=True)
    said: dict[int, str] = {}
    for row in rows.select_related("user", "school").order_by("user__name"):
        where = f", {row.school.name}" if row.school else ""
        said.setdefault(row.user_id, f"{row.user.name} ({Role(row.role).label}{where})")
    return list(said.items())


def head_of(school: School) -> list[User]:
    rows = RoleAssignment.objects.live().filter(school=school, role=Role.HEAD, user__is_active=True)
    return [row.user for row in rows.select_related("user")]


@dataclass(frozen=True)
class Powers:
    """What one reader may do with one visit. `reads_all`: more than its report."""

    reads_all: bool
    writes: bool
    on_team: bool
    of_school: bool


def powers(user: User, visit: Visit) -> Powers:
    """Three queries at most."""
    row = Visit.objects.filter(pk=visit.pk)
    on_team = visit.team.filter(person=user).exists()  # type: ignore[attr-defined]
    by_role = holds(user, "visit.edit") and row.filter(pk__in=row.seen(user, "visit.edit", FULL)).exists()
    of_school = holds(user, "visit.reply") and Visit.objects.for_user(user, "visit.reply").filter(pk=visit.pk).exists()
    reads_all = on_team or by_role or Visit.objects.for_user(user, "visit.view").filter(pk=visit.pk).exists()
    return Powers(reads_all, by_role or on_team, on_team, of_school)


def readable(user: User) -> Q:
    """Visits that the reader may at least see the report of."""
    return Q(pk__in=Visit.objects.read_by(user, level=SUMMARY).order_by().values("pk"))
