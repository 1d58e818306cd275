"""What may come of something tried, and who reads what was tried."""

from typing import Self

from django.db import models

from trust.access.scopes import ScopedQuerySet, holds
from trust.models import User


class Outcome(models.TextChoices):
    """Grow it, change it or end it: each is a result, and none is a failure (S1-31)."""

    ADOPT = "adopt", "Adopt"
    ADAPT = "adapt", "Adapt"
    STOP = "stop", "Stop"


class SharedQuerySet(ScopedQuerySet):
    """Rows that everybody who reads practice may read (C1); who may change them comes from `for_user`."""

    def readable_by(self, user: User) -> Self:
        return self.all() if holds(user, "practice.view") else self.none()
