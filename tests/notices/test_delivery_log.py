"""The delivery log: each sees their own rows, the trust's officers see that all was sent, nobody reads others' mail."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import MailFactory, NoticeFactory
from trust import clock
from trust.notices.actions import notify


def tell(person, subject="Termly audit"):
    return notify(person, subject=subject, link="/due/1/", key=f"{subject}:{person.pk}", school="Ashfield Primary")


def rows(response):
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_each_sees_their_own_rows(signed_in, head, dsl):
    tell(head)
    tell(dsl, "Training record")
    page = signed_in(head).get("/delivery-log/")
    assert page.status_code == 200
    assert "Termly audit" in page.text
    assert "Training record" not in page.text


def test_the_user_administrator_sees_that_all_was_sent(signed_in, it_admin, head, dsl):
    tell(head)
    tell(dsl)
    assert len(rows(signed_in(it_admin).get("/delivery-log/?export=csv"))) == 2


def test_a_stranger_sees_nothing(signed_in, stranger, head):
    tell(head)
    assert signed_in(stranger).get("/delivery-log/").status_code == 403


def test_the_export_is_what_is_filtered(signed_in, it_admin, head, dsl, mail_server, tick):
    tell(head)
    tick()
    tell(dsl)
    client = signed_in(it_admin)
    sent = rows(client.get("/delivery-log/?export=csv&state=sent"))
    assert [(row["Person"], row["State"], row["Message-ID"]) for row in sent] == [("Head", "Sent", mail_server.ids[0])]
    assert [row["Person"] for row in rows(client.get("/delivery-log/?export=csv&person=dsl"))] == ["Dsl"]
    assert rows(client.get(f"/delivery-log/?export=csv&since={clock.today().replace(year=2028)}")) == []


def test_a_search_for_a_person_finds_only_ones_own_rows(signed_in, head, dsl):
    tell(dsl)
    assert rows(signed_in(head).get("/delivery-log/?export=csv&person=dsl")) == []


@pytest.mark.requirement("S1-17")
def test_a_waiting_notice_says_when_it_leaves(signed_in, head, clock_at):
    clock_at("2027-04-30T21:00")
    notice = tell(head)
    page = signed_in(head).get(notice.get_absolute_url())
    assert "4 May 2027, 07:30" in page.text


def test_the_life_of_a_notice_is_told_step_by_step(signed_in, head, mail_server, tick):
    notice = tell(head)
    tick()
    page = signed_in(head).get(notice.get_absolute_url())
    for words in ("Written", "Put into a mail", "Handed to the mail server", "Accepted by the mail server"):
        assert words in page.text
    assert mail_server.ids[0] in page.context["notice"].mail.message_id


def test_the_words_of_a_mail_are_its_readers_alone(signed_in, it_admin, head, settings):
    settings.DEMO = False
    mail = MailFactory(recipient=head, text="For the head alone")
    assert "For the head alone" in signed_in(head).get(mail.get_absolute_url()).text
    page = signed_in(it_admin).get(mail.get_absolute_url())
    assert page.status_code == 200
    assert "For the head alone" not in page.text


def test_another_persons_notice_and_mail_are_not_there(signed_in, head, other_head):
    for row in (NoticeFactory(recipient=other_head), MailFactory(recipient=other_head)):
        assert signed_in(head).get(row.get_absolute_url()).status_code == 404


def test_mail_that_is_stuck_is_said_at_the_top(signed_in, it_admin, head, no_mail_server, tick):
    tell(head)
    tick()
    page = signed_in(it_admin).get("/delivery-log/")
    assert "1 mail is waiting because of the mail server" in page.text
    assert "could not be reached" in page.text


def test_without_a_mail_server_the_demonstration_shows_the_mails(signed_in, ceo, head, tick, settings, tmp_path):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")
    tell(head)
    tick()
    client = signed_in(ceo)
    assert "Termly audit, Ashfield Primary" in client.get("/outbox/").text
    assert "kept here instead of being sent" in client.get("/delivery-log/").text
    assert len(list((tmp_path / "mail").iterdir())) == 1
    settings.DEMO = False
    assert "Termly audit" not in client.get("/outbox/").text


def test_the_log_takes_as_many_queries_for_fifty_rows_as_for_five(signed_in, ceo):
    client, counts = signed_in(ceo), []
    for more in (5, 45):
        for _ in range(more):
            NoticeFactory(mail=MailFactory())
        with CaptureQueriesContext(connection) as taken:
            client.get("/delivery-log/")
        counts.append(len(taken))
    assert counts[0] == counts[1]
