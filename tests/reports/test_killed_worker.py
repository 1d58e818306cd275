"""A real worker is killed with -9 in the middle of a report: its state is seen meanwhile, and another finishes it."""

import time
from datetime import timedelta

import pytest

from tests import workers
from tests.factories import FigureFactory, KpiReportFactory
from trust.models import StoredFile
from trust.notices.models import Notice
from trust.reports import progress
from trust.reports.models import ReportRun, State


@pytest.fixture
def environment(settings):
    """Of a worker on the test database and files; the broker is a Redis database of its own."""
    environment = workers.on_the_test_database(settings, 8)
    settings.CACHES = {"default": {**settings.CACHES["default"], "LOCATION": environment["REDIS_URL"]}}
    return environment


def wait_for(run, state):
    until = time.monotonic() + 60
    while (now := ReportRun.objects.get(pk=run.pk)).state != state:
        assert time.monotonic() < until, f"still {now.state}: {now.reason}"
        time.sleep(0.05)
    return now


@pytest.mark.servers
@pytest.mark.django_db(transaction=True)
def test_another_worker_finishes_what_a_killed_one_began(environment, school, head):
    FigureFactory(school=school)
    run = KpiReportFactory(school=school, run__requested_by=head).run
    workers.send(environment, "reports", "trust.reports.tasks.make_report", run.pk)
    with workers.worker(environment | {"CONCORD_SLOW": "1"}, "tests.reports.worker", "reports"):
        wait_for(run, State.RUNNING)
        wait_until(lambda: progress.of(wait_for(run, State.RUNNING)).words == "Laying out the pages")
    ReportRun.objects.filter(pk=run.pk).update(lease_until=run.lease_until - timedelta(hours=1))
    with workers.worker(environment, "tests.reports.worker", "reports"):
        workers.send(environment, "reports", "trust.reports.tasks.requeue_lapsed")
        done = wait_for(run, State.FINISHED)
        wait_until(Notice.objects.exists)
    assert done.attempts == 2
    assert StoredFile.objects.filter(content_type="application/pdf").count() == 1
    assert Notice.objects.get().recipient == head


def wait_until(condition):
    until = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.05)
