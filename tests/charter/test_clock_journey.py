"""The clock, seen from the safeguarding lead's chair: the mail, the form it links to, the proof that it was sent."""

import re
from datetime import date

import pytest
from django.core import mail
from django.core.management import call_command

from charter import packs
from charter.models import DueItem
from tests.factories import TrustFactory
from trust.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def audits(dsl, head, school):
    """The three audits of Spring 2027 at the lead's school."""
    TrustFactory()
    packs.load(["excellence"], by=User.objects.system(), since=date(2026, 9, 1))
    return DueItem.objects.filter(school=school, duty__code__startswith="audit-", period__contains="spring")


@pytest.mark.requirement("S0-59", "S1-17")
def test_the_lead_is_reminded_of_the_audits_opens_one_and_finds_the_mail_in_the_log(
    audits, dsl, page_as, clock_at, axe, screenshot
):
    opens = audits.first().opens_on
    call_command("remind", now=f"{opens}T07:30")
    call_command("remind", now=f"{opens}T07:30")
    (letter,) = [message for message in mail.outbox if message.to == [dsl.email]]
    links = re.findall(r"http\S+(/due/\d+/)", letter.body)
    assert {item.get_absolute_url() for item in audits} <= set(links)
    clock_at(f"{opens}T08:00")
    page = page_as(dsl)
    page.goto(audits.first().get_absolute_url())
    assert audits.first().duty.title in page.locator("h1").inner_text()
    page.goto("/delivery-log/")
    screenshot(page, "delivery-log-1280")
    assert axe(page) == []
    page.locator("tbody tr", has_text="Audit of safeguarding").get_by_role("link").first.click()
    assert "Accepted by the mail server" in page.locator("main").inner_text()
    assert letter.extra_headers["Message-ID"] in page.locator("main").inner_text()
    screenshot(page, "notice-detail-1280")
    assert axe(page) == []
    page.get_by_role("link", name=letter.subject).click()
    page.wait_for_url("**/mails/**")
    assert "Nobody expects an answer outside your working hours" in page.locator("main").inner_text()
    screenshot(page, "mail-detail-1280")
    assert axe(page) == []
