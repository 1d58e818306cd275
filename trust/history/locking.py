"""Optimistic locking: a save that was typed on an older text is refused, and both texts are shown."""

from typing import Any

from django.db import models
from django.db.models import F


class EditClash(Exception):
    """Somebody saved this row since the form was opened. `row` is the row as it is now, `typed` what was sent."""

    def __init__(self, row: "Versioned", typed: Any = None) -> None:
        super().__init__(f"{row} was changed by somebody else in the meantime")
        self.row = row
        self.typed = typed


class Versioned(models.Model):
    """A row that counts its saves in `version`; forms carry the version they were opened on."""

    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True

    def claim(self, seen: int, typed: Any = None) -> None:
        """Takes the next version, or raises EditClash where the row is no longer at the version that was seen."""
        model = type(self)
        if not model._default_manager.filter(pk=self.pk, version=seen).update(version=F("version") + 1):
            raise EditClash(model._default_manager.get(pk=self.pk), typed)
        self.version = seen + 1
