"""The termly audits' reminders: before and after the date, one mail a day, step by step upwards, each provable."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse

from charter import packs
from charter.models import DueItem
from tests.factories import TrustFactory
from trust.models import User
from trust.notices.models import DeliveryEvent, Notice

DUE = date(2027, 3, 18)
"""Five working days before the last school day of the spring term."""


@pytest.fixture
def audits(school, dsl, head, eht, ceo, settings):
    TrustFactory()
    settings.CONCORD_URL = "https://concord.example"
    packs.load(["excellence"], by=User.objects.system())
    items = DueItem.objects.filter(school=school, duty__code__startswith="audit-", period__contains="spring")
    assert {item.due_on for item in items} == {DUE}
    return items


def morning(days):
    """Who gets a mail about audits that morning, with what each says first."""
    before = len(mail.outbox)
    call_command("remind", now=f"{DUE + timedelta(days=days)}T07:35")
    return [letter for letter in mail.outbox[before:] if "Audit of" in letter.body]


@pytest.mark.requirement("S0-59")
def test_the_lead_is_told_before_and_after_then_head_executive_head_and_chief(audits, signed_in, dsl, head, eht, ceo):
    told = {days: {letter.to[0] for letter in morning(days)} for days in (-21, -7, -1, 1, 5, 11, 16, 25)}
    mine = {person.email: name for person, name in [(dsl, "dsl"), (head, "head"), (eht, "eht"), (ceo, "ceo")]}
    seen = {days: {mine[address] for address in people if address in mine} for days, people in told.items()}
    assert all("dsl" in seen[days] for days in (-21, -7, -1, 1))
    assert "head" in seen[5]
    # Ten and fifteen days after the date are in the Easter holidays: nobody gets a mail before Monday 12 April.
    assert seen[11] == seen[16] == set()
    assert {"eht", "ceo"} <= seen[25]
    assert not any({"head", "eht", "ceo"} & seen[days] for days in (-21, -7, -1))
    one_mail = [letter for letter in mail.outbox if letter.to == [dsl.email] and "Audit of safeguarding" in letter.body]
    assert all("Audit of pupil safety" in letter.body for letter in one_mail)
    links = {item.get_absolute_url() for item in audits}
    notices = Notice.objects.filter(link__in=links, recipient__email__in=mine, withdrawn_at__isnull=True)
    proven = DeliveryEvent.objects.filter(kind=DeliveryEvent.Kind.SENT, mail__in=notices.values("mail"))
    assert {notice.recipient for notice in notices} == {dsl, head, eht, ceo}
    assert proven.values("mail").distinct().count() == notices.values("mail").distinct().count()
    log = signed_in(ceo).get(reverse("delivery_log")).content.decode()
    assert "Audit of safeguarding" in log


@pytest.mark.requirement("S0-59")
def test_a_signed_audit_reminds_nobody(audits, dsl, head):
    morning(-7)
    audits.update(fulfilled_at="2027-03-12T10:00Z")
    assert [letter for days in (-1, 1, 5) for letter in morning(days)] == []
