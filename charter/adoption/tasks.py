"""The daily job of adoption, started by beat before the charter's own."""

from celery import shared_task

from charter.adoption.actions import exemptions, own_versions
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Ends exemptions whose last day has passed and excuses what fell due under the others. Safe to run twice."""
    clerk = User.objects.system()
    with acting(clerk, "the daily job"):
        exemptions.follow_the_day()
        own_versions.schedule_reviews(by=clerk)
