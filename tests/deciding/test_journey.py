"""Who decides and the lint in a real browser."""

import pytest

from charter.deciding import actions
from tests.browser import scrolls_sideways
from tests.factories import (
    DecisionFactory,
    DecisionVersionFactory,
    DelegationLineFactory,
    RoleAssignmentFactory,
    TrustFactory,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def scheme(school):
    """A line on visits tied to a decision, one on visits abroad, and somebody for each."""
    TrustFactory()
    decision = DecisionFactory(title="Learning outside the classroom")
    said = {"type": "aligned", "lead_role": "eht", "consulted": "The visits lead"}
    DecisionVersionFactory(decision=decision, **said)
    DelegationLineFactory(matter="Residential visits", words="school trip", clause="4.2", decision=decision)
    DelegationLineFactory(matter="Visits abroad", words="ski trip", holder="ceo", clause="4.3")
    RoleAssignmentFactory(role="eht", cluster=school.cluster, user__name="Femi Adeyemi")
    actions.refresh()


@pytest.mark.parametrize("width", [1280, 390])
def test_a_head_asks_and_sees_one_name(page_as, head, ceo, scheme, axe, screenshot, width):
    page = page_as(head, width=width)
    page.goto("/who-decides/")
    screenshot(page, f"who-decides-box-{width}")
    page.get_by_label("What is to be decided?").fill("approve a residential visit")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Residential visits").wait_for()
    assert page.get_by_text("Head, headteacher, decides at Ashfield Primary.").count() == 1
    assert page.get_by_text("Scheme of delegation, clause 4.2").is_visible()
    screenshot(page, f"who-decides-{width}")
    assert axe(page) == []
    assert scrolls_sideways(page) == 0


def test_the_search_on_every_page_leads_to_the_answer(page_as, head, scheme):
    page = page_as(head)
    page.goto("/charter/")
    page.get_by_role("searchbox").first.fill("school trip")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Residential visits").click()
    page.get_by_role("heading", name="Residential visits").wait_for()
    assert page.get_by_text("Head, headteacher, decides at Ashfield Primary.").count() == 1


def test_what_nobody_decides_is_said(page_as, head, scheme, axe, screenshot):
    page = page_as(head)
    page.goto("/who-decides/?q=colour+of+the+minibus")
    page.get_by_text("Nobody is named for this.").wait_for()
    screenshot(page, "who-decides-nobody-1280")
    assert axe(page) == []


@pytest.mark.parametrize("width", [1280, 390])
def test_the_trust_lead_finds_what_to_mend(page_as, ceo, scheme, axe, screenshot, width):
    DecisionVersionFactory(decision=DecisionFactory(title="Attendance"), type="aligned", lead_role="")
    page = page_as(ceo, width=width)
    page.goto("/charter/")
    page.get_by_role("link", name="Contradictions and gaps").click()
    page.get_by_text("Nobody leads it: the line names no lead.").wait_for()
    screenshot(page, f"charter-lint-{width}")
    assert axe(page) == []
    assert scrolls_sideways(page) == 0
