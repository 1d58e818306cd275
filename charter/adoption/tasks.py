"""The daily job of adoption, started by beat before the charter's own."""

from celery import shared_task

from charter.adoption.actions import exemptions, own_versions, transitions
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Ends exemptions whose last day has passed, excuses what fell due under the others, asks for approaches on their
    review day, and brings schools' forms in line with what is in force. Safe to run twice.
    """
    clerk = User.objects.system()
    with acting(clerk, "the daily job"):
        exemptions.follow_the_day()
        own_versions.schedule_reviews(by=clerk)
        transitions.keep_up(by=clerk)
