"""What every record of ours declares: how sensitive it is and what decides who may see it."""

from typing import ClassVar

from django.db import models

from trust.access.scopes import Scope, ScopedQuerySet


class DataClass(models.TextChoices):
    C1 = "C1", "Internal"
    C2 = "C2", "School-confidential"
    C3 = "C3", "Personal"
    C4 = "C4", "Restricted"


class Record(models.Model):
    """Base of all our models. `data_class` and `scope` are checked at start-up (trust/checks.py)."""

    data_class: ClassVar[str]
    scope: ClassVar[Scope]

    objects = ScopedQuerySet.as_manager()

    class Meta:
        abstract = True


class SortKey(models.Func):
    """Lower case without accents: what names sort by, as the database has no collation of its own."""

    function = "concord_sort_key"
    output_field = models.TextField()
