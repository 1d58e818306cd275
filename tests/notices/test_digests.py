"""One digest a person a working day, of what is still wanted, saying what, where, why and by when."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories import UserFactory
from trust import hooks
from trust.notices import mails
from trust.notices.actions import Draft, notify, notify_all
from trust.notices.hooks import NoticeSource
from trust.notices.models import DeliveryEvent, Mail, Notice

AUDIT = {
    "subject": "Termly safeguarding audit",
    "link": "/due/1/",
    "school": "Ashfield Primary",
    "reason": "Safeguarding is audited each term with leaders",
}


def tell(person, key="audit", **changes):
    return notify(person, **{**AUDIT, "key": f"{key}:{person.pk}", **changes})


def body(message):
    return message.get_payload(0).get_payload(decode=True).decode().replace("\r\n", "\n")


def test_a_key_is_told_once(head):
    assert tell(head)
    assert tell(head) is None
    assert Notice.objects.count() == 1


@pytest.mark.requirement("S1-17")
def test_mail_of_friday_evening_arrives_after_the_bank_holiday(head, mail_server, tick, clock_at):
    clock_at("2027-04-30T21:00")
    for key in ("one", "two", "three"):
        tell(head, key)
    for moment in ("2027-04-30T21:01", "2027-05-01T10:00", "2027-05-03T10:00", "2027-05-04T07:29"):
        clock_at(moment)
        tick()
    assert mail_server.messages == []
    clock_at("2027-05-04T07:30")
    tick()
    tick()
    assert mail_server.people == [head.email]
    assert mail_server.messages[0]["Subject"] == "3 things for you"
    assert "Nobody expects an answer outside your working hours." in body(mail_server.messages[0])


def test_what_is_written_after_the_digest_waits_for_the_next_one(head, mail_server, tick, clock_at):
    clock_at("2027-02-08T07:30")
    tell(head, "one")
    tick()
    clock_at("2027-02-08T11:00")
    tell(head, "two")
    tick()
    assert len(mail_server.messages) == 1
    clock_at("2027-02-09T07:30")
    tick()
    assert len(mail_server.messages) == 2
    assert Mail.objects.filter(recipient=head).values("day").distinct().count() == 2


def test_the_mail_says_what_where_why_by_when_and_links_to_it(head, mail_server, tick, clock_at, settings):
    settings.CONCORD_URL = "https://concord.example"
    clock_at("2027-02-08T09:00")
    audit = Draft(head, "Audit", "/due/7/", "a", about="Ashfield Primary", reason="We audit each term")
    late = Draft(head, "Tracker", "/due/8/", "b", due_on=date(2027, 2, 4), escalated_from="Late at the school")
    notify_all([replace(audit, due_on=date(2027, 2, 10)), late])
    tick()
    text = body(mail_server.messages[0])
    assert mail_server.messages[0]["Subject"] == "2 things for you, 1 late"
    assert "* Audit\n  Due on Wednesday 10 February 2027, in 2 days\n" in text
    assert "Because: We audit each term" in text
    assert "Late by 4 days: it was due on Thursday 4 February 2027" in text
    assert "Ashfield Primary: https://concord.example/due/7/" in text
    assert text.index("Tracker") < text.index("Audit"), "late things come first"
    assert "Late at the school" in text


def test_what_is_the_same_at_several_schools_is_said_once(eht, mail_server, tick):
    audit = Draft(eht, "Audit", "/due/1/", "1", about="Ashfield Primary", reason="We audit each term")
    notify_all([audit, replace(audit, link="/due/2/", key="2", about="Brook Lane Primary")])
    tick()
    text = body(mail_server.messages[0])
    assert mail_server.messages[0]["Subject"] == "2 things for you"
    assert text.count("* Audit") == 1
    assert "Ashfield Primary: " in text
    assert "Brook Lane Primary: " in text


def test_the_trusts_own_line_stands_at_the_foot(head, trust, mail_server, tick):
    trust.footer = "We do not expect answers in the evening."
    trust.save()
    tell(head)
    tick()
    assert body(mail_server.messages[0]).rstrip().endswith("We do not expect answers in the evening.")


def test_text_cannot_become_a_header_nor_markup(head, mail_server, tick):
    tell(head, subject="Audit\r\nBcc: all@demo.example", school="<b>Ashfield</b>")
    tick()
    message = mail_server.messages[0]
    assert message["Bcc"] is None
    assert "&lt;b&gt;Ashfield" in message.get_payload(1).get_payload(decode=True).decode()


def test_an_urgent_notice_leaves_at_night_by_itself(head, mail_server, tick, clock_at):
    clock_at("2027-02-06T23:00")
    tell(head)
    tell(head, "urgent", urgent=True, subject="Sign-in from a new place")
    tick()
    assert [message["Subject"] for message in mail_server.messages] == ["Sign-in from a new place, Ashfield Primary"]


def test_a_newer_notice_about_the_same_thing_takes_the_place_of_one_that_has_not_left(
    head, mail_server, tick, clock_at
):
    clock_at("2027-02-06T10:00")
    notify_all([Draft(head, "Audit opens", "/due/1/", "opens", thread="due:1")])
    clock_at("2027-02-07T10:00")
    notify_all([Draft(head, "Audit is due tomorrow", "/due/1/", "before", thread="due:1")])
    clock_at("2027-02-08T07:30")
    tick()
    assert "Audit is due tomorrow" in body(mail_server.messages[0])
    assert "Audit opens" not in body(mail_server.messages[0])
    assert DeliveryEvent.objects.filter(kind="replaced", notice__key="opens").exists()


def test_what_is_no_longer_wanted_is_not_told(head, mail_server, tick, monkeypatch):
    source = NoticeSource("test", lambda notices: {notice.pk for notice in notices if notice.key == "kept"})
    monkeypatch.setitem(hooks._registry.setdefault(NoticeSource, {}), "test", source)
    notify_all([Draft(head, key, "/", key, source="test") for key in ("kept", "done")])
    tick()
    assert mail_server.messages[0]["Subject"] == "kept"
    assert Notice.objects.with_state().get(key="done").state == "withdrawn"


def test_nothing_goes_to_a_closed_account(head, mail_server, tick):
    tell(head)
    head.is_active = False
    head.save()
    tick()
    assert mail_server.messages == []
    assert Notice.objects.with_state().get().state == "withdrawn"


def test_making_digests_takes_a_constant_number_of_queries(trust, tick, mail_server, django_assert_max_num_queries):
    people = [UserFactory() for _ in range(60)]
    notify_all([Draft(person, "Audit", "/", f"a{person.pk}") for person in people])
    with django_assert_max_num_queries(30):
        assert mails.make_mails() == 60
