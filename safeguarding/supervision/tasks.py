"""Supervision's daily job, started by beat."""

from celery import shared_task

from safeguarding.supervision import actions
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Writes who is to be told that the half-term ends without supervision. Safe to run twice."""
    with acting(User.objects.system(), "the daily job"):
        actions.write_reminders()
