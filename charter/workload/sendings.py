"""What people write to others in the charter, and when they did."""

from collections.abc import Iterable
from datetime import datetime

from charter.models import Action, Comment, Submission
from trust.models import User


def comments(user: User, since: datetime) -> Iterable[datetime]:
    return Comment.objects.filter(by=user, at__gte=since).values_list("at", flat=True)


def actions_given(user: User, since: datetime) -> Iterable[datetime]:
    """Given to somebody else."""
    given = Action.objects.filter(added_by=user, added_at__gte=since).exclude(owner=user)
    return given.values_list("added_at", flat=True)


def forms_reviewed(user: User, since: datetime) -> Iterable[datetime]:
    reviewed = Submission.objects.filter(reviewed_by=user, reviewed_at__gte=since)
    return [moment for moment in reviewed.values_list("reviewed_at", flat=True) if moment is not None]
