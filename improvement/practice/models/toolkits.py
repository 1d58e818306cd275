"""Toolkits: what a way of working consists of, in versions, and which school uses it (S2-27)."""

from typing import Self

from django.db import models
from django.db.models import Count, Max, Q

from improvement.models import InCycle
from improvement.practice.models.outcomes import SharedQuerySet
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class ToolkitQuerySet(SharedQuerySet):
    def with_figures(self) -> Self:
        """`newest`, the number of its newest version; `taken_up`, in how many schools it is in use or being tried."""
        going = Q(uses__state__in=[ToolkitUse.State.TRYING, ToolkitUse.State.IN_USE])
        return self.annotate(newest=Max("versions__number"), taken_up=Count("uses", filter=going, distinct=True))


@tracked
class Toolkit(InCycle):
    """A way of working that several schools take up."""

    data_class = DataClass.C1
    scope = Scope()

    title = models.CharField(max_length=120, unique=True)
    about = models.TextField("what it is for")
    subject = models.CharField(
        "subject or team", max_length=80, blank=True, help_text="Such as mathematics. Empty: every subject."
    )
    owner = models.ForeignKey("trust.User", models.PROTECT, related_name="+", verbose_name="who keeps it")
    added_at = models.DateTimeField()

    objects = ToolkitQuerySet.as_manager()

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/practice/toolkits/{self.pk}/"


@tracked
class ToolkitVersion(Record):
    """The ingredients as they were agreed on one day; never changed afterwards: another change is another version."""

    data_class = DataClass.C1
    scope = Scope()

    toolkit = models.ForeignKey(Toolkit, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    changed = models.CharField("what changed, and why", max_length=300)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["toolkit", "-number"]
        constraints = [models.UniqueConstraint(fields=["toolkit", "number"], name="one_toolkit_version_a_number")]

    def __str__(self) -> str:
        return f"{self.toolkit}, version {self.number}"


@tracked
class ActiveIngredient(Record):
    """One part of a toolkit without which it would not be itself."""

    data_class = DataClass.C1
    scope = Scope()

    version = models.ForeignKey(ToolkitVersion, models.PROTECT, related_name="ingredients")
    words = models.CharField(max_length=200)
    order = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["order", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "order"], name="one_ingredient_a_place")]

    def __str__(self) -> str:
        return self.words


@tracked
class ToolkitUse(Record):
    """How far a school has taken up a toolkit, and which version."""

    class State(models.TextChoices):
        LOOKING = "looking", "Looking at it"
        TRYING = "trying", "Trying it"
        IN_USE = "in_use", "In use"
        STOPPED = "ended", "Stopped"

    data_class = DataClass.C1
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="toolkit_uses")
    toolkit = models.ForeignKey(Toolkit, models.PROTECT, related_name="uses")
    version = models.ForeignKey(ToolkitVersion, models.PROTECT, related_name="uses")
    state = models.CharField("how far", max_length=7, choices=State)
    since = models.DateField()
    note = models.CharField("what you see so far", max_length=300, blank=True)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    objects = SharedQuerySet.as_manager()

    class Meta:
        ordering = ["toolkit", "school__sort_name"]
        constraints = [
            models.UniqueConstraint(fields=["school", "toolkit"], name="one_use_a_school"),
            models.CheckConstraint(
                condition=~Q(state="ended") | ~Q(note=""),
                name="use_ended_with_a_reason",
                violation_error_message="Say why your school stopped: others learn from it.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.school}: {self.toolkit}"
