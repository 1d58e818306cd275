"""Each subject's way of feedback, written by the person who leads the subject (S1-12)."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from charter.workload.models import SubjectStatement
from trust import clock
from trust.access.scopes import holds
from trust.models import User


def may_change(statement: SubjectStatement, user: User) -> bool:
    """The owner writes it; who edits the charter may hand it to another owner."""
    return statement.owner_id == user.pk or holds(user, "charter.edit")


@transaction.atomic
def add_statement(*, subject: str, words: str, owner: User, by: User) -> SubjectStatement:
    statement = SubjectStatement(subject=subject, words=words, owner=owner, changed_at=clock.now())
    return statement.save_checked()


@transaction.atomic
def change_statement(statement: SubjectStatement, *, seen: int, by: User, **fields: Any) -> SubjectStatement:
    """EditClash where it was saved since `seen`."""
    if not may_change(statement, by):
        raise PermissionDenied("charter.edit")
    statement.claim(seen, fields)
    for name, value in fields.items():
        setattr(statement, name, value)
    statement.changed_at = clock.now()
    return statement.save_checked()
