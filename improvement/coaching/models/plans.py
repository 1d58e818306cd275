"""A coaching plan of two people: what it is for, its steps in order, how it ends, when they meet, and their notes."""

from typing import Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from improvement.models import InCycle
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class PlanQuerySet(ScopedQuerySet):
    def with_signatures(self) -> Self:
        """Adds `unsigned`: one of the two has not signed the text as it is now."""
        missing = CoachingAuthor.objects.filter(plan=OuterRef("pk"), signed_at__isnull=True)
        return self.annotate(unsigned=Exists(missing))

    def for_pages(self) -> Self:
        return self.select_related("strand").prefetch_related("authors__person").with_signatures()

    def live(self) -> Self:
        return self.filter(ended_on__isnull=True)


@tracked
class CoachingPlan(Versioned, InCycle):
    """Written by a pair, signed by both, seen by nobody else (S2-48). A change of the text takes signatures back."""

    data_class = DataClass.C3
    scope = Scope(person="authors__person")

    title = models.CharField("what it is about", max_length=150)
    end_state = models.TextField("how we shall know that it has done its work", max_length=2000)
    starts_on = models.DateField("from")
    ends_on = models.DateField("until")
    ended_on = models.DateField(null=True, blank=True)
    outcome = models.TextField("what came of it", max_length=2000, blank=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        ordering = ["ended_on", "-starts_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gt=F("starts_on")),
                name="coaching_plan_in_order",
                violation_error_message="A coaching plan ends after it begins.",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | ~Q(outcome=""),
                name="coaching_plan_ends_with_outcome",
                violation_error_message="Say what came of it before the plan is closed.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/coaching/{self.pk}/"

    @property
    def state(self) -> str:
        """Of a plan read with_signatures()."""
        if self.ended_on:
            return "ended"
        return "draft" if self.unsigned else "agreed"  # type: ignore[attr-defined]


@tracked
class CoachingAuthor(Record):
    """One of the two who write a coaching plan and sign it."""

    class Part(models.TextChoices):
        COACH = "coach", "Coach"
        COACHED = "coached", "Coached"

    data_class = DataClass.C3
    scope = Scope(person="plan__authors__person")

    plan = models.ForeignKey(CoachingPlan, models.PROTECT, related_name="authors")
    person = models.ForeignKey("trust.User", models.PROTECT, related_name="coaching_parts")
    part = models.CharField(max_length=7, choices=Part)
    signed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["part", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["plan", "person"],
                name="coaching_author_once",
                violation_error_message="A plan has two different authors.",
            ),
            models.UniqueConstraint(
                fields=["plan", "part"],
                name="one_coach_and_one_coached",
                violation_error_message="A plan has one coach and one person who is coached.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} ({self.get_part_display().lower()})"


@tracked
class CoachingStep(Record):
    """One step of a plan; steps stand in the order of their days."""

    data_class = DataClass.C3
    scope = Scope(person="plan__authors__person")

    plan = models.ForeignKey(CoachingPlan, models.PROTECT, related_name="steps")
    words = models.CharField("step", max_length=300)
    due_on = models.DateField("by")
    done_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["due_on", "pk"]

    def __str__(self) -> str:
        return self.words


@tracked
class CoachingMeeting(Record):
    """A day on which the pair meet, and what they mean to talk about (S2-26, S2-52). What was said is in the notes."""

    data_class = DataClass.C3
    scope = Scope(person="plan__authors__person")

    plan = models.ForeignKey(CoachingPlan, models.PROTECT, related_name="meetings")
    on = models.DateField("day")
    focus = models.CharField(max_length=200, help_text="A success to build on, a next step, a question: a few words.")
    held = models.BooleanField("we met", default=False)

    class Meta:
        ordering = ["on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["plan", "on"],
                name="one_coaching_meeting_a_day",
                violation_error_message="This day is in the plan already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.on:%-d %B %Y}: {self.focus}"


class CoachingNote(Record):
    """What one of the pair wrote down about a meeting: read by the two, and by nobody else (S2-26).

    Deliberately without history (domain.md section 10: the audit trail leaves out private reflections), without an
    export, a search source or an API; who wrote it may delete it, and nothing of it stays.
    """

    data_class = DataClass.C3
    scope = Scope(person="meeting__plan__authors__person")

    meeting = models.ForeignKey(CoachingMeeting, models.PROTECT, related_name="notes")
    writer = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    text = models.TextField("note", max_length=5000)
    written_on = models.DateField()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["meeting", "writer"], name="one_coaching_note_a_writer")]

    def __str__(self) -> str:
        return "A note between two people"
