"""Changes to how the trust works: what forced them, what was weighed, what was decided (S2-32 to S2-34)."""

from django.db import models
from django.db.models import Q

from improvement.models import InCycle
from improvement.practice.models.outcomes import SharedQuerySet
from schools.models import School
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class ChangeRecord(Versioned, InCycle):
    """It begins with a trigger, and nothing is decided before those whom it meets were heard."""

    data_class = DataClass.C1
    scope = Scope()

    title = models.CharField("what would change", max_length=150)
    trigger = models.TextField("why now", help_text="What cannot go on as it is, and what happens if nothing changes.")
    evidence = models.TextField("what shows it")
    options = models.TextField("what else could be done", help_text="One a line; doing nothing is one of them.")
    principles_met = models.TextField("how it keeps to our design principles", blank=True)
    opened_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    decide_by = models.DateField("to be decided by")
    decision = models.TextField("what was decided, and why", blank=True)
    decided_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    decided_on = models.DateField(null=True, blank=True)

    objects = SharedQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(trigger=""),
                name="change_has_a_trigger",
                violation_error_message="Say why it must change now. Without a trigger there is nothing to change.",
            ),
            models.CheckConstraint(
                condition=Q(decision="", decided_on__isnull=True, decided_by__isnull=True)
                | ~Q(decision="") & Q(decided_on__isnull=False, decided_by__isnull=False),
                name="change_decided_whole",
                violation_error_message="A decision has words, a name and a date.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/practice/changes/{self.pk}/"


@tracked
class FrontLineInput(Record):
    """What somebody who works in a school says to a change before it is decided (S2-33)."""

    data_class = DataClass.C1
    scope = Scope(school="school", person="by")

    change = models.ForeignKey(ChangeRecord, models.PROTECT, related_name="inputs")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    words = models.TextField(
        "what you see from where you work", help_text="What would help, what would get in the way. No names of pupils."
    )
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.by} on {self.change}"


@tracked
class DesignPrinciple(Record):
    """One of the principles by which the trust designs a change; the charter names them without saying them (S2-34)."""

    data_class = DataClass.C1
    scope = Scope()

    place = models.PositiveSmallIntegerField(unique=True)
    words = models.CharField(max_length=200)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["place"]

    def __str__(self) -> str:
        return self.words
