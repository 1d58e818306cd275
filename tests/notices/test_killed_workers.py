"""Two thousand notices, a real mail server, and workers killed with -9 in mid-batch."""

import time

import pytest

from tests import workers
from tests.factories import UserFactory, make_calendar
from tests.notices.worker import MOMENT
from trust import clock
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import DeliveryEvent, Mail, Notice

NOTICES, KILLS = 2000, 3


@pytest.fixture
def environment(mail_server, settings):
    """Of a worker on the test database, a Redis database of its own and the test's mail server."""
    mail = f"smtp://{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    return workers.on_the_test_database(settings, 9) | {"EMAIL_URL": mail, "CONCORD_REDELIVERY": "5"}


def beat(environment):
    """What beat does each minute."""
    workers.send(environment, "notices", "trust.notices.tasks.send_due")


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
        with workers.worker(environment, "tests.notices.worker", "notices"):
            wait_until(lambda goal=kill * 330: len(mail_server.messages) > goal, 60)
    beat(environment)
    with workers.worker(environment, "tests.notices.worker", "notices"):
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
