"""The help board: what schools ask for and what they offer, matched by topic, and how it went (S0-11)."""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import Q

from improvement.models import InCycle
from improvement.practice.models.outcomes import SharedQuerySet
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record

CONFIG = "english"


class HelpQuerySet(SharedQuerySet):
    def open(self) -> "HelpQuerySet":
        return self.filter(closed_on__isnull=True)


@tracked(exclude=["vector"])
class HelpPost(InCycle):
    """One request or one offer. A request is closed by whoever made it, with how it went."""

    class Kind(models.TextChoices):
        REQUEST = "request", "We ask for help"
        OFFER = "offer", "We can help"

    class Feedback(models.TextChoices):
        HELPED = "yes", "It helped"
        PARTLY = "partly", "It helped in part"
        NOT = "no", "It did not help"

    data_class = DataClass.C1
    scope = Scope(school="school", person="by")

    kind = models.CharField("what is it", max_length=7, choices=Kind)
    topic = models.CharField(max_length=120, help_text="In a few words, such as: calm starts to lessons in year 9.")
    words = models.TextField(
        "more about it", help_text="What you tried, what you know, when suits. No names of pupils."
    )
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="help_posts")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    feedback = models.CharField("how it went", max_length=6, choices=Feedback, blank=True)
    feedback_words = models.TextField("what came of it", blank=True)
    closed_on = models.DateField(null=True, blank=True)
    vector = models.GeneratedField(
        expression=SearchVector("topic", weight="A", config=CONFIG) + SearchVector("words", weight="B", config=CONFIG),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = HelpQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [GinIndex(fields=["vector"], name="help_vector")]
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True, feedback="")
                | Q(closed_on__isnull=False, kind="offer")
                | Q(closed_on__isnull=False, kind="request") & ~Q(feedback=""),
                name="help_closed_with_feedback",
                violation_error_message="Say how it went before you close it.",
            ),
        ]

    def __str__(self) -> str:
        return self.topic

    def get_absolute_url(self) -> str:
        return f"/improvement/practice/help/{self.pk}/"

    @property
    def is_request(self) -> bool:
        return self.kind == self.Kind.REQUEST


@tracked
class HelpMatch(Record):
    """That an offer fits a request, and why; whoever offers was told."""

    data_class = DataClass.C1
    scope = Scope(school="offer__school", person="offer__by")

    request = models.ForeignKey(HelpPost, models.PROTECT, related_name="matches")
    offer = models.ForeignKey(HelpPost, models.PROTECT, related_name="requests")
    why = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]
        verbose_name_plural = "help matches"
        constraints = [models.UniqueConstraint(fields=["request", "offer"], name="matched_once")]

    def __str__(self) -> str:
        return f"{self.request}: {self.offer}"


@tracked
class HelpAnswer(Record):
    """What somebody from another school answers to a request."""

    data_class = DataClass.C1
    scope = Scope(school="school", person="by")

    post = models.ForeignKey(HelpPost, models.PROTECT, related_name="answers")
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="+")
    words = models.TextField("your answer")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.by} on {self.post}"
