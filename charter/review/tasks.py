"""What workers do for the annual review: plan and open it on its day, publish it, take up what a dead worker left."""

from celery import shared_task

from charter.review.actions import publishing, reviews
from charter.review.models import AnnualReview
from trust import clock
from trust.history.acting import acting
from trust.models import User


@shared_task
def daily() -> None:
    """Safe to run twice."""
    clerk = User.objects.system()
    with acting(clerk, "the daily job"):
        reviews.open_what_is_due(by=clerk)


@shared_task
def publish_year(review_id: int) -> None:
    """In the name of whoever published it."""
    publishing.take_up(review_id)


@shared_task
def requeue_lapsed() -> None:
    """Publications whose lease ended are given to another worker; one still at work keeps its lock. For the system."""
    now = clock.now()
    lapsed = AnnualReview.objects.filter(state=AnnualReview.State.PUBLISHING, lease_until__lt=now)
    for review_id in lapsed.values_list("pk", flat=True):
        AnnualReview.objects.filter(pk=review_id).update(lease_until=now + publishing.LEASE)
        publish_year.delay(review_id)
