"""The kinds of visit that the trust's policy allows; no other visit is made (S1-22)."""

from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from charter.models import Decision
from improvement.models import CycleStep
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record

NO_POLICY = "Name the policy that this kind of visit follows, and link it. Without a policy there is no visit."


class VisitTypeQuerySet(ScopedQuerySet):
    def of_shape(self, *shapes: str) -> Self:
        """Those in use, of these shapes."""
        return self.filter(shape__in=shapes, in_use=True)

    def expected(self) -> Self:
        """Those of which every school has so many each semester (S2-41, S2-51)."""
        return self.filter(per_semester__gt=0, in_use=True)


@tracked
class VisitType(Record):
    """A kind of visit or event, with the policy that says how it goes."""

    class Shape(models.TextChoices):
        VISIT = "visit", "A visit to a school"
        EVENT = "event", "An event where schools show each other what works"
        MODERATION = "moderation", "Teachers of several schools judge the same work"
        OUTWARD = "outward", "A tour to a school outside the trust"

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    about = models.CharField("what it is for", max_length=300)
    icon = models.CharField(max_length=40, default="map-2")
    order = models.PositiveSmallIntegerField(default=0)
    shape = models.CharField("what happens", max_length=10, choices=Shape, default=Shape.VISIT)
    step = models.ForeignKey(
        CycleStep, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="step of the cycle",
        help_text="Empty: the step at which the school stands that day.",
    )  # fmt: skip
    policy_title = models.CharField("policy that it follows", max_length=150)
    policy = models.ForeignKey(
        Decision, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="decision of the charter"
    )
    policy_link = models.CharField("link to the policy", max_length=300, blank=True)
    outside = models.BooleanField("made by people from outside the trust", default=False)
    verifies_tracker = models.BooleanField("confirms the school's tracker", default=False)
    per_semester = models.PositiveSmallIntegerField("so many a semester at each school", default=0)
    window_limit = models.SlugField(
        "limit with the weeks in which it is made", blank=True,
        help_text="The code of a limit in school weeks from the start of a semester. Empty: at any time.",
    )  # fmt: skip
    lines_at_least = models.PositiveSmallIntegerField("lines of enquiry at least", default=1)
    minutes = models.PositiveSmallIntegerField("minutes that it takes the school", default=0)
    duty_code = models.SlugField("duty that it fulfils", max_length=80, blank=True)
    in_use = models.BooleanField(default=True)

    objects = VisitTypeQuerySet.as_manager()

    class Meta:
        ordering = ["order", "name"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(policy_title="") & (Q(policy__isnull=False) | ~Q(policy_link="")),
                name="visit_type_has_policy",
                violation_error_message=NO_POLICY,
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def policy_url(self) -> str:
        return self.policy_link or (self.policy.get_absolute_url() if self.policy else "")

    def clean(self) -> None:
        if not self.policy_link and not self.policy_id:
            raise ValidationError({"policy_link": NO_POLICY})
        if self.policy_link and not self.policy_link.startswith(("https://", "/")):
            raise ValidationError({"policy_link": "A link begins with https://, or with / for a page of this site."})
