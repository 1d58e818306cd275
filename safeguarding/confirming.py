"""Rules of law that rooms keep: who says that they agree with the guidance in force, and the saying of it."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from trust import clock
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.models import User

LEADS_ALONE = "Only whoever leads on safeguarding for the whole trust confirms or changes a rule."


def may_confirm(user: User) -> bool:
    """The trust's safeguarding lead: a designated safeguarding lead for the whole trust; else the chief executive."""
    return any(
        grant.role in (Role.DSL, Role.CEO) and grant.school_id is None and grant.cluster_id is None
        for grant in grants(user)
    )


def check_lead(user: User) -> None:
    if not may_confirm(user):
        raise ValidationError(LEADS_ALONE)


@transaction.atomic
def confirm_rules(rules: Iterable[Any], *, by: User) -> int:
    """Says of rules that they agree with the guidance in force; answers how many were still open (`is_open`)."""
    check_lead(by)
    still_open = [rule for rule in rules if rule.is_open]
    for rule in still_open:
        rule.save_checked(confirmed_by=by, confirmed_on=clock.today())
    return len(still_open)
