"""Sending: nothing lost, nothing sent twice that need not be, and every doubt written down."""

from datetime import timedelta
from smtplib import SMTP

import pytest
from django.db import connection, transaction

from tests.factories import MailFactory, UserFactory
from trust import clock
from trust.notices import mails, outbox
from trust.notices.actions import Draft, notify, notify_all
from trust.notices.models import DeliveryEvent, Mail, Notice

MOMENT = "2027-01-19T10:00"


def tell(*people):
    notify_all([Draft(person, "Audit", "/due/1/", f"audit:{person.pk}") for person in people])


def life(mail):
    return list(mail.events.values_list("kind", flat=True))


def test_a_mail_is_sent_once_with_its_message_id(head, mail_server, tick):
    tell(head)
    tick()
    tick()
    mail = Mail.objects.get()
    assert mail.state == "sent"
    assert mail_server.ids == [mail.message_id]
    assert life(mail) == ["sending", "sent"]
    assert list(Notice.objects.get().events.values_list("kind", flat=True)) == ["written", "in_mail"]


def test_one_connection_serves_a_batch(trust, mail_server, tick, monkeypatch):
    opened = []
    backend = "django.core.mail.backends.smtp.EmailBackend.connection_class"
    monkeypatch.setattr(backend, property(lambda self: opened.append(1) or SMTP))
    tell(*[UserFactory() for _ in range(60)])
    tick()
    assert len(mail_server.messages) == 60
    assert len(opened) == 2


def test_a_refused_address_does_not_hold_up_the_others(trust, mail_server, tick):
    people = [UserFactory() for _ in range(3)]
    mail_server.answers = ["250 taken", "554 no such person"]
    tell(*people)
    tick()
    assert sorted(Mail.objects.values_list("state", flat=True)) == ["failed", "sent", "sent"]
    assert Mail.objects.get(state="failed").problem.startswith("554")


def test_an_address_that_is_none_is_refused_and_said(head, mail_server, tick):
    type(head).objects.filter(pk=head.pk).update(email="not an address\n")
    tell(head)
    tick()
    assert Mail.objects.get().state == "failed"


def test_a_busy_server_is_asked_again_later(head, mail_server, tick, clock_at):
    mail_server.answers = ["451 try later"]
    tell(head)
    tick()
    assert Mail.objects.get().state == "waiting"
    clock_at("2027-01-19T10:02")
    tick()
    mail = Mail.objects.get()
    assert (mail.state, mail.doubts, mail_server.ids) == ("sent", 0, [mail.message_id])
    assert life(mail) == ["sending", "put_off", "sending", "sent"]


def test_a_server_that_hangs_up_leaves_one_mail_in_doubt_and_it_is_sent_again_as_the_same(
    trust, mail_server, tick, clock_at
):
    mail_server.answers = ["250 taken", "vanish"]
    tell(*[UserFactory() for _ in range(5)])
    tick()
    doubtful = Mail.objects.get(state="in_doubt")
    assert doubtful.doubts == 1
    clock_at("2027-01-19T10:05")
    tick()
    assert set(Mail.objects.values_list("state", flat=True)) == {"sent"}
    assert mail_server.ids.count(doubtful.message_id) == 2
    assert len(mail_server.ids) == 6
    assert life(doubtful) == ["sending", "in_doubt", "sending", "sent"]


def test_a_mail_server_down_for_a_day_loses_nothing_and_sends_one_mail_when_it_is_back(
    head, no_mail_server, tick, clock_at, settings, request
):
    clock_at("2027-01-19T07:30")
    tell(head)
    for hour in range(8, 18):
        clock_at(f"2027-01-19T{hour:02}:00")
        tick()
    mail = Mail.objects.get()
    assert (mail.state, mail.attempts) == ("waiting", 10)
    assert life(mail) == ["put_off"], "an outage is one line in a mail's life"
    clock_at("2027-01-19T20:00")
    notify(head, subject="Tracker", link="/due/2/", key="tracker")
    server = request.getfixturevalue("mail_server")
    tick()
    assert server.messages == [], "not in the evening"
    clock_at("2027-01-20T07:30")
    tick()
    assert server.ids == [mail.message_id]
    assert server.messages[0]["Subject"] == "2 things for you"
    assert Mail.objects.get().day.isoformat() == "2027-01-20"


def test_while_the_server_is_down_it_is_asked_once_and_not_for_each_batch(trust, no_mail_server, monkeypatch):
    tell(*[UserFactory() for _ in range(120)])
    mails.make_mails()
    assert outbox.send_batch() == 50
    assert outbox.send_batch() == 0
    assert outbox.waiting() == 0


def test_a_doubtful_digest_of_yesterday_goes_as_it_was_and_no_second_one_that_day(head, trust, mail_server, tick):
    yesterday = clock.today() - timedelta(days=1)
    mail = MailFactory(recipient=head, day=yesterday, state="in_doubt", doubts=1, text="As it was.")
    tell(head)
    tick()
    assert mail_server.ids == [mail.message_id]
    assert "As it was." in mail_server.messages[0].get_payload(0).get_payload()
    assert Notice.objects.with_state().get().state == "waiting"


def test_what_a_dead_worker_held_is_given_back(trust, mail_server, tick):
    claimed = MailFactory(state="claimed", batch=77)
    sending = MailFactory(state="sending", batch=77)
    tick()
    claimed.refresh_from_db()
    sending.refresh_from_db()
    assert (claimed.state, claimed.doubts, sending.state, sending.doubts) == ("sent", 0, "sent", 1)


@pytest.mark.django_db(transaction=True)
def test_what_a_living_worker_holds_is_left_to_it(settings):
    held = MailFactory(state="sending", batch=78)
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s, %s)", [outbox.LOCK_CLASS, 78])
        outbox.give_back_of_the_dead()
        held.refresh_from_db()
        assert held.state == "sending"
    other.close()


@pytest.mark.django_db(transaction=True)
def test_two_workers_claim_different_mails():
    for _ in range(60):
        MailFactory(kind="urgent")
    other = connection.copy()
    with transaction.atomic(), other.cursor() as cursor:
        taken = Mail.objects.select_for_update().order_by("pk")[:30]
        assert len(taken) == 30
        other.set_autocommit(False)
        cursor.execute("SELECT id FROM notices_mail ORDER BY id LIMIT 50 FOR UPDATE SKIP LOCKED")
        assert len(cursor.fetchall()) == 30
        other.rollback()
    other.close()


@pytest.mark.django_db(transaction=True)
def test_being_sent_is_committed_and_no_row_is_locked_while_the_mail_server_is_waited_for(monkeypatch):
    MailFactory(kind="urgent")
    seen = []

    def look(server, mail):
        other = connection.copy()
        with other.cursor() as cursor:
            cursor.execute("SELECT state FROM notices_mail FOR UPDATE NOWAIT")
            seen.extend(cursor.fetchall())
        other.close()

    monkeypatch.setattr(outbox, "transmit", look)
    outbox.send_batch()
    assert seen == [("sending",)]
    assert Mail.objects.get().state == "sent"


@pytest.mark.django_db(transaction=True)
def test_sending_inside_somebody_elses_transaction_is_refused(mail_server):
    MailFactory(kind="urgent")
    with transaction.atomic(), pytest.raises(RuntimeError):
        outbox.send_batch()
    assert mail_server.messages == []


def test_closing_time_stops_a_batch(trust, mail_server, monkeypatch, clock_at):
    tell(*[UserFactory() for _ in range(3)])
    mails.make_mails()
    real = outbox.hand_over

    def slow(server, mail):
        clock_at("2027-01-19T18:00")
        return real(server, mail)

    monkeypatch.setattr(outbox, "hand_over", slow)
    outbox.send_batch()
    assert len(mail_server.messages) == 1
    assert Mail.objects.filter(state="waiting").count() == 2
    assert DeliveryEvent.objects.filter(kind="in_doubt").count() == 0
