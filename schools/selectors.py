"""Reads that join schools, people and days."""

from django.db.models import QuerySet

from schools.models import RoleAssignment
from trust.models import User


def roles_of(person: User) -> QuerySet[RoleAssignment]:
    """All roles the person holds or held, the newest first."""
    return person.role_assignments.select_related("school", "cluster").order_by("-since")  # type: ignore[attr-defined]
