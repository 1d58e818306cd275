"""What people say about a decision, a line of the annual review or a paper, and who answered a challenge."""

from typing import Self

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q

from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class CommentQuerySet(ScopedQuerySet):
    def about(self, target: models.Model) -> Self:
        """What was said about one record, oldest first."""
        kind = ContentType.objects.get_for_model(target)
        rows = self.filter(target_type=kind, target_id=target.pk)
        return rows.select_related("by", "addressed_to", "response_by").order_by("at", "pk")

    def waiting(self) -> Self:
        """Addressed to somebody and not answered yet, longest waiting first."""
        return self.filter(addressed_to__isnull=False, response_at__isnull=True).order_by("at", "pk")


@tracked
class Comment(Record):
    """One comment or challenge. A challenge names the person who must answer it; `target` is set once.

    Who may read it is whoever may read its target (charter/commentables.py).
    """

    class Kind(models.TextChoices):
        COMMENT = "comment", "Comment"
        CHALLENGE = "challenge", "Challenge"

    data_class = DataClass.C1
    scope = Scope()

    target_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+")
    target_id = models.PositiveBigIntegerField()
    target = GenericForeignKey("target_type", "target_id")
    kind = models.CharField(max_length=9, choices=Kind, default=Kind.COMMENT)
    text = models.TextField("what you want to say")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    addressed_to = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="challenges")
    response = models.TextField(blank=True)
    response_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    response_at = models.DateTimeField(null=True, blank=True)

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["target_type", "target_id"], name="comment_about")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind="challenge") | Q(addressed_to__isnull=False),
                name="challenge_has_an_addressee",
                violation_error_message="Say who should answer your challenge.",
            ),
            models.CheckConstraint(
                condition=Q(response="", response_by__isnull=True, response_at__isnull=True)
                | ~Q(response="") & Q(response_by__isnull=False, response_at__isnull=False),
                name="response_whole",
                violation_error_message="A response has words, a name and a date.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} by {self.by}"

    def get_absolute_url(self) -> str:
        return f"/charter/comments/{self.pk}/"

    @property
    def is_challenge(self) -> bool:
        return self.kind == self.Kind.CHALLENGE

    @property
    def is_waiting(self) -> bool:
        return self.addressed_to_id is not None and self.response_at is None
