"""What a school or the central team can give, and what a school needs; by strand, in days, within a window."""

from datetime import date
from decimal import Decimal
from typing import Any, Self

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from improvement.models import CycleStep, InCycle
from schools.models import Phase, School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User

HALF = Decimal("0.5")


def half_days(value: Any) -> None:
    """Days are counted in whole and half days."""
    if value % HALF:
        raise ValidationError("Days count in whole and half days.")


def days_field(words: str, lowest: Decimal = HALF, **more: Any) -> models.DecimalField:
    """A number of days, to the half day."""
    checks: list[Any] = [MinValueValidator(lowest, f"At least {lowest} days."), half_days]
    return models.DecimalField(words, max_digits=5, decimal_places=1, validators=checks, **more)


@tracked
class SupportKind(Record):
    """A way to help a school: lend hands (adding) or help its own people grow (building). Rows come from packs.

    Its work belongs to `step` of the cycle. One that `needs_handover` can't be planned without a last day and a plan
    for what stays when the helper leaves (S2-3).
    """

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    description = models.CharField(max_length=300, blank=True)
    step = models.ForeignKey(CycleStep, models.PROTECT, related_name="+")
    needs_handover = models.BooleanField("needs a last day and a plan to hand over", default=False)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name


class Support(InCycle):
    """Of one kind; its step of the cycle is that of the kind."""

    kind = models.ForeignKey(SupportKind, models.PROTECT, related_name="+")

    class Meta:
        abstract = True


class OfferQuerySet(ScopedQuerySet):
    def open_on(self, day: date | None = None) -> Self:
        """Not withdrawn, and not over."""
        return self.filter(withdrawn_on__isnull=True, until__gte=day or clock.today())

    def readable_by(self, user: User) -> Self:
        """The reader's own schools' offers, the central team's, and what other schools show to all."""
        own = CapacityOffer.objects.for_user(user, "capacity.view").values("pk")
        return self.filter(Q(pk__in=own) | Q(shown_to_all=True) | Q(school__isnull=True))


@tracked
class CapacityOffer(Support):
    """What somebody of a school, or of the central team (no school), could give to another school (S4-9)."""

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="capacity_offers")
    person = models.ForeignKey(User, models.PROTECT, related_name="capacity_offers")
    expertise = models.CharField("what they are good at", max_length=200)
    days = days_field("days offered")
    starts_on = models.DateField("from")
    until = models.DateField("last day")
    phases = ArrayField(models.CharField(max_length=12, choices=Phase), default=list, blank=True)
    shown_to_all = models.BooleanField("other schools may read of it", default=True)
    offered_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    offered_at = models.DateTimeField()
    withdrawn_on = models.DateField(null=True, blank=True)

    objects = OfferQuerySet.as_manager()

    class Meta:
        ordering = ["strand__order", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__gte=F("starts_on")),
                name="offer_in_order",
                violation_error_message="The last day is before the first.",
            ),
            models.CheckConstraint(
                condition=Q(days__gt=0), name="offer_of_days", violation_error_message="Offer half a day at least."
            ),
        ]

    def __str__(self) -> str:
        return f"{self.expertise}, {self.giver}"

    def get_absolute_url(self) -> str:
        return f"/improvement/capacity/offers/{self.pk}/"

    @property
    def giver(self) -> str:
        return str(self.school or "Central team")


class NeedQuerySet(ScopedQuerySet):
    def open(self) -> Self:
        return self.filter(state=CapacityNeed.State.OPEN)


@tracked
class CapacityNeed(Support):
    """What a school needs: in one strand, so many days, how badly (1 low to 4 high). One open need a strand."""

    class State(models.TextChoices):
        OPEN = "open", "Open"
        MET = "agreed", "Support agreed"
        WITHDRAWN = "withdrawn", "Withdrawn"

    class Source(models.TextChoices):
        HEAD = "head", "Asked for by the school"
        CATEGORY = "category", "From the yearly category"
        URGENT = "urgent", "From an urgent request"

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="capacity_needs")
    days = days_field("days needed")
    level = models.PositiveSmallIntegerField(
        "how badly", validators=[MinValueValidator(1), MaxValueValidator(4)], help_text="1 low, 4 high."
    )
    why = models.TextField("why")
    starts_on = models.DateField("from")
    until = models.DateField("last day")
    source = models.CharField(max_length=8, choices=Source, default=Source.HEAD)
    state = models.CharField(max_length=9, choices=State, default=State.OPEN)
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()

    objects = NeedQuerySet.as_manager()

    class Meta:
        ordering = ["-level", "asked_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__gte=F("starts_on")),
                name="need_in_order",
                violation_error_message="The last day is before the first.",
            ),
            models.CheckConstraint(condition=Q(level__gte=1, level__lte=4), name="need_level_known"),
            models.CheckConstraint(condition=Q(days__gt=0), name="need_of_days"),
            models.UniqueConstraint(
                fields=["school", "strand"],
                condition=Q(state="open"),
                name="one_open_need_a_strand",
                violation_error_message="This school has an open need in this strand already. Change that one.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.school}: {self.strand}"

    def get_absolute_url(self) -> str:
        return f"/improvement/capacity/needs/{self.pk}/"
