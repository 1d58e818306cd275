"""Asking for a report, and asking again where it could not be made."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from trust import clock
from trust.hooks import named
from trust.models import User
from trust.reports.kinds import ReportKind
from trust.reports.models import ReportRun, State
from trust.reports.tasks import make_report

# How long a run may wait in the queue before it is queued once more.
PATIENCE = timedelta(minutes=10)


@transaction.atomic
def request_report(kind: str, subject: int, *, as_at: date, by: User, queue: bool = True) -> ReportRun:
    """A run of that kind, made by a worker after this transaction (or by the caller: `queue=False`).

    Asking for the same report while it is being made gives the run that is there.
    """
    if as_at > clock.today():
        raise ValidationError({"as_at": "Nobody knows the figures of a day that is still to come."})
    same = {"kind": kind, "subject": subject, "as_at": as_at, "requested_by": by}
    if there := ReportRun.objects.open().filter(**same).first():
        return there
    now, made = clock.now(), named(ReportKind, kind)
    run = ReportRun(**same, classed=made.classed, requested_at=now, lease_until=now + PATIENCE)
    run.save_checked()
    made.own(run)
    if queue:
        make_report.delay_on_commit(run.pk)  # type: ignore[attr-defined]
    return run


@transaction.atomic
def retry_report(run: ReportRun, *, by: User) -> ReportRun:
    """Queues a run that could not be made once more."""
    run = ReportRun.objects.select_for_update().get(pk=run.pk)
    if run.state != State.FAILED:
        raise ValidationError("Only a report that could not be made can be tried again.")
    run.state, run.reason, run.attempts = State.QUEUED, "", 0
    run.lease_until = clock.now() + PATIENCE
    run.save_checked()
    make_report.delay_on_commit(run.pk)  # type: ignore[attr-defined]
    return run
