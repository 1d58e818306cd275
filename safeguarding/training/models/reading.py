"""Documents that people say they have read and understood, version by version."""

from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef, Subquery

from safeguarding.training.models.people import Trainee
from safeguarding.training.models.rules import AskedOf
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User


@tracked
class Document(AskedOf, Record):
    """Such as part one of the statutory guidance, or the code of conduct."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    title = models.CharField(max_length=150)
    about = models.CharField("why it is read", max_length=300, blank=True)
    closed_on = models.DateField("no longer asked for since", null=True, blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/safeguarding/training/documents/{self.pk}/"


class DocumentVersionQuerySet(ScopedQuerySet):
    def in_force(self, day: object) -> Self:
        """The newest version of each document that is still asked for, as of the day."""
        newest = DocumentVersion.objects.filter(document=OuterRef("document"), in_force_on__lte=day)
        newest = newest.order_by("-in_force_on", "-pk")
        return self.filter(pk=Subquery(newest.values("pk")[:1]), document__closed_on__isnull=True)

    def not_read_by(self, user: User) -> Self:
        return self.exclude(Exists(Receipt.objects.filter(version=OuterRef("pk"), user=user)))


@tracked
class DocumentVersion(Record):
    """A text that does not change any more; a new one asks everybody again."""

    data_class = DataClass.C1
    scope = Scope()

    document = models.ForeignKey(Document, models.PROTECT, related_name="versions")
    label = models.CharField("which version", max_length=60)
    in_force_on = models.DateField("in force from")
    due_on = models.DateField("to be read by")
    link = models.URLField("where it can be read", blank=True)
    what_is_new = models.TextField("what is new in it", blank=True)
    minutes = models.PositiveSmallIntegerField("minutes to read", default=30)

    objects = DocumentVersionQuerySet.as_manager()

    class Meta:
        ordering = ["-in_force_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["document", "label"],
                name="document_version_once",
                violation_error_message="There is a version of this name already.",
            ),
            models.CheckConstraint(
                condition=models.Q(due_on__gte=models.F("in_force_on")),
                name="read_after_in_force",
                violation_error_message="The day to read it by is before it is in force.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document}, {self.label}"

    def get_absolute_url(self) -> str:
        return self.document.get_absolute_url()


@tracked
class PaperReceipt(Record):
    """A signed paper of somebody who has no account: the day on it, the version it names, and who keeps it.

    Whoever has an account says it themselves (`Receipt`). The paper stays in the school's files; no scan is taken in.
    """

    data_class = DataClass.C3
    scope = Scope(school="trainee__school", person="trainee__user")

    version = models.ForeignKey(DocumentVersion, models.PROTECT, related_name="paper_receipts")
    trainee = models.ForeignKey(Trainee, models.PROTECT, related_name="paper_receipts", verbose_name="signed by")
    signed_on = models.DateField("signed on")
    recorded_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()

    class Meta:
        ordering = ["-signed_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "trainee"],
                name="one_paper_a_version",
                violation_error_message="A signed paper of this person is recorded already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.trainee}: {self.version}, on paper"


class Receipt(Record):
    """One person's own word that they read one version and understood it. It is never changed nor given for another."""

    data_class = DataClass.C3
    scope = Scope(school="user__trainings__school", person="user")

    version = models.ForeignKey(DocumentVersion, models.PROTECT, related_name="receipts")
    user = models.ForeignKey("trust.User", models.PROTECT, related_name="receipts")
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "user"],
                name="one_receipt_a_version",
                violation_error_message="You said so already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.version}"
