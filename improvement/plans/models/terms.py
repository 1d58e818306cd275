"""What the trust itself says of plans: from when they are asked for, what each must hold, kinds of root cause."""

from django.db import models

from charter.models import Decision
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class PlanForm(Record):
    """From which academic year on the trust's form of the plan is asked of schools; before, it may be used (S0-69)."""

    data_class = DataClass.C1
    scope = Scope()

    decision = models.OneToOneField(Decision, models.PROTECT, related_name="plan_form")
    asked_from = models.CharField("asked for from", max_length=7)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"Development plan, asked for from {self.asked_from}"


@tracked
class PlanTopic(Record):
    """What each plan must hold an action on, once a year or each term: literacy (S1-37), wellbeing (S1-75)."""

    class Every(models.TextChoices):
        YEAR = "year", "Once a year"
        TERM = "term", "Each term"

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    description = models.CharField(max_length=300, blank=True)
    every = models.CharField(max_length=4, choices=Every, default=Every.YEAR)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name


@tracked
class Cause(Record):
    """A kind of root cause, so that the same cause is seen in several schools whatever words each uses (S0-7)."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    description = models.CharField(max_length=300, blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name
