"""A finding becomes a question to every school; the trust sees how far it has spread and whether it is closed."""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse

from safeguarding.crosschecks import tasks
from safeguarding.crosschecks.actions import answering, asking
from safeguarding.crosschecks.models import CrossCheck, CrossCheckReply
from safeguarding.crosschecks.selectors import standings
from tests.factories import AuditFindingFactory, RoleAssignmentFactory, SchoolFactory, TrustFactory
from trust import clock
from trust.notices import mails, outbox
from trust.notices.models import Notice


@pytest.fixture
def finding(school, other_school):
    TrustFactory()
    SchoolFactory.create_batch(3, cluster=other_school.cluster)
    return AuditFindingFactory(school=school)


@pytest.fixture
def check(finding, head):
    """Due on Wednesday 20 January 2027 at ten."""
    return asking.ask(finding, question="Is a gate without a lock?", due_at=clock.now() + timedelta(days=1), by=head)


def answered(check, place, answer, by):
    reply = CrossCheckReply.objects.get(check_asked=check, school=place)
    return answering.answer(reply, answer=answer, words="Seen.", by=by)


@pytest.mark.requirement("S0-59")
def test_the_lead_asks_from_the_finding_and_it_is_due_the_next_working_day(signed_in, finding, dsl):
    client = signed_in(dsl)
    ask = reverse("crosscheck_ask", args=[finding.pk])
    assert ask in client.get(finding.get_absolute_url()).content.decode()
    client.post(ask, {"question": "Is a gate without a lock?", "until": ""})
    check = CrossCheck.objects.get()
    assert f"{check.due_at.astimezone(clock.LONDON):%Y-%m-%d %H:%M}" == "2027-01-20 16:00"
    assert check.replies.count() == 5
    assert ask not in client.get(finding.get_absolute_url()).content.decode()


def test_a_set_day_may_be_given_and_none_that_is_past(signed_in, finding, dsl):
    ask = reverse("crosscheck_ask", args=[finding.pk])
    refused = signed_in(dsl).post(ask, {"question": "Is a gate without a lock?", "until": "2027-01-18"})
    assert refused.status_code == 422
    signed_in(dsl).post(ask, {"question": "Is a gate without a lock?", "until": "2027-01-29"})
    assert CrossCheck.objects.get().due_at.date().day == 29


def test_what_a_school_has_is_put_right_and_says_how(signed_in, check, head, school):
    reply = answered(check, school, "yes", head)
    client = signed_in(head)
    close = reverse("crosscheck_close", args=[reply.pk])
    assert client.post(close, {"outcome": ""}).status_code == 422
    client.post(close, {"outcome": "A lock is fitted."})
    reply.refresh_from_db()
    assert (reply.state, reply.outcome) == ("closed", "A lock is fitted.")


@pytest.mark.requirement("S0-59")
def test_the_chief_executive_sees_who_has_it_too_and_what_is_closed(signed_in, check, ceo, head, school, other_school):
    answering.put_right(answered(check, school, "yes", head), outcome="A lock is fitted.", by=head)
    answered(check, other_school, "yes", head)
    html = signed_in(ceo).get(check.get_absolute_url()).content.decode()
    assert "2 of 5 schools answered · 2 have it · 1 put right" in html
    assert other_school.name in html
    assert "1 to put right, 3 answers to come" in signed_in(ceo).get(reverse("crosscheck_spread_list")).content.decode()


def test_an_executive_head_sees_their_own_schools_and_the_origin_only_where_they_may_read_it(
    signed_in, check, eht, head, school, other_school
):
    elsewhere = RoleAssignmentFactory(role="eht", cluster=other_school.cluster).user
    page = check.get_absolute_url()
    mine, theirs = signed_in(eht).get(page).content.decode(), signed_in(elsewhere).get(page).content.decode()
    assert "0 of 1 school answered" in mine
    assert "a finding" in mine
    assert "0 of 4 schools answered" in theirs
    assert "a finding" not in theirs
    assert school.name not in theirs


def test_a_trustee_reads_totals_and_no_school(signed_in, check, trustee, head, school):
    answered(check, school, "yes", head)
    html = signed_in(trustee).get(check.get_absolute_url()).content.decode()
    assert "1 of 5 schools answered · 1 have it · 0 put right" in html
    assert school.name not in html


def send(clock_at, moment):
    clock_at(moment)
    tasks.daily()
    mails.make_mails()
    while outbox.send_batch():
        pass


@pytest.mark.requirement("S0-59")
def test_who_has_not_answered_is_reminded_then_the_executive_head_then_the_chief(
    check, school, dsl, head, eht, ceo, clock_at, settings
):
    settings.CONCORD_URL = "https://concord.example"
    told = {}
    for day in ("2027-01-20", "2027-01-21", "2027-01-22", "2027-01-25"):
        before = len(mail.outbox)
        send(clock_at, f"{day}T07:31")
        told[day] = {letter.to[0] for letter in mail.outbox[before:]}
    assert {dsl.email, head.email} <= told["2027-01-20"] & told["2027-01-21"]
    assert eht.email in told["2027-01-22"] - told["2027-01-21"]
    assert ceo.email in told["2027-01-25"] - told["2027-01-22"]
    sent = len(mail.outbox)
    send(clock_at, "2027-01-25T07:40")
    assert len(mail.outbox) == sent


def test_who_has_answered_is_told_no_more(check, school, head, clock_at, settings):
    settings.CONCORD_URL = "https://concord.example"
    answered(check, school, "no", head)
    send(clock_at, "2027-01-21T07:31")
    assert not [letter for letter in mail.outbox if letter.to == [head.email]]
    assert not Notice.objects.filter(recipient=head, key__contains=":late:").exists()


def test_the_board_says_who_has_something_open(check, school, other_school, head):
    answered(check, school, "yes", head)
    found = standings([school.pk, other_school.pk], clock.today() + timedelta(days=3))
    assert (found[school.pk].state, found[other_school.pk].state) == ("red", "amber")
