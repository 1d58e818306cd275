"""Tags of the trust on its improvement work: the level an action is led on, and the strand a kind of work is of."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from charter.models import Action
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class Tag(Record):
    """A tag as the trust's packs name it."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    description = models.CharField(max_length=300, blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        abstract = True
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name


@tracked
class LeadershipLevel(Tag):
    """A level on which improvement is led: the trust, the school, with the local authority (S3-5)."""

    usual = models.BooleanField("the level that is offered first", default=False)


@tracked
class WorkStrand(Tag):
    """A strand of improvement with the kinds of work that belong to it: names of ImprovementSource (S3-8)."""

    kinds = ArrayField(models.CharField(max_length=60), default=list, blank=True)


@tracked
class ActionLevel(Record):
    """On which level an action is led."""

    data_class = DataClass.C2
    scope = Scope(school="action__school", person="action__owner")

    action = models.OneToOneField(Action, models.PROTECT, related_name="level")
    level = models.ForeignKey(LeadershipLevel, models.PROTECT, related_name="actions")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.level)
