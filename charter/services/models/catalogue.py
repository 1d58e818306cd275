"""What one team does for every school: the catalogue, and what it hands back where a service ends."""

from datetime import date
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from charter.models import Decision, DecisionVersion
from charter.services.models.systems import ExternalSystem
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.access.table import CAN
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record

TEAM_ROLES = [(role.value, role.label) for role in Role if role in CAN["service.edit"]]
"""Roles that may work a queue of requests."""


class ServiceQuerySet(ScopedQuerySet):
    def open_on(self, day: date) -> Self:
        """Services that schools may ask on that day."""
        return self.filter(Q(opens_on__isnull=True) | Q(opens_on__lte=day), open_for_requests=True)


@tracked
class Service(Versioned, Record):
    """One line of the catalogue: what schools get, from whom, how fast, and what it costs the trust (S0-22, S0-23)."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=100)
    about = models.TextField("what it does", blank=True)
    decision = models.ForeignKey(Decision, models.PROTECT, null=True, blank=True, related_name="services")
    gets = ArrayField(models.CharField(max_length=200), default=list, blank=True, verbose_name="what schools get")
    contact_role = models.CharField("who answers", max_length=20, choices=Role)
    answer_within = models.PositiveSmallIntegerField("answers within so many working days", default=5)
    product = models.ForeignKey(ExternalSystem, models.PROTECT, null=True, blank=True, related_name="services")
    yearly_cost = models.DecimalField("cost a year, in pounds", max_digits=10, decimal_places=0, null=True, blank=True)
    minutes_saved = models.PositiveSmallIntegerField(
        "minutes a school is spared by each request", default=0, help_text="An estimate; 0 where nobody made one."
    )
    how_it_works = models.TextField("how the team does it", blank=True, help_text="What a school would need to know.")
    training = models.TextField("training the work needs", blank=True)
    open_for_requests = models.BooleanField("schools may ask", default=True)
    opens_on = models.DateField("open from", null=True, blank=True)
    closed_on = models.DateField("closed to new requests on", null=True, blank=True)

    objects = ServiceQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        constraints = [
            models.CheckConstraint(
                condition=Q(answer_within__gte=1, answer_within__lte=60),
                name="answered_within_a_term",
                violation_error_message="Promise an answer within 1 to 60 working days.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/services/{self.pk}/"

    def clean(self) -> None:
        if self.contact_role not in CAN["service.edit"]:
            raise ValidationError({"contact_role": "Choose a role that may work a queue of requests."})

    @property
    def is_open(self) -> bool:
        """Whether schools may ask today."""
        return self.open_for_requests and (self.opens_on is None or self.opens_on <= clock.today())


@tracked
class ProcessPack(Record):
    """What a team hands to schools with the work that it did for them: frozen on the day the service closes."""

    data_class = DataClass.C1
    scope = Scope()

    service = models.ForeignKey(Service, models.PROTECT, related_name="process_packs")
    version = models.ForeignKey(DecisionVersion, models.PROTECT, related_name="process_packs")
    did = models.TextField("what the team did")
    roles = models.TextField("who did it, and with what")
    training = models.TextField("training the work needs", blank=True)
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["-made_at"]
        constraints = [models.UniqueConstraint(fields=["service", "version"], name="one_process_pack_a_version")]

    def __str__(self) -> str:
        return f"{self.service}: process pack"

    def get_absolute_url(self) -> str:
        return f"/services/process-packs/{self.pk}/"
