"""The charter's daily job, started by beat at six."""

import pghistory
from celery import shared_task

from charter import actions
from trust.models import User


@shared_task
def daily() -> None:
    """Brings due items in line with the charter and the calendar. Safe to run twice."""
    clerk = User.objects.system()
    with pghistory.context(user=clerk.pk):
        actions.generate_due_items(by=clerk)
