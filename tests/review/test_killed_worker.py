"""A real worker is killed with -9 in the middle of a publication: the old year stands; another makes the new one."""

import time
from datetime import timedelta

import pytest

from charter.models import DecisionVersion
from charter.review import progress
from charter.review.actions import publishing
from charter.review.models import AnnualReview
from tests import workers
from trust import clock
from trust.notices.models import Notice


@pytest.fixture
def environment(settings):
    """Of a worker on the test database; the broker is a Redis database of its own."""
    environment = workers.on_the_test_database(settings, 9)
    settings.CACHES = {"default": {**settings.CACHES["default"], "LOCATION": environment["REDIS_URL"]}}
    return environment


def wait_until(condition, seconds=60):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.mark.servers
@pytest.mark.django_db(transaction=True)
def test_a_killed_publication_leaves_the_old_year_and_another_worker_makes_the_new_one(
    environment, review, ceo, head, clock_at, monkeypatch
):
    clock_at("2027-06-21T10:00")
    monkeypatch.setattr(publishing.current_app.tasks[publishing.TASK], "delay", lambda pk: None)
    publishing.ask_to_publish(review, carry_over=True, by=ceo)
    workers.send(environment, "default", "charter.review.tasks.publish_year", review.pk)
    with workers.worker(environment | {"CONCORD_SLOW": "1"}, "tests.review.worker", "default"):
        wait_until(lambda: "Reading" in progress.of(AnnualReview.objects.get(pk=review.pk)).words)
        assert DecisionVersion.objects.count() == 3
    assert DecisionVersion.objects.count() == 3 and DecisionVersion.objects.filter(effective_to=None).count() == 3
    assert AnnualReview.objects.get(pk=review.pk).state == "publishing" and not told()
    AnnualReview.objects.update(lease_until=clock.now() - timedelta(hours=1))
    with workers.worker(environment, "tests.review.worker", "default"):
        workers.send(environment, "default", "charter.review.tasks.requeue_lapsed")
        wait_until(lambda: AnnualReview.objects.get(pk=review.pk).state == "published")
    assert DecisionVersion.objects.filter(year__code="2027/28", status="published").count() == 3
    assert [notice.recipient for notice in told()] == [head]


def told():
    return Notice.objects.filter(subject__contains="nothing changes from Wednesday 1 September 2027")
