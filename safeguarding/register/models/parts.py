"""A part of the record as it was produced for those entitled to see it, and how files of other systems name columns."""

from typing import Self

from django.db import models
from django.urls import reverse

from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record
from trust.reports.models import ReportRun


class RecordPartQuerySet(ScopedQuerySet):
    def with_run(self) -> Self:
        """With what a list shows of the run; the snapshot itself stays in the database."""
        return self.select_related("school", "run__requested_by", "run__pdf").defer("run__snapshot")


@tracked
class RecordPart(Record):
    """One school's part of the record (without a school: the trust's own), frozen at the moment it was asked for."""

    data_class = DataClass.C4
    scope = Scope(school="school")
    walled = ("register.view", "register.produce")

    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="record_parts")
    run = models.OneToOneField(ReportRun, models.PROTECT, related_name="record_part")

    objects = RecordPartQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"Record, {self.school or 'the trust’s own part'}"

    def get_absolute_url(self) -> str:
        return reverse("record_part_detail", args=[self.pk])


@tracked
class ColumnMapping(Record):
    """What each column of a system's spreadsheet means to us, kept for the next file with the same headings.

    `columns` gives our name for a heading of the file; a heading that is left out there is not read.
    """

    data_class = DataClass.C1
    scope = Scope()

    headings = models.JSONField("headings of the file")
    columns = models.JSONField("our names for them")
    saved_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    saved_on = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["headings"],
                name="one_mapping_a_set_of_headings",
                violation_error_message="The columns of such a file are known already.",
            )
        ]

    def __str__(self) -> str:
        return ", ".join(self.headings[:3])
