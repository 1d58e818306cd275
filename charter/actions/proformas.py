"""How a form is published: checked against the trust's promises, then given its next version."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import ProForma, ProFormaVersion
from charter.questions import Definition, parse
from charter.transitions import FormRule
from trust import clock
from trust.hooks import registered
from trust.models import User


def form_refusals(form: ProForma, definition: Definition) -> list[str]:
    """Why this form cannot be published so, each with what to do; empty where nothing stands in the way."""
    return [words for rule in registered(FormRule) for words in rule.refusals(form, definition)]


def form_warnings(form: ProForma, definition: Definition) -> list[str]:
    """What might be said more plainly or asked more shortly."""
    return [words for rule in registered(FormRule) for words in rule.warnings(form, definition)]


@transaction.atomic
def publish_form(form: ProForma, definition: Mapping[str, Any], *, by: User) -> ProFormaVersion:
    """The form's next version, in use from now on; submissions keep theirs. The same definition again is no version."""
    latest = form.versions.select_for_update().order_by("-number").first()  # type: ignore[attr-defined]
    if latest is not None and latest.definition == definition:
        return latest
    refused = form_refusals(form, parse(definition))
    if refused:
        raise ValidationError(refused)
    number = latest.number + 1 if latest else 1
    version = ProFormaVersion(proforma=form, number=number, definition=definition, published_at=clock.now())
    return version.save_checked()
