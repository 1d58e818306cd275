"""The levels of need that the trust distinguishes, what it offers at each, and what judges ask themselves first."""

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q

from improvement.models import CycleStep
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class NeedLevel(Record):
    """From 1, the lowest need, upwards (S4-7). `days` and `visits` are what a school at it is offered in a year.

    `step` is where in the cycle a need of this level is worked on.
    """

    data_class = DataClass.C1
    scope = Scope()

    level = models.PositiveSmallIntegerField(unique=True, validators=[MinValueValidator(1)])
    name = models.CharField(max_length=60)
    stage = models.CharField(max_length=60)
    description = models.CharField(max_length=300, blank=True)
    days = models.PositiveSmallIntegerField("days of support a year", default=0)
    visits = models.PositiveSmallIntegerField("visits a year", default=0)
    icon = models.CharField(max_length=40, default="point")
    step = models.ForeignKey(CycleStep, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["level"]
        constraints = [models.CheckConstraint(condition=Q(level__gte=1), name="need_level_from_one")]

    def __str__(self) -> str:
        return f"{self.level} {self.name}"


@tracked
class BiasQuestion(Record):
    """What a judge is asked to ask themselves before judging (S0-17); the words are the trust's."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    words = models.CharField(max_length=300)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.words
