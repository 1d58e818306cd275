"""Work without a request, a task or a command: in one transaction, and in somebody's name."""

from collections.abc import Iterator
from contextlib import contextmanager

import pghistory
from django.db import transaction

from trust import wall
from trust.models import User


@contextmanager
def acting(user: User, why: str) -> Iterator[None]:
    """Everything inside is one transaction; the history of each changed row names the user and the reason."""
    with transaction.atomic(), pghistory.context(user=user.pk, reason=why), wall.person(user.pk):
        yield
