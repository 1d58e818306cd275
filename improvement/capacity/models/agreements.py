"""Support that two sides agreed: why, to what end, seen by what, until when; signed by both, then locked (S3-11)."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import F, Q

from assessment.models import Figure, Measure
from improvement.capacity.models.offers import CapacityNeed, CapacityOffer, Support, days_field
from schools.models import School
from trust.access.levels import FULL, Level
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User


class Side(models.TextChoices):
    GIVER = "giver", "Who gives"
    TAKER = "taker", "Who takes"


class PairQuerySet(ScopedQuerySet):
    """Rows between two schools: whoever may see either side's rows sees them, since both take part."""

    givers, takers = "giver", "taker"

    def for_user(self, user: User, capability: str, *, level: Level = FULL) -> Self:
        """Beside the taker's own rows (the model's scope), those in which the reader's school gives."""
        schools = School.objects.for_user(user, capability, level=level).values("pk")
        taking = super().for_user(user, capability, level=level).values("pk")
        return self.filter(Q(pk__in=taking) | Q(**{f"{self.givers}__in": schools}))

    def at(self, school: School) -> Self:
        return self.filter(Q(**{self.givers: school}) | Q(**{self.takers: school}))


class AgreementQuerySet(PairQuerySet):
    def running_on(self, day: date) -> Self:
        return self.filter(locked_at__isnull=False, starts_on__lte=day, ends_on__gte=day)

    def for_pages(self) -> Self:
        return self.select_related("giver", "taker", "strand", "kind", "step", "measure", "drafted_by")


@tracked
class SupportAgreement(Versioned, Support):
    """Giver (no school: the central team) and taker, and the four things that both sign. Locked once both have.

    `measure` is the taker's criterion, `figure` its value as known when both had signed: six months later the page
    sets the movement beside the days given.
    """

    data_class = DataClass.C2
    scope = Scope(school="taker", person="deployments__person")

    giver = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="support_given")
    taker = models.ForeignKey(School, models.PROTECT, related_name="support_taken")
    need = models.ForeignKey(CapacityNeed, models.PROTECT, null=True, blank=True, related_name="agreements")
    offer = models.ForeignKey(CapacityOffer, models.PROTECT, null=True, blank=True, related_name="agreements")
    days = days_field("days agreed")
    rationale = models.TextField("why this support", blank=True)
    objectives = models.TextField("what it is to achieve", blank=True)
    indicators = models.TextField("what will show it", blank=True)
    starts_on = models.DateField("from", null=True, blank=True)
    ends_on = models.DateField("until", null=True, blank=True)
    measure = models.ForeignKey(Measure, models.PROTECT, null=True, blank=True, related_name="+")
    figure = models.ForeignKey(Figure, models.PROTECT, null=True, blank=True, related_name="+")
    drafted_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    drafted_at = models.DateTimeField()
    locked_at = models.DateTimeField("signed by both", null=True, blank=True)

    objects = AgreementQuerySet.as_manager()

    class Meta:
        ordering = ["-drafted_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(giver__isnull=True) | ~Q(giver=F("taker")),
                name="agreement_between_two",
                violation_error_message="A school can't give to itself.",
            ),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(starts_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="agreement_in_order",
                violation_error_message="It would end before it begins.",
            ),
            models.CheckConstraint(
                condition=Q(locked_at__isnull=True)
                | ~Q(rationale="")
                & ~Q(objectives="")
                & ~Q(indicators="")
                & Q(starts_on__isnull=False, ends_on__isnull=False),
                name="signed_agreement_is_whole",
                violation_error_message="Why, what for, what will show it and until when: all four come before a "
                "signature.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.giver_words} to {self.taker}: {self.strand}"

    def get_absolute_url(self) -> str:
        return f"/improvement/capacity/agreements/{self.pk}/"

    @property
    def giver_words(self) -> str:
        return str(self.giver or "Central team")

    @property
    def missing(self) -> list[str]:
        """Which of the four are still empty, in words."""
        parts = {
            "why": self.rationale, "what it is to achieve": self.objectives, "what will show it": self.indicators,
            "its first and last day": self.starts_on and self.ends_on,
        }  # fmt: skip
        return [words for words, value in parts.items() if not value]


@tracked
class Signature(Record):
    """One side's name under an agreement as it stood; a change of its text withdraws it."""

    data_class = DataClass.C2
    scope = Scope(school="agreement__taker")

    agreement = models.ForeignKey(SupportAgreement, models.PROTECT, related_name="signatures")
    side = models.CharField(max_length=5, choices=Side)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["at"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "side"],
                condition=Q(withdrawn_at__isnull=True),
                name="one_signature_a_side",
                violation_error_message="This side has signed already.",
            ),
            models.UniqueConstraint(
                fields=["agreement", "by"],
                condition=Q(withdrawn_at__isnull=True),
                name="two_signatures_by_two_people",
                violation_error_message="You have signed for the other side. Somebody else must sign for this one.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.by}, {self.get_side_display().lower()}"
