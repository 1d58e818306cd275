"""The daily job of categories, started by beat before the charter's own."""

from celery import shared_task

from improvement.categories.actions import replying
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Lets readers begin where a school's days are over, and says once what is overdue. Safe to run twice."""
    with acting(User.objects.system(), "the daily job"):
        replying.follow_the_day()
