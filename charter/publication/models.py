"""The charter as it was issued on a day: a report whose snapshot and PDF never change."""

from typing import Self

from django.db import models
from django.urls import reverse

from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record
from trust.reports.models import ReportRun, State


class PublishedQuerySet(ScopedQuerySet):
    def with_run(self) -> Self:
        """With what a list shows of the run; the snapshot itself stays in the database."""
        return self.select_related("school", "run__requested_by", "run__pdf").defer("run__snapshot")

    def issued(self) -> Self:
        return self.filter(run__state=State.FINISHED)


@tracked
class PublishedCharter(Record):
    """The charter of the trust, or of a school with its own versions; the run holds what it says."""

    data_class = DataClass.C1
    scope = Scope()

    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="published_charters")
    run = models.OneToOneField(ReportRun, models.PROTECT, related_name="published_charter")

    objects = PublishedQuerySet.as_manager()

    class Meta:
        ordering = ["-run__requested_at", "-pk"]

    def __str__(self) -> str:
        return f"Charter, {self.school or 'the trust'}, {self.run.as_at:%-d %B %Y}"

    def get_absolute_url(self) -> str:
        return reverse("published_charter_detail", args=[self.pk])
