"""Inspection frameworks as data: areas and grades. What was judged on one is never compared with another."""

from django.db import models

from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Framework(Record):
    """A version of an inspectorate's framework, from the day inspections were first made on it."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    since = models.DateField("inspections on it since")
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["-since"]

    def __str__(self) -> str:
        return self.name


@tracked
class FrameworkArea(Record):
    """What is judged, by the grades of its `scale`; only some schools have an area that is not `everywhere`."""

    data_class = DataClass.C1
    scope = Scope()

    framework = models.ForeignKey(Framework, models.PROTECT, related_name="areas")
    code = models.SlugField()
    name = models.CharField(max_length=80)
    scale = models.SlugField(default="grade")
    everywhere = models.BooleanField("every school has it", default=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["framework", "order"]
        constraints = [models.UniqueConstraint(fields=["framework", "code"], name="one_area_of_a_code")]

    def __str__(self) -> str:
        return self.name


@tracked
class FrameworkGrade(Record):
    """One grade of a scale, best first, with the icon and tone it is shown with."""

    data_class = DataClass.C1
    scope = Scope()

    framework = models.ForeignKey(Framework, models.PROTECT, related_name="grades")
    scale = models.SlugField(default="grade")
    code = models.SlugField()
    name = models.CharField(max_length=60)
    icon = models.CharField(max_length=40, default="point")
    tone = models.CharField(max_length=8, default="quiet")
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["framework", "scale", "order"]
        constraints = [models.UniqueConstraint(fields=["framework", "scale", "code"], name="one_grade_of_a_code")]

    def __str__(self) -> str:
        return self.name
