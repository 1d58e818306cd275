"""What the reports worker is told to do."""

from celery import shared_task

from trust import clock
from trust.reports import making
from trust.reports.models import ReportRun


@shared_task
def make_report(run_id: int) -> None:
    """Works for the person who asked for the run, and tells them."""
    making.make_for(run_id)


@shared_task
def requeue_lapsed() -> None:
    """Takes up again what a killed worker left, and what got lost on the way to the queue. Works for the system."""
    now = clock.now()
    for run_id in ReportRun.objects.open().filter(lease_until__lt=now).values_list("pk", flat=True):
        ReportRun.objects.open().filter(pk=run_id).update(lease_until=now + making.LEASE)
        make_report.delay(run_id)
