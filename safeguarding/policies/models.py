"""The trust's safeguarding policies, the guidance they answer to, and each school's annex."""

from datetime import date
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery

from charter.models import Decision
from schools.models import School
from trust.access.levels import Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class GuidanceQuerySet(ScopedQuerySet):
    def in_force(self, day: date) -> Self:
        """The newest edition of each guidance, as of the day."""
        newest = Guidance.objects.filter(code=OuterRef("code"), in_force_on__lte=day).order_by("-in_force_on")
        return self.filter(pk=Subquery(newest.values("pk")[:1]))

    def with_newest(self, day: date) -> Self:
        """Annotates `newest`: the key of the edition in force that day."""
        newest = Guidance.objects.filter(code=OuterRef("code"), in_force_on__lte=day).order_by("-in_force_on")
        return self.annotate(newest=Subquery(newest.values("pk")[:1]))


@tracked
class Guidance(Record):
    """One edition of statutory guidance, and the day from which it holds."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField()
    title = models.CharField(max_length=150)
    label = models.CharField("edition", max_length=60)
    in_force_on = models.DateField("in force from")
    link = models.URLField("where it can be read", blank=True)

    objects = GuidanceQuerySet.as_manager()

    class Meta:
        ordering = ["title", "-in_force_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["code", "in_force_on"],
                name="one_edition_a_day",
                violation_error_message="There is an edition of that day already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.label}"


@tracked
class Policy(Record):
    """A policy that is the same in every school, with an annex of the school's own (a standardised decision).

    Who approves it is what the scheme of delegation says under `scheme_matter`; where it says nothing, `approver`.
    """

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    title = models.CharField(max_length=150)
    about = models.CharField("what it is for", max_length=300, blank=True)
    decision = models.ForeignKey(Decision, models.PROTECT, null=True, blank=True, related_name="policies")
    guidance_code = models.SlugField("guidance it answers to", blank=True)
    months = models.PositiveSmallIntegerField("months that an approval lasts", default=12)
    scheme_matter = models.CharField("matter in the scheme of delegation", max_length=150, blank=True)
    approver = models.CharField("who approves where the scheme is silent", max_length=20, choices=Role)
    annex_by_chair = models.BooleanField("the chair of governors approves each annex", default=False)
    annex_asks = ArrayField(
        models.CharField(max_length=200), verbose_name="what each school's annex says", default=list, blank=True
    )
    duty_code = models.SlugField("duty that adopting it fulfils", blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "title"]
        verbose_name_plural = "policies"

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/safeguarding/policies/{self.pk}/"


class PolicyVersionQuerySet(ScopedQuerySet):
    def in_force(self, day: date) -> Self:
        """The newest approved version of each policy, as of the day."""
        newest = PolicyVersion.objects.filter(
            policy=OuterRef("policy"), approved_on__isnull=False, in_force_on__lte=day
        ).order_by("-in_force_on", "-pk")
        return self.filter(pk=Subquery(newest.values("pk")[:1]))


@tracked
class PolicyVersion(Versioned, Record):
    """The trust's own text. A draft until whoever the scheme names has approved it; then it changes no more."""

    data_class = DataClass.C1
    scope = Scope()

    policy = models.ForeignKey(Policy, models.PROTECT, related_name="versions")
    label = models.CharField("which version", max_length=60)
    text = models.TextField("the policy", blank=True)
    link = models.URLField("where the full text is", blank=True)
    changes = models.TextField("what changed", blank=True)
    guidance = models.ForeignKey(
        Guidance, models.PROTECT, null=True, blank=True, related_name="versions", verbose_name="edition it answers to"
    )
    in_force_on = models.DateField("in force from")
    written_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    approved_on = models.DateField("approved on", null=True, blank=True)
    approved_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")

    objects = PolicyVersionQuerySet.as_manager()

    class Meta:
        ordering = ["-in_force_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["policy", "label"],
                name="policy_version_once",
                violation_error_message="There is a version of this name already.",
            ),
            models.CheckConstraint(
                condition=~(Q(approved_on__isnull=True) ^ Q(approved_by__isnull=True)),
                name="policy_approved_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(approved_by__isnull=True) | ~Q(approved_by=F("written_by")),
                name="policy_approved_by_another",
                violation_error_message="Nobody approves what they wrote themselves.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.policy}, {self.label}"

    def get_absolute_url(self) -> str:
        return f"/safeguarding/policies/versions/{self.pk}/"

    def clean(self) -> None:
        if not (self.text.strip() or self.link):
            raise ValidationError({"text": "Give the text, or a link to it."})
        if self.guidance and self.policy_id and self.guidance.code != self.policy.guidance_code:
            raise ValidationError({"guidance": "This policy answers to another guidance."})


@tracked
class Adoption(Versioned, Record):
    """One school's own: the trust's version with the school's annex. In force once the head has adopted it, and where
    the policy asks for it the chair of governors has approved the annex."""

    data_class = DataClass.C1
    scope = Scope(school="school")

    policy_version = models.ForeignKey(PolicyVersion, models.PROTECT, related_name="adoptions")
    school = models.ForeignKey(School, models.PROTECT, related_name="policy_adoptions")
    annex = ArrayField(models.TextField(blank=True), verbose_name="annex", default=list, blank=True)
    adopted_on = models.DateField("adopted on", null=True, blank=True)
    adopted_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    approved_on = models.DateField("annex approved on", null=True, blank=True)
    approved_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["school", "policy_version"], name="policy_once_a_school"),
            models.CheckConstraint(
                condition=~(Q(adopted_on__isnull=True) ^ Q(adopted_by__isnull=True)), name="adopted_by_somebody"
            ),
            models.CheckConstraint(
                condition=Q(approved_on__isnull=True) | Q(adopted_on__isnull=False), name="annex_approved_after_adopted"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.policy_version}, {self.school}"

    def get_absolute_url(self) -> str:
        return f"/safeguarding/policies/schools/{self.school_id}/"

    @property
    def stands(self) -> bool:
        by_chair = self.policy_version.policy.annex_by_chair
        return self.adopted_on is not None and (self.approved_on is not None or not by_chair)
