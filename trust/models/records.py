"""What every record of ours declares: how sensitive it is and what decides who may see it."""

from typing import Any, ClassVar, Self

from django.db import models

from trust.access.scopes import Scope, ScopedQuerySet, Wall


class DataClass(models.TextChoices):
    C1 = "C1", "Internal"
    C2 = "C2", "School-confidential"
    C3 = "C3", "Personal"
    C4 = "C4", "Restricted"


class Record(models.Model):
    """Base of all our models. `data_class` and `scope` are checked at start-up (trust/checks.py)."""

    data_class: ClassVar[str]
    scope: ClassVar[Scope]
    # Of a restricted (C4) record: the capabilities that open its rows in the database too (trust/wall.py).
    walled: ClassVar[tuple[str, ...] | Wall] = ()

    objects = ScopedQuerySet.as_manager()

    class Meta:
        abstract = True

    def save_checked(self, **values: Any) -> Self:
        """Gives the row these values and saves it if its rules hold; ValidationError names the field that is wrong."""
        for name, value in values.items():
            setattr(self, name, value)
        self.full_clean()
        self.save()
        return self


class SortKey(models.Func):
    """Lower case without accents: what names sort by, as the database has no collation of its own."""

    function = "concord_sort_key"
    output_field = models.TextField()
