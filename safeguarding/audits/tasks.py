"""The daily job of the audits, started by beat before the mails of the day are made."""

from celery import shared_task

from safeguarding.audits.actions import keeping, reminding
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Reminds second readers of their last day, and ends the names in samples past their time. Safe to run twice."""
    with acting(User.objects.system(), "the daily job"):
        reminding.write_reminders()
    with acting(User.objects.system(), "names in samples end after six years"):
        keeping.forget_sampled()
