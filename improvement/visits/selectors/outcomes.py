"""What a finding may become part of: the school's open actions, and what other rooms name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from charter.models import Action
from improvement.plans.models import Priority
from improvement.visits.models import Finding
from trust.hooks import registered
from trust.models import User


@dataclass(frozen=True)
class Kind:
    """A kind of record that a finding may become part of; `rows(user, school)` are those to choose from."""

    name: str
    title: str
    order: int
    rows: Callable[[User, Any], QuerySet[Any]]


def open_actions(user: User, school: Any) -> QuerySet[Action]:
    return Action.objects.for_user(user, "action.edit").filter(school=school, closed_on__isnull=True)


def live_priorities(user: User, school: Any) -> QuerySet[Priority]:
    return Priority.objects.for_user(user, "plan.view").of(school).filter(closed_on__isnull=True)


def kinds(user: User, finding: Finding) -> list[tuple[Kind, QuerySet]]:
    return [(kind, kind.rows(user, finding.visit.school)) for kind in registered(Kind)]
