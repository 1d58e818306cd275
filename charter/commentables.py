"""What people may comment on: each app names its kinds of record, and who is asked to answer a challenge to one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet

from trust.hooks import registered
from trust.models import User


@dataclass(frozen=True)
class Commentable:
    """A kind of record with a thread of comments. `name` stands in the address of its comment form.

    `rows(user)` are the records of this kind that the user may read: whoever reads one may comment on it.
    `lead_role(row)` is the role that answers a challenge, suggested first.
    """

    name: str
    model: type[Model]
    rows: Callable[[User], QuerySet[Any]]
    lead_role: Callable[[Any], str]


def kind_of(row: Model) -> Commentable:
    """The kind that a record is of; LookupError where no app named it."""
    found = next((kind for kind in registered(Commentable) if kind.model is type(row)), None)
    if found is None:
        raise LookupError(f"nobody may comment on {type(row).__name__}")
    return found
