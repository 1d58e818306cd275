"""Actions that follow from anything: added with an owner, a date and a measure; closed with what came of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction

from charter.models import Action
from schools.models import School
from trust import clock
from trust.hooks import named
from trust.models import User


@dataclass(frozen=True)
class ActionPart:
    """What a room asks besides when an action is added: `field()` is its form field, None where it has nothing to ask;
    `keep(action, answer, by)` keeps what was chosen.
    """

    name: str
    order: int
    field: Callable[[], Any]
    keep: Callable[[Action, Any, User], None]


@transaction.atomic
def add_action(
    *,
    title: str,
    school: School | None,
    owner: User,
    due_on: date,
    measure: str,
    by: User,
    source: models.Model | None = None,
    parts: Mapping[str, Any] | None = None,
) -> Action:
    """Adds an action; `source` is what it follows from and is set once; `parts` answers ActionParts by name."""
    if due_on < clock.today():
        raise ValidationError({"due_on": "This day is past. Give a day from today on."})
    fields: dict[str, Any] = {"title": title, "school": school, "owner": owner, "due_on": due_on, "measure": measure}
    action = Action(**fields, source=source, added_by=by, added_at=clock.now())
    action.save_checked()
    for name, answer in (parts or {}).items():
        named(ActionPart, name).keep(action, answer, by)
    return action


@transaction.atomic
def close_action(action: Action, *, outcome: str, seen: int, by: User) -> Action:
    """Closes an action with what came of it; EditClash where it was saved since `seen`, the version it was read at."""
    if action.closed_on is not None:
        raise ValidationError("This action is closed already.")
    if not outcome.strip():
        raise ValidationError({"outcome": "Say what came of it before you close it."})
    action.claim(seen, {"outcome": outcome})
    action.closed_on, action.outcome = clock.today(), outcome.strip()
    return action.save_checked()
