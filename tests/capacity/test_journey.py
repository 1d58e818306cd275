"""From a school's need to a day given, in a real browser: head, chief executive, other head, executive headteacher."""

import pytest

from improvement.capacity.models import DayUsed, Deployment, SupportAgreement
from tests.factories import CapacityOfferFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
ROOM = "/improvement/capacity/"


@pytest.fixture
def offer(other_school, strand, building, lent):
    return CapacityOfferFactory(
        school=other_school, person=lent, strand=strand, kind=building, phases=["primary"], days=6
    )


def fill(page, **values):
    for label, value in values.items():
        page.get_by_label(label.replace("_", " ")).first.fill(value)


def state_need(page, school, strand):
    page.goto(f"{ROOM}schools/{school.pk}/")
    page.get_by_role("link", name="Ask for support").click()
    page.get_by_label("In which part of the work").select_option(label=strand.name)
    page.get_by_role("radio", name="Building capacity").check()
    page.get_by_role("radio", name="4 high").check()
    fill(page, About_how_many_days="4", Why="Eleven families we have not met.", From="2027-01-20", Until="2027-06-30")
    page.get_by_role("button", name="Ask for it").click()


def propose_and_go_on(page):
    page.goto(f"{ROOM}matchings/")
    page.get_by_role("button", name="Make a proposal").click()
    page.get_by_role("link", name="Decide").click()
    page.get_by_role("radio", name="Go on with it").check()
    page.get_by_role("button", name="Decide").click()
    page.get_by_text("to fill in and sign").wait_for()


@pytest.mark.requirement("S2-37", "S3-11", "S2-28")
def test_from_a_need_to_a_day_given(page_as, axe, screenshot, school, strand, offer, head, other_head, ceo, eht):
    page = page_as(head)
    state_need(page, school, strand)
    chief = page_as(ceo)
    propose_and_go_on(chief)
    assert axe(chief) == []
    screenshot(chief, "capacity-proposal-1280")
    agreement = SupportAgreement.objects.get()
    page.goto(agreement.get_absolute_url())
    page.get_by_role("link", name="Fill it in").click()
    fill(page, What_it_is_to_achieve="All families met.", What_will_show_it="Days lost, family by family.")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Sign for").click()
    other = page_as(other_head)
    other.goto(agreement.get_absolute_url())
    other.get_by_role("button", name="Sign for").click()
    other.get_by_text("Locked since").wait_for()
    page.goto(agreement.get_absolute_url())
    assert axe(page) == []
    page.get_by_role("link", name="Ask for somebody").click()
    page.get_by_label("First day").fill("2027-01-19")
    page.get_by_role("button", name="Ask").click()
    row = Deployment.objects.get()
    executive = page_as(eht, width=390)
    executive.goto(row.get_absolute_url())
    executive.get_by_role("link", name="Decide").click()
    executive.get_by_role("radio", name="Send them").check()
    executive.get_by_role("button", name="Decide").click()
    executive.get_by_role("link", name="Note a day").click()
    executive.get_by_role("button", name="Note it").click()
    executive.get_by_text("1 of 4 used").wait_for()
    assert axe(executive) == []
    screenshot(executive, "capacity-deployment-390")
    assert executive.evaluate("document.documentElement.scrollWidth") <= 390
    assert DayUsed.objects.get().deployment == row
