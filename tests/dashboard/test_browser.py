"""The executive's and the headteacher's first minute, in a real browser, as the real role."""

import pytest

from tests.browser import scrolls_sideways
from tests.factories import DueItemFactory, DutyFactory, FigureFactory, MeasureFactory, SubmissionFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def trust_at_work(school, other_school):
    measure = MeasureFactory(code="attendance", name="Attendance", short_name="Attendance", kind="mean", decimals=1)
    measure.spread = 8
    measure.save()
    FigureFactory(measure=measure, school=None, place="national", phase="primary", value=94.8)
    FigureFactory(measure=measure, school=school, value=91.0, denominator=400)
    duty = DutyFactory(title="Fire drill held")
    DueItemFactory(duty=duty, school=school, opens_on="2027-01-05", due_on="2027-01-12")
    return SubmissionFactory(school=school, state="submitted")


@pytest.mark.requirement("S2-36", "S2-16")
def test_an_executive_sees_where_to_act_and_opens_a_figure(page_as, ceo, trust_at_work, axe, screenshot):
    page = page_as(ceo)
    page.goto("/")
    assert page.get_by_role("heading", name="Attendance is below national in 1 of 1 school").is_visible()
    assert "1 item late in 1 school" in page.locator(".first-line").inner_text()
    assert axe(page) == []
    screenshot(page, "trust-home-1280")
    page.get_by_role("link", name="91.0").click()
    assert "/figures/" in page.url
    assert "Ashfield Primary" in page.locator("main").inner_text()


def test_an_executive_headteacher_is_asked_to_review_what_was_sent_in(page_as, eht, trust_at_work):
    page = page_as(eht)
    page.goto("/")
    page.get_by_role("link", name=str(trust_at_work)).first.click()
    assert f"{trust_at_work.get_absolute_url()}review/" in page.url


def test_a_head_sees_what_is_due_on_a_phone(page_as, head, trust_at_work, axe, screenshot):
    page = page_as(head, width=390)
    page.goto("/")
    assert page.get_by_role("heading", level=1).inner_text() == "Ashfield Primary"
    assert page.get_by_text("late by 7 days").first.is_visible()
    assert page.get_by_role("link", name="Fire drill held").is_visible()
    assert scrolls_sideways(page) == 0
    assert axe(page) == []
    screenshot(page, "my-school-390")
