"""A real worker is killed with -9 in the middle of a publication: the old year stands; another makes the new one."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.db import connection

from charter.models import DecisionVersion
from charter.review import progress
from charter.review.actions import publishing
from charter.review.models import AnnualReview
from trust import clock
from trust.notices.models import Notice

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def environment(settings):
    """Of a worker on the test database; the broker is a Redis database of its own."""
    database = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
    broker = settings.REDIS_URL.partition("?")[0] + "?db=9"
    settings.CACHES = {"default": {**settings.CACHES["default"], "LOCATION": broker}}
    return os.environ | {"DATABASE_URL": database, "REDIS_URL": broker, "CONCORD_FILES": settings.MEDIA_ROOT}


@contextmanager
def worker(environment):
    words = "worker -Q default --pool solo --loglevel WARNING --without-gossip --without-mingle --without-heartbeat"
    command = [sys.executable, "-m", "celery", "-A", "tests.review.worker", *words.split()]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def send(environment, task, *arguments):
    code = f"from trust.celery import app; app.send_task('charter.review.tasks.{task}', {arguments!r}, queue='default')"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True)


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
    send(environment, "publish_year", review.pk)
    with worker(environment | {"CONCORD_SLOW": "1"}):
        wait_until(lambda: "Reading" in progress.of(AnnualReview.objects.get(pk=review.pk)).words)
        assert DecisionVersion.objects.count() == 3
    assert DecisionVersion.objects.count() == 3 and DecisionVersion.objects.filter(effective_to=None).count() == 3
    assert AnnualReview.objects.get(pk=review.pk).state == "publishing" and not told()
    AnnualReview.objects.update(lease_until=clock.now() - timedelta(hours=1))
    with worker(environment):
        send(environment, "requeue_lapsed")
        wait_until(lambda: AnnualReview.objects.get(pk=review.pk).state == "published")
    assert DecisionVersion.objects.filter(year__code="2027/28", status="published").count() == 3
    assert [notice.recipient for notice in told()] == [head]


def told():
    return Notice.objects.filter(subject__contains="nothing changes from Wednesday 1 September 2027")
