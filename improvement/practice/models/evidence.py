"""The register of evidence, and what rests on each item of it (S0-8, S0-43)."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models

from improvement.models import Strand
from improvement.practice.models.outcomes import SharedQuerySet
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class EvidenceItem(Versioned, Record):
    """Something known, who says so, how sure it is, what it costs, where it fits, and what speaks against it.

    `added_by` is empty where a pack brought it.
    """

    class Kind(models.TextChoices):
        GUIDANCE = "guidance", "Guidance report"
        SUMMARY = "summary", "Summary of research"
        TRIAL = "trial", "Trial or study"
        DATA = "data", "Our own figures"
        PRACTICE = "practice", "Practice in a school"

    class Strength(models.TextChoices):
        """How far one may lean on it; a summary of many trials is strong, one school's experience is not."""

        STRONG = "4_strong", "Strong"
        MODERATE = "3_moderate", "Moderate"
        LIMITED = "2_limited", "Limited"
        WEAK = "1_weak", "Weak"
        UNKNOWN = "0_unknown", "Not judged yet"

    class Cost(models.TextChoices):
        NONE = "0_none", "No cost"
        LOW = "1_low", "Low"
        MODERATE = "2_moderate", "Moderate"
        HIGH = "3_high", "High"
        UNKNOWN = "9_unknown", "Not known"

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=80, unique=True, null=True, blank=True, editable=False)
    title = models.CharField(max_length=200)
    strand = models.ForeignKey(Strand, models.PROTECT, null=True, blank=True, related_name="+")
    kind = models.CharField("what it is", max_length=10, choices=Kind)
    publisher = models.CharField("who says so", max_length=120, help_text="The publisher, the author or the school.")
    source = models.CharField("where it stands", max_length=200, blank=True, help_text="Such as the year and the page.")
    link = models.URLField("web address", blank=True)
    says = models.TextField("what it says", help_text="In two or three sentences of your own.")
    strength = models.CharField("how strong it is", max_length=10, choices=Strength, default=Strength.UNKNOWN)
    cost = models.CharField("what it costs", max_length=10, choices=Cost, default=Cost.UNKNOWN)
    fit = models.TextField("where it fits", help_text="For which pupils and schools, and what must be in place.")
    against = models.TextField(
        "what speaks against it", help_text="Studies that found otherwise, or what may go wrong. “None found” will do."
    )
    added_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    added_at = models.DateTimeField(null=True, blank=True)

    objects = SharedQuerySet.as_manager()

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/practice/evidence/{self.pk}/"


@tracked
class EvidenceLink(Record):
    """That an action, an initiative, a decision or a part of a plan rests on an item of evidence, and how.

    What may be linked, and who may read it, says improvement/practice/citables.py.
    """

    data_class = DataClass.C2
    scope = Scope()

    item = models.ForeignKey(EvidenceItem, models.PROTECT, related_name="links")
    target_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+")
    target_id = models.PositiveBigIntegerField()
    target = GenericForeignKey("target_type", "target_id")
    how = models.CharField("what you take from it", max_length=300, blank=True)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["target_type", "target_id"], name="evidence_of")]
        constraints = [
            models.UniqueConstraint(
                fields=["item", "target_type", "target_id"],
                name="evidence_linked_once",
                violation_error_message="This evidence is linked here already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.item}: {self.how}" if self.how else str(self.item)
