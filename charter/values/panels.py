"""What the values room shows on pages of the core: a record's tags, and the words that a form uses."""

from collections.abc import Mapping
from typing import Any

from charter.models import Action, Decision
from charter.values.selectors.tags import chips
from trust.access.scopes import holds
from trust.models import User


def decision_tags(user: User, *, decision: Decision, **subject: Any) -> Mapping[str, Any] | None:
    return tags_panel("decision", decision, holds(user, "charter.edit"))


def action_tags(user: User, *, action: Action, **subject: Any) -> Mapping[str, Any] | None:
    editable = Action.objects.for_user(user, "action.edit").filter(pk=action.pk)
    return tags_panel("action", action, holds(user, "action.edit") and editable.exists())


def tags_panel(kind: str, target: Decision | Action, editable: bool) -> Mapping[str, Any] | None:
    """Nothing where there is neither a tag to read nor somebody who may add one."""
    found = chips(target)
    return {"chips": found, "kind": kind, "target": target, "editable": editable} if found or editable else None
