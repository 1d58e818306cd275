"""Who says that a rule agrees with the guidance in force."""

from trust.access.levels import Role
from trust.access.scopes import grants
from trust.models import User


def may_confirm(user: User) -> bool:
    """The trust's safeguarding lead: a designated safeguarding lead for the whole trust; else the chief executive."""
    return any(
        grant.role in (Role.DSL, Role.CEO) and grant.school_id is None and grant.cluster_id is None
        for grant in grants(user)
    )
