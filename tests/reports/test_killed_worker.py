"""A real worker is killed with -9 in the middle of a report: its state is seen meanwhile, and another finishes it."""

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

from tests.factories import FigureFactory, KpiReportFactory
from trust.models import StoredFile
from trust.notices.models import Notice
from trust.reports import progress
from trust.reports.models import ReportRun, State

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def environment(settings):
    """Of a worker on the test database and files; the broker is a Redis database of its own."""
    database = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
    broker = settings.REDIS_URL.partition("?")[0] + "?db=8"
    settings.CACHES = {"default": {**settings.CACHES["default"], "LOCATION": broker}}
    return os.environ | {"DATABASE_URL": database, "REDIS_URL": broker, "CONCORD_FILES": settings.MEDIA_ROOT}


@contextmanager
def worker(environment):
    words = "worker -Q reports --pool solo --loglevel WARNING --without-gossip --without-mingle --without-heartbeat"
    command = [sys.executable, "-m", "celery", "-A", "tests.reports.worker", *words.split()]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def send(environment, task, *arguments):
    code = f"from trust.celery import app; app.send_task('trust.reports.tasks.{task}', {arguments!r}, queue='reports')"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True)


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
    send(environment, "make_report", run.pk)
    with worker(environment | {"CONCORD_SLOW": "1"}):
        wait_for(run, State.RUNNING)
        wait_until(lambda: progress.of(wait_for(run, State.RUNNING)).words == "Laying out the pages")
    ReportRun.objects.filter(pk=run.pk).update(lease_until=run.lease_until - timedelta(hours=1))
    with worker(environment):
        send(environment, "requeue_lapsed")
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
