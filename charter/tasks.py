"""The charter's daily job, started by beat at six."""

from celery import shared_task

from charter import actions
from charter.actions import publication, reminders
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Brings new versions into effect, due items in line with charter and calendar, and writes who is to be told.

    Safe to run twice.
    """
    clerk = User.objects.system()
    with acting(clerk, "the daily job"):
        publication.take_effect(by=clerk)
        actions.generate_due_items(by=clerk)
        reminders.write_reminders()
