"""Networks of schools: their kind, who leads them for which time, and the charter's lines they look after."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.db import models
from django.db.models import F, Q

from charter.models import Decision
from improvement.models import CycleStep, InCycle, Strand
from schools.models import Phase
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record
from trust.models.calendar import DateRange

if TYPE_CHECKING:
    from trust.models import User


@tracked
class NetworkKind(Record):
    """A kind of network, as the trust's packs say: whom it is for, and how often it meets (S4-14 to S4-16)."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    description = models.CharField(max_length=300, blank=True)
    roles = ArrayField(
        models.CharField(max_length=20, choices=Role), verbose_name="who meets", default=list, blank=True
    )
    meetings = models.PositiveSmallIntegerField("meetings a year", default=3)
    step = models.ForeignKey(CycleStep, models.PROTECT, null=True, blank=True, related_name="+")
    strand = models.ForeignKey(Strand, models.PROTECT, null=True, blank=True, related_name="+")
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name

    @property
    def who(self) -> str:
        """'SENDCo, Subject lead': the roles that meet."""
        return ", ".join(Role(role).label for role in self.roles)


class NetworkQuerySet(ScopedQuerySet):
    def going_on(self) -> Self:
        return self.filter(closed_on__isnull=True)

    def worked_by(self, user: "User") -> Self:
        """Those whose meetings and proposals the user writes: all, for who looks after networks; else those one leads.

        A term that is over leads nothing any more.
        """
        led = NetworkLead.objects.live().filter(person=user)
        looked_after = Network.objects.for_user(user, "network.edit")
        return self.filter(Q(pk__in=looked_after.values("pk")) | Q(pk__in=led.values("network")))


@tracked
class Network(Versioned, InCycle):
    """People of all schools who meet on one matter. `phases`: of which schools; empty: of all."""

    data_class = DataClass.C1
    scope = Scope()

    name = models.CharField(max_length=100, unique=True)
    kind = models.ForeignKey(NetworkKind, models.PROTECT, related_name="networks")
    about = models.TextField("what it is for", blank=True)
    phases = ArrayField(models.CharField(max_length=12, choices=Phase), default=list, blank=True)
    closed_on = models.DateField(null=True, blank=True)

    objects = NetworkQuerySet.as_manager()

    class Meta:
        ordering = ["kind__order", "name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/improvement/networks/{self.pk}/"


@tracked
class NetworkLine(Record):
    """A line of the charter that a network looks after (S3-13)."""

    data_class = DataClass.C1
    scope = Scope()

    network = models.ForeignKey(Network, models.PROTECT, related_name="lines")
    decision = models.ForeignKey(Decision, models.PROTECT, related_name="network_lines")
    since = models.DateField()
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    class Meta:
        ordering = ["decision__area__order", "decision__title"]
        constraints = [
            models.UniqueConstraint(
                fields=["network", "decision"],
                name="line_once_a_network",
                violation_error_message="This network looks after that line already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.decision)


class LeadQuerySet(ScopedQuerySet):
    def live(self, day: date | None = None) -> Self:
        """Appointments in force on the day (today), first and last day counted."""
        day = day or clock.today()
        return self.filter(since__lte=day, until__gte=day)


@tracked
class NetworkLead(Record):
    """An appointment to lead a network: for the difference a person has made, and for a set time (S3-12)."""

    data_class = DataClass.C1
    scope = Scope()

    network = models.ForeignKey(Network, models.PROTECT, related_name="leads")
    person = models.ForeignKey("trust.User", models.PROTECT, related_name="networks_led")
    evidence = models.TextField("what shows the difference this person has made")
    since = models.DateField("from")
    until = models.DateField("last day")
    appointed_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    appointed_on = models.DateField()

    objects = LeadQuerySet.as_manager()

    class Meta:
        ordering = ["-since", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__gte=F("since")),
                name="lead_in_order",
                violation_error_message="The last day is before the first.",
            ),
            models.CheckConstraint(
                condition=~Q(evidence=""),
                name="lead_has_evidence",
                violation_error_message="Say what shows the difference this person has made.",
            ),
            ExclusionConstraint(
                name="one_lead_at_a_time",
                expressions=[
                    ("network", RangeOperators.EQUAL),
                    (DateRange("since", "until"), RangeOperators.OVERLAPS),
                ],
                violation_error_message="Somebody leads this network on some of these days. End that term first.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.network}"
