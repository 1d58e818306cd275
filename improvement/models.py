"""The improvement cycle: its steps, where each school stands in it, and the tags that all improvement work carries."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import F, Q

from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class CycleStep(Record):
    """A step of the trust's improvement cycle, as its pack or its own pages say."""

    data_class = DataClass.C1
    scope = Scope()

    class Phase(models.TextChoices):
        """The phases of the Education Endowment Foundation's implementation guide (2024), to which a step is mapped."""

        EXPLORE = "explore", "Explore"
        PREPARE = "prepare", "Prepare"
        DELIVER = "deliver", "Deliver"
        SUSTAIN = "sustain", "Sustain"

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    description = models.CharField(max_length=300, blank=True)
    icon = models.CharField(max_length=40, default="point")
    order = models.PositiveSmallIntegerField(default=0)
    phase = models.CharField("EEF phase", max_length=10, choices=Phase.choices, blank=True)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name


@tracked
class Strand(Record):
    """A part of a school's work that the trust looks at on its own: achievement, inclusion … (S3-8, S4-7)."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    description = models.CharField(max_length=300, blank=True)
    order = models.PositiveSmallIntegerField(default=0)
    categorised = models.BooleanField("schools are categorised in it", default=True)
    forces_overall = models.BooleanField(
        "the highest need in it makes the school's overall need the highest", default=False
    )

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name


class InCycle(Record):
    """What all improvement work carries: the step of the cycle it belongs to, and its strand. Nothing is untagged."""

    step = models.ForeignKey(CycleStep, models.PROTECT, related_name="+")
    strand = models.ForeignKey(Strand, models.PROTECT, related_name="+")

    class Meta:
        abstract = True


@tracked
class Limit(Record):
    """A number that the trust set itself for its improvement work: live priorities, weeks for a tour, days to reply."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    words = models.CharField(max_length=200, help_text="What it limits, with its unit: school days, weeks, priorities.")
    value = models.PositiveIntegerField()

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.words}: {self.value}"


class PositionQuerySet(ScopedQuerySet):
    def current(self) -> Self:
        return self.filter(until__isnull=True)

    def on(self, day: date) -> Self:
        """Where each school stood on that day."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=day), since__lte=day)


@tracked
class CyclePosition(Record):
    """Where a school stands in the cycle, from a day until it moves on (`until` is the day it stands elsewhere)."""

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="cycle_positions")
    step = models.ForeignKey(CycleStep, models.PROTECT, related_name="positions")
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    reason = models.CharField("why it moved", max_length=300, blank=True)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    objects = PositionQuerySet.as_manager()

    class Meta:
        ordering = ["-since", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["school"],
                condition=Q(until__isnull=True),
                name="one_position_a_school",
                violation_error_message="This school has a place in the cycle already.",
            ),
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="position_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.school}: {self.step}"
