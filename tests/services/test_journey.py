"""In a real browser: a head asks, the team answers from its queue, the head rates, and the term's report counts it."""

import pytest

from charter.services.models import ServiceRequest
from tests.browser import scrolls_sideways
from tests.factories import DecisionVersionFactory, ServiceFactory, TrustFactory
from tests.services.test_pages import rated

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def people(school):
    TrustFactory()
    version = DecisionVersionFactory(type="centralised", decision__title="Human resources")
    service = ServiceFactory(title="Human resources", contact_role="hr", answer_within=3, yearly_cost=84000,
                             decision=version.decision, minutes_saved=60)  # fmt: skip
    rated(service, school, [4] * 9)
    return service


@pytest.mark.requirement("S0-22", "S0-23")
def test_a_head_asks_the_team_answers_the_head_rates_and_the_report_counts_it(page_as, head, hr, people, axe):
    page = page_as(head)
    page.goto("/my-school/?whole")
    page.get_by_role("link", name="ask", exact=True).click()
    page.get_by_label("What is it about").fill("A contract for cover")
    page.get_by_label("What do you need?").fill("One term from Monday.")
    assert axe(page) == []
    page.get_by_role("button", name="Send the request").click()
    page.get_by_text("Your request is with the team").wait_for()

    team = page_as(hr)
    team.goto("/services/queue/")
    assert axe(team) == []
    team.get_by_role("link", name="A contract for cover").click()
    team.get_by_role("button", name="Take it in hand").click()
    team.get_by_label("Your words").fill("Which days?")
    team.get_by_role("button", name="Ask the school").click()
    team.get_by_text("The school is asked").wait_for()
    team.get_by_label("Your words").fill("The contract is in your post.")
    team.get_by_role("button", name="Send the answer").click()
    team.get_by_text("Your answer is with the school").wait_for()

    page.reload()
    page.get_by_label("5 Excellent").check()
    page.get_by_role("button", name="Rate and close").click()
    page.get_by_text("The term's report counts your rating").wait_for()
    assert axe(page) == []
    page.get_by_role("link", name="Services", exact=True).first.click()
    page.get_by_role("link", name="Report", exact=True).click()
    page.get_by_role("row", name="Human resources").get_by_text("4.1 of 5 (n 10)").wait_for()
    assert ServiceRequest.objects.get(subject="A contract for cover").rating == 5


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_no_page_of_services_has_a_barrier(page_as, ceo, people, axe, screenshot, width):
    page = page_as(ceo, width=width)
    row = people.requests.first()
    for name, url in [
        ("services", "/services/"), ("service", people.get_absolute_url()), ("service-report", "/services/report/"),
        ("service-queue", "/services/queue/?state=all"), ("service-request", row.get_absolute_url()),
    ]:  # fmt: skip
        page.goto(url)
        screenshot(page, f"{name}-{width}")
        assert axe(page) == []
        assert scrolls_sideways(page) == 0
