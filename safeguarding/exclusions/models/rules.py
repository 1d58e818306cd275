"""What the law gives: the list of reasons, and when governors must consider a case. Both are data of a year."""

from decimal import Decimal

from django.db import models
from django.db.models import Q

from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record


class LookedUp(models.Model):
    """`own`: nobody has looked it up in the guidance in force; it stands until the trust's safeguarding lead has."""

    own = models.BooleanField("not yet checked against the guidance in force", default=True)
    confirmed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_on = models.DateField(null=True, blank=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(confirmed_by__isnull=True, confirmed_on__isnull=True)
                | Q(confirmed_by__isnull=False, confirmed_on__isnull=False),
                name="%(class)s_confirmed_by_somebody",
                violation_error_message="A confirmation needs its day and who confirmed.",
            )
        ]

    @property
    def is_open(self) -> bool:
        """Still to be looked up in the guidance in force."""
        return self.own and self.confirmed_on is None


@tracked
class ExclusionReason(LookedUp, Record):
    """A reason code of the Department for Education's list, in one academic year. The list is data of a pack."""

    data_class = DataClass.C1
    scope = Scope()

    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="+")
    code = models.CharField(max_length=4)
    label = models.CharField(max_length=120)
    source = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["label"]
        constraints = [
            *LookedUp.Meta.constraints,
            models.UniqueConstraint(
                fields=["year", "code"],
                name="one_exclusion_reason_a_year",
                violation_error_message="This year's list has that code already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.label}"


class Trigger(models.TextChoices):
    PERMANENT = "permanent", "Permanent exclusion"
    LONG = "long", "Many days suspended in one term"
    EXAM = "exam", "A public exam or national test is missed"
    ASKED = "asked", "Parents make representations"
    HEARD = "heard", "Parents make representations on a few days"


ON_REQUEST = (Trigger.ASKED, Trigger.HEARD)
"""Only where parents make representations."""


@tracked
class PanelRule(LookedUp, Record):
    """When the law calls a governors' panel, and within how many school days of being told it must consider the case.

    Without `within` the law sets no time; such a panel hears parents and cannot reinstate.
    """

    data_class = DataClass.C1
    scope = Scope()

    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="+")
    trigger = models.CharField(max_length=10, choices=Trigger)
    more_than = models.DecimalField(
        "more than so many days in the term", max_digits=4, decimal_places=1, null=True, blank=True
    )
    within = models.PositiveSmallIntegerField("school days", null=True, blank=True)
    source = models.CharField(max_length=300)

    class Meta:
        ordering = ["year", "trigger"]
        constraints = [
            *LookedUp.Meta.constraints,
            models.UniqueConstraint(
                fields=["year", "trigger"],
                name="one_panel_rule_a_year",
                violation_error_message="This year has a rule for that already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_trigger_display()}: {self.time_words}"

    @property
    def time_words(self) -> str:
        return f"within {self.within} school days" if self.within else "no time set by law"

    @property
    def when_words(self) -> str:
        """Whom it concerns: 'more than 5 days suspended in one term, and parents ask'."""
        days = f"more than {(self.more_than or Decimal(0)).normalize():f} days suspended in one term"
        return {
            Trigger.PERMANENT: "permanent exclusion",
            Trigger.LONG: days if self.more_than is not None else "many days suspended in one term",
            Trigger.EXAM: "a public exam or a national curriculum test is missed, however few the days",
            Trigger.ASKED: f"{days if self.more_than is not None else 'some days'}, and parents make representations",
            Trigger.HEARD: "fewer days than that, and parents make representations",
        }[Trigger(self.trigger)]
