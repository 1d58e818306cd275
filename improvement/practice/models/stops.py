"""What was stopped: to make space, or because it did not work; counted, and thanked for (S1-21, S1-31)."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models

from improvement.models import InCycle
from improvement.practice.models.outcomes import SharedQuerySet
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class StopQuerySet(SharedQuerySet):
    def with_thanks(self) -> "StopQuerySet":
        """`thanked`: by how many people."""
        return self.annotate(thanked=models.Count("thanks"))


@tracked
class Stop(InCycle):
    """One thing that is no longer done. `source` is what it was stopped for, or what was itself stopped."""

    class Kind(models.TextChoices):
        SPACE = "space", "Made space"
        TRIED = "tried", "Tried and ended"

    data_class = DataClass.C1
    scope = Scope(school="school")

    what = models.CharField("what we stopped", max_length=300)
    kind = models.CharField("why", max_length=5, choices=Kind)
    lesson = models.TextField("what we learnt", blank=True)
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="stops")
    hours_freed = models.PositiveIntegerField("hours freed a year", default=0)
    on = models.DateField("since")
    source_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+")
    source_id = models.PositiveBigIntegerField()
    source = GenericForeignKey("source_type", "source_id")

    objects = StopQuerySet.as_manager()

    class Meta:
        ordering = ["-on", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["source_type", "source_id", "kind"], name="stopped_once"),
        ]

    def __str__(self) -> str:
        return self.what


@tracked
class StopThanks(Record):
    """One person's thanks for a thing stopped."""

    data_class = DataClass.C1
    scope = Scope(person="by")

    stop = models.ForeignKey(Stop, models.PROTECT, related_name="thanks")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at"]
        verbose_name_plural = "thanks"
        constraints = [models.UniqueConstraint(fields=["stop", "by"], name="thanked_once")]

    def __str__(self) -> str:
        return f"{self.by}: {self.stop}"
