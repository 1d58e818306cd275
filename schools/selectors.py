"""Reads that join schools, people and days."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from schools.models import InvitedItem, RoleAssignment, School, SchoolDay
from schools.reviewable import Reviewable, Thing
from trust import clock
from trust.access.levels import Role
from trust.hooks import registered
from trust.models import User
from trust.words import short_day


def roles_of(person: User) -> QuerySet[RoleAssignment]:
    """All roles the person holds or held, the newest first."""
    return person.role_assignments.select_related("school", "cluster").order_by("-since")  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Reviewing:
    """An external reviewer's time at one school, and what of it the person who looks may see."""

    assignment: RoleAssignment
    things: Sequence[Thing]


def offered(head: User, school: School) -> list[Thing]:
    """What the head may let a reviewer read of this school: nothing that they may not read themselves."""
    return [kind.made(row) for kind in registered(Reviewable) for row in kind.rows(head).filter(school=school)]


def reviewers_of(school: School, head: User) -> list[Reviewing]:
    """External reviewers who may read something at the school now, who leaves first before the others."""
    return reviewing(RoleAssignment.objects.filter(school=school), head)


def invitations_of(reviewer: User) -> list[Reviewing]:
    """What a reviewer may read, school by school."""
    return reviewing(RoleAssignment.objects.filter(user=reviewer), reviewer)


def reviewing(rows: QuerySet[RoleAssignment], reader: User) -> list[Reviewing]:
    """One query, and one for each kind of thing."""
    live = rows.live().filter(role=Role.REVIEWER, items__ended_at__isnull=True, items__isnull=False).distinct()  # type: ignore[attr-defined]
    open_items = Prefetch("items", InvitedItem.objects.filter(ended_at__isnull=True))
    held = list(live.select_related("user", "school").prefetch_related(open_items).order_by("until", "pk"))
    named = [{(item.kind, item.key) for item in one.items.all()} for one in held]
    keys = set().union(*named)
    things = [
        kind.made(row)
        for kind in registered(Reviewable)
        for row in kind.rows(reader).filter(pk__in=[key for name, key in keys if name == kind.name])
    ]
    things.sort(key=lambda thing: thing.group)
    return [
        Reviewing(one, [thing for thing in things if (thing.kind, thing.key) in its])
        for one, its in zip(held, named, strict=True)
    ]


# Who a school's page names, in this order; members of staff are not listed.
NAMED = [
    Role.HEAD, Role.EHT, Role.SENIOR_LEADER, Role.DSL, Role.SENDCO, Role.CHAIR, Role.GOVERNOR, Role.LINK_SAFEGUARDING,
]  # fmt: skip


def people_of(school: School) -> list[tuple[str, list[str]]]:
    """Roles held today at the school or over its cluster, each with its holders' names."""
    where = Q(school=school)
    if school.cluster_id:
        where |= Q(cluster=school.cluster_id)
    held = RoleAssignment.objects.live().filter(where, role__in=NAMED, user__is_active=True).select_related("user")
    names: dict[str, list[str]] = {}
    for assignment in held.order_by("user__name"):
        names.setdefault(assignment.role, []).append(assignment.user.name)
    return [(role.label, names[role]) for role in NAMED if role in names]


def facts_of(school: School) -> list[tuple[str, Any]]:
    """What is known of a school, as names and ready values; what is not known is left out."""
    ages = f"{school.lowest_age} to {school.highest_age}" if school.highest_age else ""
    facts = [
        ("URN", school.urn),
        ("LAESTAB", f"{school.laestab // 10000}/{school.laestab % 10000:04}" if school.laestab else ""),
        ("Phase", school.get_phase_display()),
        ("Type", school.kind),
        ("Ages", ages),
        ("Religious character", school.religious_character),
        ("Pupils on roll", f"{school.roll:,}" if school.roll is not None else ""),
        ("Places", f"{school.capacity:,}" if school.capacity else ""),
        ("Local authority", school.la_name),
        ("Cluster", str(school.cluster or "")),
        ("Address", ", ".join(part for part in (school.address, school.postcode) if part)),
        ("Opened", short_day(school.opened_on) if school.opened_on else ""),
        ("Joined the trust", short_day(school.joined_on) if school.joined_on else ""),
        ("Left the trust", short_day(school.left_on) if school.left_on else ""),
    ]
    return [(name, value) for name, value in facts if value not in (None, "")]


def coming_days_of(school: School, count: int = 8) -> QuerySet[SchoolDay]:
    """The school's own days from today on, the next first."""
    return school.own_days.filter(date__gte=clock.today()).order_by("date")[:count]
