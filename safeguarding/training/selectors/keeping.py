"""Where somebody keeps training."""

from django.db.models import QuerySet

from schools.models import School
from trust import clock
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.models import User


def schools_of(user: User) -> QuerySet[School]:
    return School.objects.for_user(user, "training.edit").open_on(clock.today())


def keeps_all(user: User) -> bool:
    """Also for the trust itself: members, trustees and central staff."""
    return any(
        grant.role in CAN["training.edit"] and not grant.school_id and not grant.cluster_id for grant in grants(user)
    )
