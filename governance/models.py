"""What a governing body is given to read."""

from typing import Self

from django.db import models
from django.urls import reverse

from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet
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
