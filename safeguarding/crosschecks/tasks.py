"""The daily job of the cross-checks, started by beat before the mails of the day are made."""

from celery import shared_task

from safeguarding.crosschecks.actions import reminding
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Reminds who has not answered, and then the next person up. Safe to run twice."""
    with acting(User.objects.system(), "the daily job"):
        reminding.write_reminders()
