"""Whether a school gives or takes, by strand and semester: as a person judged it, and as the school sees itself."""

from django.db import models

from improvement.capacity.models.offers import days_field
from improvement.models import Strand
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User


class Standing(models.TextChoices):
    TAKER = "taker", "Taker"
    NEUTRAL = "neutral", "Neither gives nor takes"
    GIVER = "giver", "Giver"
    LEADER = "system_leader", "System leader"


class OfASemester(Record):
    """A school in one strand, in one semester (its code, as the calendar gives it: `2026/27 semester 1`)."""

    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    strand = models.ForeignKey(Strand, models.PROTECT, related_name="+")
    period = models.CharField("semester", max_length=40)
    words = models.TextField("why")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        abstract = True


@tracked
class JudgedStatus(OfASemester):
    """What a named person judges, beside what the days say (S2-10)."""

    data_class = DataClass.C2
    scope = Scope(school="school")

    status = models.CharField(max_length=13, choices=Standing)

    class Meta:
        ordering = ["-period", "strand__order"]
        constraints = [models.UniqueConstraint(fields=["school", "strand", "period"], name="one_judged_status")]

    def __str__(self) -> str:
        return f"{self.school}, {self.strand}: {self.get_status_display().lower()}"


@tracked
class CapacityReview(OfASemester):
    """The school's own view of its capacity, once a semester (S3-4)."""

    class View(models.TextChoices):
        GIVES = "gives", "We could give"
        HOLDS = "holds", "We hold our own"
        NEEDS = "needs", "We need more"

    data_class = DataClass.C2
    scope = Scope(school="school")

    view = models.CharField("how we see ourselves", max_length=5, choices=View)
    days = days_field("days we could give or need", null=True, blank=True)

    class Meta:
        ordering = ["-period", "strand__order"]
        constraints = [models.UniqueConstraint(fields=["school", "strand", "period"], name="one_own_view")]

    def __str__(self) -> str:
        return f"{self.school}, {self.strand}: {self.get_view_display().lower()}"
