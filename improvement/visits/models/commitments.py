"""What each visitor takes home from a visit, and whether it was kept."""

from typing import Self

from django.db import models
from django.db.models import Q

from improvement.visits.models.visits import Visit
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class VisitCommitment(Record):
    """One a visitor: what they will do at their own place, or why they take nothing home."""

    data_class = DataClass.C2
    scope = Scope(school="visit__school", person="person")

    visit = models.ForeignKey(Visit, models.PROTECT, related_name="commitments")
    person = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    words = models.CharField("what I will do at my own place", max_length=300, blank=True)
    nothing_reason = models.CharField("why I take nothing home", max_length=300, blank=True)
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["made_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["visit", "person"],
                name="one_commitment_a_visitor",
                violation_error_message="You have said already what you take home from this visit.",
            ),
            models.CheckConstraint(
                condition=Q(words="") & ~Q(nothing_reason="") | ~Q(words="") & Q(nothing_reason=""),
                name="commitment_or_reason",
                violation_error_message="Write what you will do, or why you take nothing home: one of the two.",
            ),
        ]

    def __str__(self) -> str:
        return self.words or f"Nothing taken: {self.nothing_reason}"

    def get_absolute_url(self) -> str:
        return f"{self.visit.get_absolute_url()}#commitments"


class CheckQuerySet(ScopedQuerySet):
    def waiting(self) -> Self:
        """Due today or before, and not looked at yet."""
        return self.filter(kept="", due_on__lte=clock.today())


@tracked
class CommitmentCheck(Record):
    """A day on which a commitment is looked at: after some weeks, and at the end of the semester."""

    class Occasion(models.TextChoices):
        WEEKS = "weeks", "After some weeks"
        SEMESTER = "semester", "At the end of the semester"

    class Kept(models.TextChoices):
        YES = "yes", "Kept"
        PARTLY = "partly", "Partly kept"
        NO = "no", "Not kept"

    data_class = DataClass.C2
    scope = Scope(school="commitment__visit__school", person="commitment__person")

    commitment = models.ForeignKey(VisitCommitment, models.PROTECT, related_name="checks")
    occasion = models.CharField(max_length=8, choices=Occasion)
    due_on = models.DateField()
    kept = models.CharField("was it kept?", max_length=6, choices=Kept, blank=True)
    words = models.CharField("what came of it", max_length=300, blank=True)
    checked_at = models.DateTimeField(null=True, blank=True)

    objects = CheckQuerySet.as_manager()

    class Meta:
        ordering = ["due_on"]
        constraints = [
            models.UniqueConstraint(fields=["commitment", "occasion"], name="one_check_an_occasion"),
            models.CheckConstraint(
                condition=Q(kept="") | ~Q(words=""),
                name="checked_with_words",
                violation_error_message="Say in a sentence what came of it.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.commitment}: {self.get_occasion_display().lower()}"
