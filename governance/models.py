"""What a governing body is given to read, and the scheme of delegation: who decides what."""

from datetime import date
from typing import Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from charter.models import Decision
from charter.models.decisions import EffectiveDays
from schools.models import School
from trust.access.levels import Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record
from trust.reports.models import ReportRun, State


class KpiReportQuerySet(ScopedQuerySet):
    def with_run(self) -> Self:
        """With what a list shows of the run; the snapshot itself stays in the database."""
        return self.select_related("school", "run__requested_by", "run__pdf").defer("run__snapshot")

    def issued(self) -> Self:
        return self.filter(run__state=State.FINISHED)


@tracked
class KpiReport(Record):
    """A school's KPI report; the run holds what it says. This row is what says who may read it."""

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="kpi_reports")
    run = models.OneToOneField(ReportRun, models.PROTECT, related_name="kpi_report")

    objects = KpiReportQuerySet.as_manager()

    class Meta:
        ordering = ["-run__requested_at", "-pk"]

    def __str__(self) -> str:
        return f"KPI report, {self.school}, {self.run.as_at:%-d %B %Y}"

    def get_absolute_url(self) -> str:
        return reverse("report_detail", args=[self.pk])


class Body(models.TextChoices):
    """The bodies that a scheme of delegation gives powers to."""

    MEMBERS = "members", "Members of the trust"
    BOARD = "board", "Board of trustees"
    AUDIT_COMMITTEE = "audit_committee", "Audit and risk committee"
    FINANCE_COMMITTEE = "finance_committee", "Finance committee"
    LGB = "lgb", "Local governing body"


HOLDERS = [("A body", Body.choices), ("A role", Role.choices)]


class DelegationQuerySet(ScopedQuerySet):
    def in_force(self, day: date) -> Self:
        """Lines whose days include this one: at most one of a code."""
        return self.filter(Q(effective_to__isnull=True) | Q(effective_to__gte=day), effective_from__lte=day)


@tracked
class DelegationLine(Versioned, Record):
    """One line of the scheme of delegation: the one body or role that decides a matter, where, under which clause.

    What no line names stays with the board of trustees (domain.md section 7).
    """

    class At(models.TextChoices):
        SCHOOL = "school", "For each school"
        TRUST = "trust", "For the whole trust"

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=80, help_text="The line's short name; it stays the same when the line changes.")
    matter = models.CharField(max_length=200, help_text="What is decided: Residential visits in England.")
    words = models.CharField(
        "words people search by", max_length=300, blank=True, help_text="Other names for it, with commas between them."
    )
    decision = models.ForeignKey(
        Decision, models.PROTECT, null=True, blank=True, related_name="delegation_lines",
        verbose_name="line of the charter", help_text="Where the charter has a decision on the same matter.",
    )  # fmt: skip
    holder = models.CharField("who decides", max_length=20, choices=HOLDERS)
    at = models.CharField("decided", max_length=6, choices=At, default=At.SCHOOL)
    consulted = models.CharField("who is asked first", max_length=300, blank=True)
    clause = models.CharField("clause of the scheme", max_length=60, blank=True)
    effective_from = models.DateField("in force from")
    effective_to = models.DateField("last day in force", null=True, blank=True)

    objects = DelegationQuerySet.as_manager()

    class Meta:
        ordering = ["matter", "effective_from"]
        constraints = [
            models.CheckConstraint(
                condition=Q(effective_to__isnull=True) | Q(effective_to__gte=F("effective_from")),
                name="delegation_in_order",
                violation_error_message="It would end before it begins.",
            ),
            ExclusionConstraint(
                name="one_line_of_a_code_in_force",
                expressions=[("code", RangeOperators.EQUAL), (EffectiveDays(), RangeOperators.OVERLAPS)],
                violation_error_message="Another line of this code is in force on some of these days. End it first.",
            ),
        ]

    def __str__(self) -> str:
        return self.matter

    def get_absolute_url(self) -> str:
        return reverse("delegation_line", args=[self.pk])

    @property
    def role(self) -> str:
        """The role that decides; empty where a body does."""
        return self.holder if self.holder in Role.values else ""
