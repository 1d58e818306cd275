"""Two thousand notices, a real mail server, and workers killed with -9 in mid-batch."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.db import connection

from tests.factories import UserFactory, make_calendar
from tests.notices.worker import MOMENT
from trust import clock
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import DeliveryEvent, Mail, Notice

ROOT = Path(__file__).resolve().parents[2]
NOTICES, KILLS = 2000, 3


def database_url():
    """The environment's own, of the test database."""
    real = urlsplit(os.environ["DATABASE_URL"])
    return real._replace(path=f"/{connection.settings_dict['NAME']}").geturl()


@pytest.fixture
def environment(mail_server, settings):
    """Of a worker on the test database, a Redis database of its own and the test's mail server."""
    broker = settings.REDIS_URL.partition("?")[0] + "?db=9"
    return os.environ | {
        "DATABASE_URL": database_url(),
        "REDIS_URL": broker,
        "EMAIL_URL": f"smtp://{settings.EMAIL_HOST}:{settings.EMAIL_PORT}",
        "CONCORD_REDELIVERY": "5",
    }


@contextmanager
def worker(environment):
    """One worker process, alone in its process group; killed at the end whatever happens."""
    words = "worker -Q notices --pool solo --loglevel WARNING --without-gossip --without-mingle --without-heartbeat"
    command = [sys.executable, "-m", "celery", "-A", "tests.notices.worker", *words.split()]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def beat(environment):
    """What beat does each minute."""
    code = "from trust.celery import app; app.send_task('trust.notices.tasks.send_due', queue='notices')"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True)


def wait_until(condition, seconds):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "the worker took too long"
        time.sleep(0.02)


@pytest.mark.servers
@pytest.mark.django_db(transaction=True)
def test_killing_workers_loses_no_notice_and_repeats_at_most_one_mail_each(environment, mail_server):
    with clock.at(MOMENT):
        make_calendar(MOMENT.replace(year=2026).date())
        people = User.objects.bulk_create(UserFactory.build_batch(NOTICES))
        notify_all([Draft(person, "Termly audit", "/due/1/", f"audit:{person.pk}") for person in people])
    for kill in range(1, KILLS + 1):
        beat(environment)
        with worker(environment):
            wait_until(lambda goal=kill * 330: len(mail_server.messages) > goal, 60)
    beat(environment)
    with worker(environment):
        wait_until(lambda: not Mail.objects.exclude(state="sent").exists() and Mail.objects.count() == NOTICES, 120)
    repeated = len(mail_server.ids) - len(set(mail_server.ids))
    assert set(mail_server.people) == {person.email for person in people}, "a notice was lost"
    assert len(set(mail_server.ids)) == NOTICES, "a notice has two Message-IDs"
    assert Notice.objects.filter(mail__state="sent").values("mail__message_id").distinct().count() == NOTICES
    assert repeated <= KILLS
    doubtful = set(Mail.objects.filter(doubts__gt=0).values_list("message_id", flat=True))
    assert {one for one in mail_server.ids if mail_server.ids.count(one) > 1} <= doubtful
    assert len(doubtful) <= KILLS
    assert DeliveryEvent.objects.filter(kind="in_doubt").count() == len(doubtful)
