"""The central team: who stands for which field, who answers to whom, and how senior trust leaders use their days."""

from decimal import Decimal
from typing import Self

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q

from improvement.models import InCycle, Strand
from trust.access.levels import FULL, Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User


class ExpertiseQuerySet(ScopedQuerySet):
    def editable_by(self, user: User) -> Self:
        """Everybody keeps their own; who leads the team keeps everybody's."""
        allowed = self.detail(user, "expertise.edit")
        return self if allowed == FULL else self.filter(person=user) if allowed else self.none()


@tracked
class Expertise(Record):
    """A field that a person stands for, in a strand of a school's work: whom to ring (S2-49)."""

    data_class = DataClass.C1
    scope = Scope()

    person = models.ForeignKey("trust.User", models.PROTECT, related_name="expertise")
    strand = models.ForeignKey(Strand, models.PROTECT, related_name="experts")
    words = models.CharField("field", max_length=120, help_text="Early reading, say, or behaviour routines.")

    objects = ExpertiseQuerySet.as_manager()

    class Meta:
        ordering = ["strand__order", "words", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "strand", "words"],
                name="expertise_once",
                violation_error_message="This is in the directory already.",
            )
        ]

    def __str__(self) -> str:
        return self.words


@tracked
class ReportingLine(Record):
    """To whom a role answers and for what, as the trust's pack says: the lines of the chart of the team (S2-19)."""

    data_class = DataClass.C1
    scope = Scope()

    role = models.CharField(max_length=20, choices=Role, unique=True)
    to = models.CharField("answers to", max_length=20, choices=Role, blank=True)
    words = models.CharField("for what", max_length=200, blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(role=models.F("to")),
                name="line_to_another_role",
                violation_error_message="A role does not answer to itself.",
            )
        ]

    def __str__(self) -> str:
        return Role(self.role).label


@tracked
class LeaderArea(Record):
    """A part of what senior trust leaders do, as the trust's pack says: where their days go (S2-22)."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    description = models.CharField(max_length=300, blank=True)
    strand = models.ForeignKey(Strand, models.PROTECT, related_name="+")
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name


@tracked
class LeaderTime(InCycle):
    """Time that a senior trust leader gave to one area on a day (or in the week of that day), and what came of it."""

    data_class = DataClass.C2
    scope = Scope(person="person")

    person = models.ForeignKey("trust.User", models.PROTECT, related_name="leader_times")
    day = models.DateField()
    days = models.DecimalField(
        "time, in days", max_digits=3, decimal_places=2, validators=[MaxValueValidator(5)],
        help_text="Half a day is 0.5. A whole week on one line is at most 5.",
    )  # fmt: skip
    area = models.ForeignKey(LeaderArea, models.PROTECT, related_name="times")
    output = models.CharField("what came of it", max_length=300, blank=True)

    class Meta:
        ordering = ["-day", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(days__gt=0, days__lte=Decimal(5)),
                name="leader_days_of_a_week",
                violation_error_message="Give more than 0 and at most 5 days.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.day:%-d %B %Y}: {self.area}"
