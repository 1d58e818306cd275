"""Somebody lent from one school, or the central team, to another: days planned and used, exit, handover, outcome."""

from decimal import Decimal
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import DecimalField, F, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce

from improvement.capacity.models.agreements import PairQuerySet, Side, SupportAgreement
from improvement.capacity.models.offers import Support, days_field
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User

ZERO = Decimal(0)
DAYS: DecimalField = DecimalField(max_digits=7, decimal_places=1)


class DeploymentQuerySet(PairQuerySet):
    givers, takers = "from_school", "to_school"

    def with_days_used(self) -> Self:
        """Adds `used`: the days given so far."""
        days = DayUsed.objects.filter(deployment=OuterRef("pk")).order_by().values("deployment")
        used = days.annotate(total=Sum("days")).values("total")
        return self.annotate(used=Coalesce(Subquery(used), ZERO, output_field=DAYS))

    def for_pages(self) -> Self:
        return self.select_related(
            "agreement", "person", "from_school", "to_school", "strand", "kind", "step", "requested_by", "sent_by"
        )


@tracked
class Deployment(Support):
    """Asked for under a signed agreement, sent by an executive headteacher who did not ask, ended with its outcome."""

    class State(models.TextChoices):
        ASKED = "asked", "Asked for"
        SENT = "running", "Under way"
        ENDED = "ended", "Ended"
        DECLINED = "declined", "Declined"

    data_class = DataClass.C2
    scope = Scope(school="to_school", person="person")

    agreement = models.ForeignKey(SupportAgreement, models.PROTECT, related_name="deployments")
    person = models.ForeignKey(User, models.PROTECT, related_name="deployments")
    from_school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="people_lent")
    to_school = models.ForeignKey(School, models.PROTECT, related_name="people_borrowed")
    days = days_field("days planned")
    more_days = days_field("days added since", ZERO, default=ZERO)
    more_why = models.TextField("why days were added", blank=True)
    day_cost = models.PositiveIntegerField("cost of a day, in pounds", null=True, blank=True)
    starts_on = models.DateField("first day")
    exit_on = models.DateField("last day", null=True, blank=True)
    handover = models.TextField("what stays when they leave, and who carries it on", blank=True)
    state = models.CharField(max_length=8, choices=State, default=State.ASKED)
    requested_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    requested_at = models.DateTimeField()
    sent_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    sent_at = models.DateTimeField(null=True, blank=True)
    note = models.TextField("what was said when it was decided", blank=True)
    ended_on = models.DateField(null=True, blank=True)
    outcome = models.TextField(blank=True)
    difference = models.TextField("why more or fewer days were used than planned", blank=True)

    objects = DeploymentQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(from_school__isnull=True) | ~Q(from_school=F("to_school")),
                name="deployed_elsewhere",
                violation_error_message="They work at this school already.",
            ),
            models.CheckConstraint(
                condition=Q(exit_on__isnull=True) | Q(exit_on__gte=F("starts_on")),
                name="deployment_in_order",
                violation_error_message="The last day is before the first.",
            ),
            models.CheckConstraint(
                condition=Q(sent_by__isnull=True) | ~Q(sent_by=F("requested_by")),
                name="deployment_sent_by_another",
                violation_error_message="You asked for this yourself. Another executive headteacher must decide it.",
            ),
            models.CheckConstraint(
                condition=Q(more_days=0) | ~Q(more_why=""),
                name="days_added_with_reason",
                violation_error_message="Say why more days are needed than were agreed.",
            ),
            models.CheckConstraint(
                condition=~Q(state="ended") | ~Q(outcome="") & Q(ended_on__isnull=False),
                name="deployment_ends_with_outcome",
                violation_error_message="Say what came of it.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} at {self.to_school}"

    def get_absolute_url(self) -> str:
        return f"/improvement/capacity/deployments/{self.pk}/"

    @property
    def giver_words(self) -> str:
        return str(self.from_school or "Central team")

    @property
    def allowed(self) -> Decimal:
        """Days planned, with those added since."""
        return self.days + self.more_days

    def clean(self) -> None:
        """Hands lent (S2-3) come with their last day and a plan for what stays."""
        if self.kind_id and self.kind.needs_handover:
            lacking: dict[str, str] = {}
            if not self.exit_on:
                lacking["exit_on"] = "Lent hands have a last day. Name it."
            if not self.handover.strip():
                lacking["handover"] = "Say how the school will do this by itself once they have left."
            if lacking:
                raise ValidationError(lacking)


@tracked
class DayUsed(Record):
    """A day, or half of one, that was given."""

    data_class = DataClass.C2
    scope = Scope(school="deployment__to_school", person="deployment__person")

    deployment = models.ForeignKey(Deployment, models.PROTECT, related_name="days_used")
    on = models.DateField("day")
    days = days_field("how much of it")
    note = models.CharField("what was done", max_length=300, blank=True)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["on"]
        constraints = [
            models.UniqueConstraint(
                fields=["deployment", "on"],
                name="one_entry_a_day",
                violation_error_message="This day is noted already.",
            ),
            models.CheckConstraint(
                condition=Q(days__gt=0, days__lte=1),
                name="at_most_a_day",
                violation_error_message="One entry is half a day or a whole one.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on:%d %B %Y}"


@tracked
class DeploymentReport(Record):
    """What each side says came of it (S4-10)."""

    data_class = DataClass.C2
    scope = Scope(school="deployment__to_school")

    deployment = models.ForeignKey(Deployment, models.PROTECT, related_name="reports")
    side = models.CharField(max_length=5, choices=Side)
    words = models.TextField("what came of it, and what you would do again")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at"]
        constraints = [
            models.UniqueConstraint(
                fields=["deployment", "side"],
                name="one_report_a_side",
                violation_error_message="This side has reported already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.by}, {self.get_side_display().lower()}"
