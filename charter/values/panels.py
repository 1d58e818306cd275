"""What the values room shows on pages of the core: a record's tags, and the words that a form uses."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Model

from charter.models import Action, Decision
from charter.questions.definition import Section
from charter.values.selectors.tags import chips
from charter.values.selectors.terms import used_in
from trust.access.scopes import holds
from trust.models import User


def decision_tags(user: User, *, decision: Decision, **subject: Any) -> Mapping[str, Any] | None:
    return tags_panel("decision", decision, holds(user, "charter.edit"))


def action_tags(user: User, *, action: Action, **subject: Any) -> Mapping[str, Any] | None:
    editable = Action.objects.for_user(user, "action.edit").filter(pk=action.pk)
    return tags_panel("action", action, holds(user, "action.edit") and editable.exists())


def tags_panel(kind: str, target: Model, editable: bool) -> Mapping[str, Any] | None:
    """Nothing where there is neither a tag to read nor somebody who may add one."""
    found = chips(target)
    return {"chips": found, "kind": kind, "target": target, "editable": editable} if found or editable else None


def words_used(user: User, *, section: Section, **subject: Any) -> Mapping[str, Any] | None:
    """The glossary's words in what a section of a form asks (S4-11)."""
    texts = [section.title, section.help]
    for question in section.questions:
        texts += [question.label, question.help, question.comment]
        texts += [column.label for column in question.columns]
    found = used_in(texts)
    return {"terms": found} if found else None
