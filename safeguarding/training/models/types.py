"""The kinds of training, of whom they are asked, and for how long each counts."""

from datetime import date

from django.db import models
from django.db.models import Q

from safeguarding.training.models.rules import AskedOf
from safeguarding.training.months import earliest_in_date, months_after
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record
from trust.words import count_of


class TypeQuerySet(ScopedQuerySet):
    def asked_for(self) -> "TypeQuerySet":
        return self.filter(closed_on__isnull=True)


@tracked
class TrainingType(AskedOf, Record):
    """A rule of an academic year, from a pack or the trust itself.

    Of the law's months and the charter's, the fewer count (S0-60). No months from either: it is taken once. What
    nobody has confirmed is shown with a warning to check it.
    """

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    about = models.CharField("what it is", max_length=300, blank=True)
    year = models.CharField("academic year of the rule", max_length=7)
    law_months = models.PositiveSmallIntegerField("months by law", null=True, blank=True)
    law_source = models.CharField("where the law says it", max_length=200, blank=True)
    charter_months = models.PositiveSmallIntegerField("months by the charter", null=True, blank=True)
    charter_source = models.CharField("where the charter says it", max_length=200, blank=True)
    confirmed_on = models.DateField("checked against the guidance on", null=True, blank=True)
    confirmed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    closed_on = models.DateField("no longer asked for since", null=True, blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    objects = TypeQuerySet.as_manager()

    class Meta:
        ordering = ["order", "name"]
        constraints = [
            models.CheckConstraint(
                condition=~(Q(confirmed_on__isnull=True) ^ Q(confirmed_by__isnull=True)),
                name="training_confirmed_by_somebody",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/safeguarding/training/rules/{self.pk}/"

    @property
    def months(self) -> int | None:
        """The stricter of the two; None where it is taken once."""
        return min((months for months in (self.law_months, self.charter_months) if months), default=None)

    @property
    def valid_words(self) -> str:
        return f"every {count_of(self.months, 'month')}" if self.months else "once"

    @property
    def source(self) -> str:
        """Which of the two rules counts, and where it stands."""
        if self.charter_months and self.charter_months == self.months and self.charter_months != self.law_months:
            law = f": {self.law_months} months" if self.law_months else ""
            return f"{self.charter_source} (stricter than the law{law})"
        return self.law_source or self.charter_source

    def expires_on(self, completed_on: date) -> date | None:
        return months_after(completed_on, self.months) if self.months else None

    def counts_from(self, today: date) -> date | None:
        """The earliest day of completion that is in date today; None where every day is."""
        return earliest_in_date(today, self.months) if self.months else None
