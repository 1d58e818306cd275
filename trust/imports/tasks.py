"""What workers do with imports: check, apply, and take up what a dead worker left."""

from celery import shared_task

from trust import clock
from trust.imports import actions
from trust.imports.models import ImportRun


@shared_task
def check_run(run_id: int) -> None:
    """In the name of whoever sent the file."""
    _once(ImportRun.objects.get(pk=run_id))


@shared_task
def apply_run(run_id: int) -> None:
    _once(ImportRun.objects.get(pk=run_id))


@shared_task
def requeue_lapsed() -> None:
    """Runs whose lease ended are given to another worker; one that is still at work keeps its lock and its run."""
    now = clock.now()
    for run in ImportRun.objects.lapsed(now):
        renewed = ImportRun.objects.filter(pk=run.pk, lease_until=run.lease_until)
        if renewed.update(lease_until=now + actions.LEASE):
            check_run.delay(run.pk)


def _once(run: ImportRun) -> None:
    """A task delivered twice finds the run finished, or held by the other worker, and leaves it."""
    if run.status not in (ImportRun.Status.WAITING, ImportRun.Status.CHECKING, ImportRun.Status.APPLYING):
        return
    try:
        actions.take_up(run)
    except actions.Busy:
        return
