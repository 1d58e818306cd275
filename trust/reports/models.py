"""A run of a report: asked for, made, and from then on frozen by the database itself."""

import json
from typing import Any

import pgtrigger
from django.db import models
from django.db.models import Q

from trust.access.scopes import Scope, ScopedQuerySet, Wall
from trust.models import DataClass, Record


class State(models.TextChoices):
    QUEUED = "queued", "Waiting"
    RUNNING = "running", "Being made"
    FINISHED = "finished", "Ready"
    FAILED = "failed", "Not made"


class RunQuerySet(ScopedQuerySet):
    def open(self) -> "RunQuerySet":
        return self.filter(state__in=[State.QUEUED, State.RUNNING])


class ReportRun(Record):
    """One report as it was issued. Who may see it is said by the row of the app that owns its kind.

    `snapshot` is the canonical JSON text, byte for byte what `snapshot_sha256` was taken of. Until `lease_until`
    somebody is at work on the run or it waits in the queue; after it the run is taken up again.
    """

    data_class = DataClass.C2
    scope = Scope(person="requested_by")
    walled = Wall(open="{row}.classed <> 'C4'", seen="{row}.requested_by_id = concord_user()", referrers=True)

    kind = models.CharField(max_length=40)
    subject = models.PositiveBigIntegerField()
    classed = models.CharField("data class", max_length=2, choices=DataClass, default=DataClass.C2)
    as_at = models.DateField("as known at the end of")
    requested_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    requested_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=State, default=State.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField("why it was not made", max_length=300, blank=True)
    snapshot = models.TextField(blank=True)
    snapshot_sha256 = models.CharField(max_length=64, blank=True)
    pdf = models.OneToOneField("trust.StoredFile", models.PROTECT, null=True, blank=True, related_name="+")

    objects = RunQuerySet.as_manager()

    class Meta:
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=State.FINISHED, pdf__isnull=False, finished_at__isnull=False)
                & ~Q(snapshot="")
                & ~Q(snapshot_sha256="")
                | Q(pdf__isnull=True, snapshot="") & ~Q(state=State.FINISHED),
                name="report_whole_or_not_at_all",
            ),
            models.CheckConstraint(
                condition=~Q(reason="", state=State.FAILED) & (Q(reason="") | Q(state=State.FAILED)),
                name="failed_report_says_why",
            ),
            models.UniqueConstraint(
                fields=["kind", "subject", "as_at", "requested_by"],
                condition=Q(state__in=[State.QUEUED, State.RUNNING]),
                name="report_asked_for_once",
                violation_error_message="You have asked for this report already; it is being made.",
            ),
        ]
        indexes = [
            models.Index(
                fields=["lease_until"], name="report_lease", condition=Q(state__in=[State.QUEUED, State.RUNNING])
            )
        ]
        triggers = [
            pgtrigger.Protect(
                name="issued_report_stays",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__state=State.FINISHED),
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} report, {self.as_at:%-d %B %Y}"

    @property
    def is_open(self) -> bool:
        return self.state in (State.QUEUED, State.RUNNING)

    @property
    def contents(self) -> dict[str, Any]:
        return json.loads(self.snapshot) if self.snapshot else {}
