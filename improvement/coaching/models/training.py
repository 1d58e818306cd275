"""Training that the trust's teams gave to leaders: when, by whom, on what, for whom (S2-14, S2-20)."""

from typing import Self

from django.db import models
from django.db.models import Count, Q

from improvement.models import InCycle
from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet, holds
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User


class TrainingQuerySet(ScopedQuerySet):
    def with_counts(self) -> Self:
        """Adds `schools_came`, the number of schools that took part."""
        return self.annotate(schools_came=Count("schools", distinct=True))

    def editable_by(self, user: User) -> Self:
        """Who gave or wrote it down keeps it; who leads the trust's practice keeps them all."""
        return self if holds(user, "practice.approve") else self.filter(Q(given_by=user) | Q(added_by=user))


@tracked
class TrainingGiven(Versioned, InCycle):
    """One training: no names of those who came, and none of pupils; groups of pupils in general words only."""

    data_class = DataClass.C1
    scope = Scope()

    on = models.DateField("day")
    given_by = models.ForeignKey("trust.User", models.PROTECT, related_name="training_given")
    team = models.CharField(max_length=100, blank=True, help_text="Pastoral team, curriculum team …")
    topic = models.CharField(max_length=150)
    audience = models.CharField("for whom", max_length=100, help_text="Senior leaders, say.")
    group_focus = models.CharField(
        "pupils it has in mind", max_length=150, blank=True,
        help_text="Groups who do less well across the country, for example. Never a pupil's name.",
    )  # fmt: skip
    people = models.PositiveSmallIntegerField("how many people came", null=True, blank=True)
    added_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    objects = TrainingQuerySet.as_manager()

    class Meta:
        ordering = ["-on", "-pk"]

    def __str__(self) -> str:
        return self.topic

    def get_absolute_url(self) -> str:
        return f"/improvement/training/{self.pk}/"


@tracked
class TrainingSchool(Record):
    """A school from which somebody came."""

    data_class = DataClass.C1
    scope = Scope()

    training = models.ForeignKey(TrainingGiven, models.PROTECT, related_name="schools")
    school = models.ForeignKey(School, models.PROTECT, related_name="training_taken")

    class Meta:
        ordering = ["school__sort_name"]
        constraints = [models.UniqueConstraint(fields=["training", "school"], name="training_school_once")]

    def __str__(self) -> str:
        return str(self.school)
