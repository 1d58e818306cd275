"""What follows: an action with an owner, a date and a measure, carried over until it is closed."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q

from schools.models import School
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Action(Versioned, Record):
    """`source` is set once; the app that owns it says how it is named and linked (charter/hooks.py)."""

    data_class = DataClass.C2
    scope = Scope(school="school", person="owner")

    title = models.CharField("what will be done", max_length=200)
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="actions")
    owner = models.ForeignKey("trust.User", models.PROTECT, related_name="actions")
    due_on = models.DateField("by when")
    measure = models.CharField("how we will know", max_length=200)
    source_type = models.ForeignKey(ContentType, models.PROTECT, null=True, blank=True, related_name="+")
    source_id = models.PositiveBigIntegerField(null=True, blank=True)
    source = GenericForeignKey("source_type", "source_id")
    added_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    closed_on = models.DateField(null=True, blank=True)
    outcome = models.TextField(blank=True)

    class Meta:
        ordering = ["due_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True) | ~Q(outcome=""),
                name="closed_with_outcome",
                violation_error_message="Say what came of it before you close it.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/actions/{self.pk}/"
