"""In a real browser: a head writes an own version and is refused until it is whole, another borrows, one is exempt."""

import pytest
from playwright.sync_api import expect

from charter.adoption.models import Exemption
from charter.models import Submission
from tests.adoption.charter import aligned, autonomous, published_approach, standardised

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGE = "/my-school/charter/"


def write(page, label, words):
    page.get_by_label(label).fill(words)


@pytest.mark.requirement("S0-26", "S0-53", "S1-48")
def test_a_head_writes_with_gaps_is_refused_maps_them_and_publishes(page_as, head, school):
    aligned("Kindness", "Routines", title="Behaviour")
    page = page_as(head)
    page.goto(PAGE)
    page.get_by_role("button", name="Start writing").click()
    write(page, "What is particular to our school", "A school by the sea.")
    write(page, "What we do", "Three routines.")
    page.get_by_role("button", name="Save and go on").click()
    write(page, "Kindness", "We greet every child.")
    page.get_by_label("Routines").focus()
    expect(page.locator("[data-count=mapped]")).to_have_text("1 of 2 principles not mapped yet")
    page.get_by_role("button", name="Save and go on").click()
    page.get_by_role("heading", name="1 thing to do before it can be published").wait_for()
    expect(page.get_by_role("button", name="Publish")).to_be_disabled()
    page.locator("#gaps ~ ul").get_by_role("link", name="Routines").click()
    write(page, "Routines", "Every lesson starts alike.")
    page.get_by_role("button", name="Save and go on").click()
    page.get_by_role("button", name="Publish").click()
    page.locator("#messages").get_by_text("Published.").wait_for()
    assert Submission.objects.get().state == "accepted"


@pytest.mark.requirement("S0-27")
def test_another_head_borrows_an_approach(page_as, head, other_head, school, other_school):
    published_approach(autonomous(), school, head)
    page = page_as(other_head)
    page.goto(PAGE)
    page.get_by_role("link", name="1 other school has published theirs").click()
    page.get_by_role("link", name="Our approach: How we teach reading").click()
    page.get_by_role("link", name="Borrow this for our school").click()
    page.get_by_role("button", name="Begin our draft").click()
    page.get_by_text("Borrowed from Ashfield Primary").first.wait_for()
    assert page.get_by_label("What is particular to our school").input_value() == "Many pupils are new to English."
    assert Submission.objects.get(school=other_school).state == "draft"


@pytest.mark.requirement("S0-17")
def test_a_head_asks_for_an_exemption_an_executive_head_reads_it_and_the_chief_executive_decides(
    page_as, head, eht, ceo, school
):
    standardised(title="Assessment")
    page = page_as(head)
    page.goto(f"{PAGE}?type=standardised")
    page.get_by_role("link", name="Ask for an exemption").click()
    write(page, "Why your school can't do this now", "The hall is closed.")
    write(page, "What you do instead", "We use the gym.")
    write(page, "Until", "2027-09-02")
    page.get_by_role("button", name="Ask", exact=True).click()
    page.get_by_text("Choose that day or an earlier one").first.wait_for()
    write(page, "Until", "2027-03-01")
    page.get_by_role("button", name="Ask", exact=True).click()
    page.get_by_text("Not decided yet.").wait_for()
    address = page.url

    reader = page_as(eht)
    reader.goto(address)
    reader.get_by_role("radio", name="Agree to it").check()
    write(reader, "Why", "The plan is sound.")
    reader.get_by_role("button", name="Give this advice").click()
    reader.get_by_text("advises to agree").wait_for()

    chief = page_as(ceo)
    chief.goto(address)
    chief.get_by_role("radio", name="Agree", exact=True).check()
    chief.get_by_role("textbox", name="Why").fill("Until the hall is open.")
    chief.get_by_role("button", name="Decide").click()
    chief.get_by_text("Second reader", exact=True).wait_for()

    page.goto(f"{PAGE}?type=standardised")
    page.get_by_text("Exempt until Monday 1 March 2027").first.wait_for()
    exemption = Exemption.objects.get()
    assert (exemption.state, exemption.asked_by, exemption.decided_by) == ("agreed", head, ceo)
