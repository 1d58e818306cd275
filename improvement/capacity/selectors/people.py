"""Whose rows a reader may change, and who can be lent."""

from typing import TypeVar

from django.db.models import Q, QuerySet

from improvement.capacity.models import Deployment
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.access.scopes import ScopedQuerySet
from trust.models import User

Rows = TypeVar("Rows", bound=ScopedQuerySet)
NEVER_LENT = [
    Role.TRUSTEE, Role.MEMBER, Role.CHAIR, Role.GOVERNOR, Role.LINK_SAFEGUARDING, Role.DPO, Role.REVIEWER,
]  # fmt: skip
CHANGING = ("capacity.ask", "capacity.edit")


def changeable(rows: Rows, user: User) -> Rows:
    """Those that the user asks for or edits."""
    where = Q()
    for capability in CHANGING:
        where |= Q(pk__in=rows.for_user(user, capability).values("pk"))
    return rows.filter(where)


def schools_of(user: User) -> QuerySet[School]:
    """The schools for which the user offers and asks."""
    return changeable(School.objects.all(), user)


def noted_by(user: User) -> QuerySet[Deployment]:
    """Deployments whose days the user notes: the two schools' leaders, and who is lent."""
    changed = changeable(Deployment.objects.all(), user).values("pk")
    return Deployment.objects.filter(Q(pk__in=changed) | Q(person=user))


def people_at(school: School | None) -> QuerySet[User]:
    """Who holds a role at the school today; without a school, a role for a cluster or the whole trust."""
    held = RoleAssignment.objects.live().filter(school=school).exclude(role__in=NEVER_LENT)
    return User.objects.filter(is_active=True, pk__in=held.values("user")).order_by("name")
