"""What is said of a school's need strand by strand, by whom; the sealed record of it; its strengths; its appeal."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from improvement.categories.models.reviews import CategoryReview
from improvement.models import InCycle, Strand
from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Reading(Record):
    """One of a review's readers: the second reads without seeing what the first said (S0-17)."""

    class Place(models.TextChoices):
        FIRST = "first", "First reader"
        SECOND = "second", "Second reader"

    data_class = DataClass.C2
    scope = Scope(school="review__school", person="person")

    review = models.ForeignKey(CategoryReview, models.PROTECT, related_name="readings")
    place = models.CharField(max_length=6, choices=Place)
    person = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    handed_in_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["review", "place"]
        constraints = [
            models.UniqueConstraint(fields=["review", "place"], name="one_reader_a_place"),
            models.UniqueConstraint(
                fields=["review", "person"],
                name="readers_are_two_people",
                violation_error_message="The second reader must be another person than the first.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.get_place_display().lower()}"


class NeedQuerySet(ScopedQuerySet):
    def settled(self) -> Self:
        return self.filter(view=StrandNeed.View.SETTLED)


@tracked
class StrandNeed(InCycle):
    """The need of a school in one strand as the school, a reader or the judge sees it: 1 is the lowest.

    `step` is where in the cycle a need of that level is worked on. Never read these rows past
    `selectors.needs.visible_needs`: a reader must not see the other's before both are in.
    """

    class View(models.TextChoices):
        OWN = "own", "School"
        FIRST = "first", "First reader"
        SECOND = "second", "Second reader"
        SETTLED = "settled", "Judged"

    class Confidence(models.TextChoices):
        LOW = "low", "Not sure"
        MEDIUM = "medium", "Fairly sure"
        HIGH = "high", "Sure"

    class Trend(models.TextChoices):
        BETTER = "better", "Getting better"
        SAME = "same", "Much the same"
        WORSE = "worse", "Getting worse"

    data_class = DataClass.C2
    scope = Scope(school="review__school")

    review = models.ForeignKey(CategoryReview, models.PROTECT, related_name="needs")
    view = models.CharField(max_length=7, choices=View)
    need = models.PositiveSmallIntegerField(null=True, blank=True)
    confidence = models.CharField(max_length=6, choices=Confidence, blank=True)
    trend = models.CharField(max_length=6, choices=Trend, blank=True)
    evidence = models.TextField(blank=True)
    help = models.TextField("what help is to do here", blank=True)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects = NeedQuerySet.as_manager()

    class Meta:
        ordering = ["review", "strand__order", "view"]
        constraints = [
            models.UniqueConstraint(fields=["review", "strand", "view"], name="one_need_a_strand_and_view"),
            models.CheckConstraint(condition=Q(need__gte=1), name="need_from_one"),
        ]

    def __str__(self) -> str:
        return f"{self.strand}: {self.need} ({self.get_view_display().lower()})"


@tracked
class Snapshot(Record):
    """All that a judgement rested on, as canonical JSON with its SHA-256: whatever changes later, it replays the same.

    `body` is text, not JSON: what was hashed is kept byte for byte.
    """

    class Stage(models.TextChoices):
        JUDGED = "judged", "As judged"
        APPEALED = "appealed", "After the appeal"

    data_class = DataClass.C2
    scope = Scope(school="review__school")

    review = models.ForeignKey(CategoryReview, models.PROTECT, related_name="snapshots")
    stage = models.CharField(max_length=8, choices=Stage)
    body = models.TextField()
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        ordering = ["review", "at"]
        constraints = [models.UniqueConstraint(fields=["review", "stage"], name="one_snapshot_a_stage")]

    def __str__(self) -> str:
        return f"{self.review}: {self.get_stage_display().lower()}"


@tracked
class Appeal(Record):
    """The head asks for the overall level to be decided by somebody other than who judged."""

    data_class = DataClass.C2
    scope = Scope(school="review__school")

    review = models.OneToOneField(CategoryReview, models.PROTECT, related_name="appeal")
    why = models.TextField("why the school appeals")
    asked_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    upheld = models.BooleanField(null=True, blank=True)
    level = models.PositiveSmallIntegerField("overall need after the appeal", null=True, blank=True)
    words = models.TextField("why it was decided so", blank=True)
    decided_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-asked_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=F("asked_by")),
                name="appeal_decided_by_another",
                violation_error_message="Somebody else must decide what you asked for.",
            ),
            models.CheckConstraint(
                condition=Q(decided_at__isnull=True) | Q(upheld__isnull=False, level__gte=1) & ~Q(words=""),
                name="appeal_decided_with_words",
                violation_error_message="Say why you decide so.",
            ),
        ]

    def __str__(self) -> str:
        return f"Appeal: {self.review}"


class StrengthQuerySet(ScopedQuerySet):
    def noted(self) -> Self:
        """On the register: what belongs to a school's own view once that is handed in."""
        return self.filter(Q(review__isnull=True) | Q(review__own_at__isnull=False), ended_on__isnull=True)


@tracked
class Strength(Record):
    """Something that others can learn from at this school: every school has at least one (S4-6)."""

    data_class = DataClass.C1
    scope = Scope(school="school", shared=Q(shared=True))

    school = models.ForeignKey(School, models.PROTECT, related_name="strengths")
    strand = models.ForeignKey(Strand, models.PROTECT, related_name="+")
    review = models.ForeignKey(
        CategoryReview, models.PROTECT, null=True, blank=True, related_name="strengths", editable=False
    )
    words = models.CharField("what others can learn here", max_length=300)
    evidence = models.CharField("how we know", max_length=300, blank=True)
    shared = models.BooleanField("other schools may read it", default=True)
    noted_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    noted_on = models.DateField()
    ended_on = models.DateField("no longer so since", null=True, blank=True)

    objects = StrengthQuerySet.as_manager()

    class Meta:
        ordering = ["-noted_on", "-pk"]

    def __str__(self) -> str:
        return self.words

    def get_absolute_url(self) -> str:
        return "/improvement/strengths/"
