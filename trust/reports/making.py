"""Making a report: one worker at a time, progress seen outside, and either all of it is kept or nothing."""

import errno
import hashlib
import json
import logging
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models import F

from trust import clock, wall
from trust.files import kept
from trust.hooks import named
from trust.notices.actions import notify
from trust.reports import pdf, progress
from trust.reports.kinds import ReportKind, Snapshot
from trust.reports.models import ReportRun, State

logger = logging.getLogger(__name__)

LOCKS = 20_002  # the advisory locks of report runs, apart from those of other long runs
LEASE = timedelta(minutes=2)
ATTEMPTS = 3

FULL = "The disk is full, so the report could not be kept. Nothing was lost: make room, then try again."
STOPPED = "Concord was stopped each of the three times it began this report. Try again, or tell your administrator."
TOO_LONG = "The report would not fit on its pages. Tell your administrator."
NOT_KEPT = "The file store could not be written. Nothing was lost: try again, or tell your administrator."


def make(run_id: int) -> None:
    """Makes the report unless somebody else is at it or it is done: safe to call twice, or after a kill."""
    with alone(run_id) as ours:
        run = claim(run_id) if ours else None
        if run is None:
            return
        if run.attempts > ATTEMPTS:
            fail(run, STOPPED)
        else:
            attempt(run)


def make_for(run_id: int) -> None:
    """The same for a person who may have left meanwhile: they are told how it ended."""
    make(run_id)
    run = ReportRun.objects.select_related("requested_by").defer("snapshot").get(pk=run_id)
    ends = {State.FINISHED: "is ready", State.FAILED: "could not be made"}
    if run.state in ends:
        kind = named(ReportKind, run.kind)
        notify(
            run.requested_by,
            subject=f"The {kind.label} you asked for {ends[State(run.state)]}",
            link=kind.url(run),
            key=f"report {run.pk} {run.state} {run.attempts}",
            reason="You asked for it.",
        )


@contextmanager
def alone(run_id: int) -> Iterator[bool]:
    """Holds the run's advisory lock, which goes with the database session however the worker ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [LOCKS, run_id])
        ours = cursor.fetchone()[0]
    try:
        yield ours
    finally:
        if ours:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [LOCKS, run_id])


def claim(run_id: int) -> ReportRun | None:
    """Marks the run as being made, at once visible to all; None where there is nothing left to do."""
    claimed = ReportRun.objects.open().filter(pk=run_id)
    changed = claimed.update(
        state=State.RUNNING, attempts=F("attempts") + 1, lease_until=clock.now() + LEASE, finished_at=None
    )
    return ReportRun.objects.select_related("requested_by").get(pk=run_id) if changed else None


def attempt(run: ReportRun) -> None:
    """Makes it, or says in words why not. A lost database is left to the lease: the run is taken up again."""
    try:
        write(run)
    except (OperationalError, InterfaceError):
        raise
    except pdf.TooLong:
        logger.exception("Report run %s is too long", run.pk)
        fail(run, TOO_LONG)
    except OSError as error:
        logger.exception("Report run %s could not be kept", run.pk)
        fail(run, FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else NOT_KEPT)
    except Exception:  # reason: whatever goes wrong in a kind's code must end its run in words, not leave it running
        reference = uuid.uuid4().hex[:8]
        logger.exception("Report run %s failed with reference %s", run.pk, reference)
        fail(run, f"Something went wrong. Try again; if it happens again, give your administrator this: {reference}.")


def write(run: ReportRun) -> None:
    kind = named(ReportKind, run.kind)
    step(run, 10, "Gathering the figures")
    snapshot = canonical(gather(run, kind))
    digest = hashlib.sha256(snapshot.encode()).hexdigest()
    step(run, 40, "Laying out the pages")
    contents = json.loads(snapshot)
    document = pdf.render(kind, contents, digest)
    step(run, 90, "Keeping the report")
    name = f"{kind.title(contents)}.pdf"
    with kept(document, name=name, content_type="application/pdf", classed=run.classed, by=run.requested_by) as stored:
        run.snapshot, run.snapshot_sha256, run.pdf = snapshot, digest, stored
        run.state, run.finished_at = State.FINISHED, clock.now()
        run.save()
    progress.tell(run, 100, "The report is ready")


def gather(run: ReportRun, kind: ReportKind) -> Snapshot:
    """All figures as of one moment, even while an import runs beside."""
    outermost = not connection.in_atomic_block
    with transaction.atomic():
        if outermost:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        with wall.person(run.requested_by_id):
            return kind.snapshot(run.subject, run.as_at, run.requested_by)


def canonical(snapshot: Snapshot) -> str:
    """One text for one content: sorted keys, no spaces, no number that JSON does not know."""
    return json.dumps(snapshot, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def step(run: ReportRun, percent: int, words: str) -> None:
    """Tells how far it is, and holds the run for longer."""
    progress.tell(run, percent, words)
    ReportRun.objects.filter(pk=run.pk).update(lease_until=clock.now() + LEASE)


def fail(run: ReportRun, reason: str) -> None:
    ReportRun.objects.open().filter(pk=run.pk).update(state=State.FAILED, reason=reason, finished_at=clock.now())
