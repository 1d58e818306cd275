"""A file that was brought in: what came of each of its rows, and how to take it back."""

from datetime import datetime

from django.db import models
from django.urls import reverse

from trust.access.scopes import Scope, ScopedQuerySet, Wall
from trust.models import DataClass, Record


class RunQuerySet(ScopedQuerySet):
    def lapsed(self, now: datetime) -> "RunQuerySet":
        """Runs whose worker has not been heard of since its lease ended."""
        return self.filter(status__in=WORKING, lease_until__lt=now)


class ImportRun(Record):
    """One file of one kind. A dry run first; then it may be applied, and undone.

    `counts` holds file rows (rows = new + changed + unchanged + skipped + rejected) and `figures`; `columns` names
    what was ignored, unknown and missing. Progress while it works is in Redis, for it must be seen before it commits.
    """

    class Status(models.TextChoices):
        WAITING = "waiting", "Waiting to be read"
        CHECKING = "checking", "Being read"
        CHECKED = "checked", "Read, not applied"
        APPLYING = "applying", "Being applied"
        APPLIED = "applied", "Applied"
        FAILED = "failed", "Could not be read"
        UNDONE = "undone", "Undone"

    data_class = DataClass.C2
    scope = Scope()
    walled = Wall(open="{row}.classed <> 'C4'", seen="{row}.by_id = concord_user()")

    kind = models.CharField(max_length=30)
    classed = models.CharField("data class", max_length=2, choices=DataClass, default=DataClass.C2)
    file = models.ForeignKey("trust.StoredFile", models.PROTECT, related_name="import_runs")
    status = models.CharField(max_length=8, choices=Status, default=Status.WAITING)
    options = models.JSONField(default=dict, blank=True)
    counts = models.JSONField(default=dict, blank=True)
    columns = models.JSONField(default=dict, blank=True)
    message = models.TextField(blank=True)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    lease_until = models.DateTimeField(null=True, blank=True)

    objects = RunQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]

    def __str__(self) -> str:
        return f"Import {self.pk} ({self.kind})"

    @property
    def mark(self) -> str:
        """The status's name in trust/marks.py."""
        return MARKS[self.status]

    def get_absolute_url(self) -> str:
        return reverse("import_detail", args=[self.pk])


MARKS: dict[str, str] = {
    ImportRun.Status.WAITING: "queued",
    ImportRun.Status.CHECKING: "running",
    ImportRun.Status.CHECKED: "ready",
    ImportRun.Status.APPLYING: "running",
    ImportRun.Status.APPLIED: "applied",
    ImportRun.Status.FAILED: "failed",
    ImportRun.Status.UNDONE: "undone",
}
WORKING = (ImportRun.Status.WAITING, ImportRun.Status.CHECKING, ImportRun.Status.APPLYING)


class ImportProblem(Record):
    """A row that was rejected: where, what stood there, and what to do about it."""

    data_class = DataClass.C2
    scope = Scope()
    walled = Wall(parent="run")

    run = models.ForeignKey(ImportRun, models.PROTECT, related_name="problems")
    row = models.PositiveIntegerField()
    column = models.CharField(max_length=200, blank=True)
    value = models.CharField(max_length=200, blank=True)
    reason = models.CharField(max_length=300)

    class Meta:
        ordering = ["row", "pk"]

    def __str__(self) -> str:
        return f"row {self.row}: {self.reason}"


class RunChange(Record):
    """What a run did to a record that is edited in place (a school, say): enough to undo it.

    `before` is null where the run made the record; it and `after` hold the fields that the run set.
    """

    data_class = DataClass.C2
    scope = Scope()
    walled = Wall(parent="run")

    run = models.ForeignKey(ImportRun, models.PROTECT, related_name="changes")
    row = models.PositiveIntegerField()
    model = models.CharField(max_length=60)
    object_pk = models.BigIntegerField()
    before = models.JSONField(null=True)
    after = models.JSONField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"row {self.row} of {self.run}"
