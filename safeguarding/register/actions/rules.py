"""Confirming cells of the table of checks against the guidance in force."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction

from safeguarding.register.models import CheckRule
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.models import User


def may_confirm(user: User) -> bool:
    """The trust's safeguarding lead: a designated safeguarding lead for the whole trust; else the chief executive."""
    return any(
        grant.role in (Role.DSL, Role.CEO) and grant.school_id is None and grant.cluster_id is None
        for grant in grants(user)
    )


@transaction.atomic
def confirm_rules(rules: Iterable[CheckRule], *, by: User) -> int:
    """Says of cells that they agree with the guidance in force; answers how many were still open."""
    if not may_confirm(by):
        raise ValidationError("Only whoever leads on safeguarding for the whole trust confirms the table.")
    still_open = [rule for rule in rules if rule.is_open]
    for rule in still_open:
        rule.save_checked(confirmed_by=by, confirmed_on=clock.today())
    return len(still_open)
