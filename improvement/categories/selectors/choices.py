"""Who may be named as a reader or a judge."""

from django.db.models import QuerySet

from schools.models import RoleAssignment
from trust.access.table import CAN
from trust.models import User


def holders_of(*capabilities: str) -> QuerySet[User]:
    roles = {role for name in capabilities for role in CAN[name]}
    live = RoleAssignment.objects.live().filter(role__in=roles)
    return User.objects.filter(pk__in=live.values("user"), is_active=True).order_by("name")


def readers_to_choose() -> QuerySet[User]:
    return holders_of("category.read")


def judges_to_choose() -> QuerySet[User]:
    return holders_of("category.edit", "category.approve")
