"""Training's daily job, started by beat."""

from celery import shared_task

from safeguarding.training.actions import people, reminders
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Enters who got a role since yesterday, and writes who is to be told of a training that runs out.

    Safe to run twice.
    """
    clerk = User.objects.system()
    with acting(clerk, "the daily job"):
        people.enrol(by=clerk)
        reminders.write_reminders()
