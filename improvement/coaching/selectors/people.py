"""Whom a person may coach, be coached by, induct or name: those they work with, never people of other schools."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Q, QuerySet

from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.models import User

CENTRAL = (Role.CEO, Role.EHT, Role.CURRICULUM, Role.SUBJECT_LEAD)
"""The executive team and the leaders of subjects across the trust: each of them stands for a field (S2-49)."""


def near(user: User) -> QuerySet[RoleAssignment]:
    """Live assignments at the user's schools and clusters and in the central team; all of them for trust-wide roles."""
    rows = RoleAssignment.objects.live().filter(user__is_active=True, user__break_glass=False)
    held = grants(user)
    if any(grant.school_id is None and grant.cluster_id is None for grant in held):
        return rows
    schools = [grant.school_id for grant in held if grant.school_id]
    clusters = [grant.cluster_id for grant in held if grant.cluster_id]
    over = Q(cluster__schools__in=schools) | Q(cluster__in=clusters) | Q(school__isnull=True, cluster__isnull=True)
    return rows.filter(over | Q(school__in=schools) | Q(school__cluster__in=clusters)).distinct()


def colleagues(user: User) -> QuerySet[User]:
    """Those with whom the user may write a coaching plan."""
    rows = near(user).filter(role__in=list(CAN["coaching.edit"]))
    return User.objects.filter(pk__in=rows.values("user")).exclude(pk=user.pk).order_by("name")


def staff_of(schools: QuerySet[School]) -> QuerySet[User]:
    """Those who hold a role of staff at these schools: who may be new in a post there."""
    rows = RoleAssignment.objects.live().filter(school__in=schools, role__in=list(CAN["coaching.edit"]))
    return User.objects.filter(pk__in=rows.values("user"), is_active=True).order_by("name")


def central_team() -> QuerySet[User]:
    rows = RoleAssignment.objects.live().filter(role__in=CENTRAL, user__is_active=True)
    return User.objects.filter(pk__in=rows.values("user")).order_by("name")


def roles_in_words(users: Iterable[User] | QuerySet[User]) -> dict[int, str]:
    """'Headteacher, Ashfield Primary' by user pk. One query."""
    rows = RoleAssignment.objects.live(clock.today()).filter(user__in=users).select_related("school", "cluster")
    found: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        where = row.school or row.cluster
        found[row.user_id].append(f"{row.get_role_display()}, {where}" if where else row.get_role_display())
    return {pk: "; ".join(dict.fromkeys(words)) for pk, words in found.items()}
