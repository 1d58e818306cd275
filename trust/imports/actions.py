"""Bring a file in: keep it, check it (the dry run), apply it in one transaction, undo it."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import connection, transaction

from trust import clock, wall
from trust.imports import progress
from trust.imports.kinds import Comparison, Importer, Job, importer
from trust.imports.models import ImportProblem, ImportRun
from trust.imports.reading import LIMIT, Unreadable, Unwanted, too_large
from trust.imports.sheets import Sheet
from trust.models import StoredFile, User

Status = ImportRun.Status
LEASE = timedelta(minutes=10)
LOCK_SPACE = 7401  # any number that no other lock of ours uses
OUTCOMES = ("new", "changed", "unchanged", "skipped", "rejected")


class Busy(Exception):
    """Another worker has this run in hand."""


@transaction.atomic
def start(kind: str, file: BinaryIO, name: str, *, by: User, options: dict[str, Any] | None = None) -> ImportRun:
    """Keeps the file and makes the run, waiting to be checked. ValidationError where the file is too large."""
    data, classed = file.read(LIMIT + 1), importer(kind).classed
    if len(data) > LIMIT:
        raise ValidationError({"file": too_large(getattr(file, "size", len(data)))})
    stored = StoredFile(
        name=name[-255:],
        content_type="application/octet-stream",
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        classed=classed,
        uploaded_by=by,
        uploaded_at=clock.now(),
    )
    stored.content.save(name[-50:] or "file", ContentFile(data), save=False)
    stored.save()
    return ImportRun.objects.create(
        kind=kind,
        classed=classed,
        file=stored,
        options=options or {},
        by=by,
        started_at=clock.now(),
        lease_until=clock.now() + LEASE,
    )


def check(run: ImportRun) -> ImportRun:
    """The dry run: what applying would do, row by row. The data stay as they are."""
    with held(run, Status.CHECKING):
        try:
            with transaction.atomic(), wall.person(run.by_id):
                _work(run, applying=False)
        except Unreadable as problem:
            _fail(run, problem)
    return run


def apply(run: ImportRun, *, by: User) -> ImportRun:
    """Reads the file again and writes what is new and changed, in one transaction. With `strict`, all rows or none."""
    if run.status not in (Status.WAITING, Status.CHECKED, Status.APPLYING):
        raise ValidationError(f"This import is {run.get_status_display().lower()}, so it can't be applied.")
    with held(run, Status.APPLYING):
        try:
            with transaction.atomic(), wall.person(run.by_id):
                _work(run, applying=True)
        except Unreadable as problem:
            _fail(run, problem)
    return run


@transaction.atomic
def ask_to_apply(run: ImportRun, *, by: User) -> ImportRun:
    """Marks a checked run to be applied by a worker; the second of two clicks is refused."""
    run = ImportRun.objects.select_for_update().get(pk=run.pk)
    if run.status != Status.CHECKED:
        raise ValidationError(f"This import is {run.get_status_display().lower()}, so it can't be applied.")
    progress.tell(run.pk, 0, "Waiting its turn")
    run.status, run.lease_until = Status.APPLYING, clock.now() + LEASE
    run.save(update_fields=["status", "lease_until"])
    return run


def take_up(run: ImportRun) -> None:
    """Does what a run whose worker died was to do. Nothing of it was written: its transaction died too."""
    if run.status == Status.APPLYING:
        apply(run, by=run.by)
    else:
        check(run)


def bring(kind: str, path: Path, *, by: User, options: dict[str, Any] | None = None) -> ImportRun:
    """Starts and applies in one go, for commands and the demo. Unreadable where the file cannot be used."""
    with path.open("rb") as file:
        run = apply(start(kind, file, path.name, by=by, options=options), by=by)
    if run.status == Status.FAILED:
        raise Unreadable(run.message, run.columns.get("missing", []))
    return run


@transaction.atomic
def undo(run: ImportRun, *, by: User) -> ImportRun:
    """Takes an applied run back; refuses, naming rows, where something later was built on them."""
    run = ImportRun.objects.select_for_update().get(pk=run.pk)
    if run.status != Status.APPLIED:
        raise ValidationError("Only an import that was applied can be undone.")
    with wall.person(by.pk):
        importer(run.kind).undo(run, by)
    run.status, run.undone_at, run.undone_by = Status.UNDONE, clock.now(), by
    run.save()
    return run


@contextmanager
def held(run: ImportRun, status: str) -> Iterator[None]:
    """The run in this worker's hands: an advisory lock while it works, and a lease that others see when it died."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [LOCK_SPACE, run.pk])
        if not cursor.fetchone()[0]:  # type: ignore[index]
            raise Busy(f"{run} is being worked on already")
    try:
        run.status, run.lease_until = status, clock.now() + LEASE
        run.save(update_fields=["status", "lease_until"])
        yield
    except Exception:  # reason: whatever broke, the run must say so rather than wait to be taken up again
        _fail(run, Unreadable("Something went wrong and nothing was applied. Try again; the file is kept."))
        raise
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [LOCK_SPACE, run.pk])


def _work(run: ImportRun, *, applying: bool) -> None:
    tell = partial(progress.tell, run.pk)
    tell(5, "Reading the file")
    kind = importer(run.kind)
    with run.file.content.open("rb") as content:
        sheet = kind.open(content.read(), run.options.get("columns"))
    job = Job(run=run, by=run.by, now=clock.now(), options=run.options, progress=tell)
    tell(25, f"Checking {len(sheet.frame):,} rows")
    comparison = kind.compare(sheet, job)
    for outcome in ("new", "changed", "unchanged"):
        sheet.settle(comparison.rows.index[comparison.rows == outcome], outcome)
    # What is left of a live row holds nothing that we keep.
    sheet.settle(sheet.outcome.index, "skipped")
    _finish(run, kind, sheet, comparison, job, applying)


def _finish(run: ImportRun, kind: Importer, sheet: Sheet, comparison: Comparison, job: Job, applying: bool) -> None:
    refused = bool(run.options.get("strict")) and (sheet.outcome == "rejected").any()
    if applying and not refused:
        job.progress(70, "Writing")
        kind.apply(sheet, job, comparison)
    _keep_outcome(run, sheet, comparison)
    run.status = Status.APPLIED if applying and not refused else Status.CHECKED
    run.message = "Nothing was applied: rows were rejected, and all rows or none were asked for." if refused else ""
    run.finished_at, run.lease_until = clock.now(), None
    run.save()
    job.progress(100, "Done")


def _keep_outcome(run: ImportRun, sheet: Sheet, comparison: Comparison) -> None:
    found = sheet.outcome.value_counts()
    run.counts = {"rows": len(sheet.outcome), **{name: int(found.get(name, 0)) for name in OUTCOMES}}
    run.counts["figures"] = {name: comparison.figures.get(name, 0) for name in ("new", "changed", "unchanged")}
    run.columns = {"ignored": sheet.ignored, "unknown": sheet.unknown, "missing": sheet.missing}
    run.problems.all().delete()
    ImportProblem.objects.bulk_create(
        ImportProblem(run=run, row=problem.row, column=problem.column[:200], value=problem.value, reason=problem.reason)
        for problem in sorted(sheet.problems, key=lambda problem: problem.row)
    )


def _fail(run: ImportRun, problem: Unreadable) -> None:
    if isinstance(problem, Unwanted):
        run.file.content.delete(save=True)
    run.status, run.message, run.lease_until = Status.FAILED, problem.message, None
    run.columns = {"missing": problem.missing}
    run.finished_at = clock.now()
    run.save()
    progress.tell(run.pk, 100, "Could not be read")
