"""The daily job of the published charter, started by beat."""

from celery import shared_task

from charter.publication import actions
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Issues the charter anew where what it says has changed. Safe to run twice."""
    clerk = User.objects.system()
    with acting(clerk, "the daily job"):
        actions.issue_if_changed(by=clerk)
