"""An audit of the record in a real browser: drawn, looked at, answered, acted on, and signed by lead and head."""

import pytest

from charter import packs
from charter.actions import submissions
from charter.models import Action, Answer, DueItem
from safeguarding.audits.models import AuditFinding, SampleResult
from tests.browser import scrolls_sideways
from tests.factories import RegisteredFactory
from trust.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def audit(school, dsl, clock_at):
    """The spring's audit of the record at a school with six people on it."""
    packs.load(["excellence"], by=User.objects.system())
    RegisteredFactory.create_batch(5, school=school)
    RegisteredFactory(school=school, name="Gill Governor", person_type="governor", post="Governor")
    clock_at("2027-03-05T10:00:00+00:00")
    due = DueItem.objects.get(school=school, duty__code="audit-record", period="2026/27 2 spring term")
    return submissions.start(due, by=dsl)


def look_at_everybody(page, axe):
    """One person by hand with a fault, the others with one button each."""
    page.get_by_role("link", name="Gill Governor").click()
    assert axe(page) == []
    page.get_by_role("radio", name="Not found").first.check()
    for _ in range(6):
        page.get_by_role("button", name="All the rest found").click()
        page.wait_for_load_state()
    page.get_by_text("Everybody in the sample was looked at.").wait_for()


@pytest.mark.requirement("S0-59")
def test_an_audit_from_the_sample_to_both_signatures(page_as, axe, audit, dsl, head, screenshot):
    page = page_as(dsl)
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    assert axe(page) == []
    page.get_by_role("button", name="Draw the sample").click()
    page.get_by_text("gives the same people again").wait_for()
    look_at_everybody(page, axe)
    assert axe(page) == []
    screenshot(page, "sample-detail-1280")
    assert SampleResult.objects.filter(result="missing").count() == 1
    page.get_by_text("1 of 6 people (17%, could be 3% to 56%)").wait_for()

    for section in ("checks", "others", "keeping"):
        page.goto(f"/submissions/{audit.pk}/sections/{section}/")
        for radio in page.get_by_role("radio", name="Fully met").all():
            radio.check()
        if section == "others":
            governors = page.locator("#q-governors")
            governors.get_by_role("radio", name="Not met").check()
            governors.get_by_label("What shows it").fill("One was not found.")
        with page.expect_navigation():
            page.get_by_role("button", name="Save", exact=True).click()
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    page.get_by_text("Needs an action").wait_for()
    assert page.get_by_role("button", name="Sign as").count() == 0

    page.goto(f"/submissions/{audit.pk}/sections/others/")
    page.locator("#q-governors").get_by_role("button", name="Save and add an action").click()
    page.get_by_label("What will be done").fill("Ask for the check")
    page.get_by_label("By whom").select_option(label="Head")
    page.get_by_label("By when").fill("2027-03-19")
    page.get_by_label("How you will know that it worked").fill("It stands on the record.")
    page.get_by_role("button", name="Add an action").click()
    page.get_by_text("The action was added.").wait_for()
    assert Action.objects.get().source == Answer.objects.get(question="governors")

    page.goto(f"/safeguarding/audits/{audit.pk}/")
    page.get_by_role("button", name="Sign as designated safeguarding lead").click()
    page.get_by_text("Signed. Thank you.").wait_for()
    page = page_as(head)
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    screenshot(page, "audit-to-sign-1280")
    page.get_by_role("button", name="Sign as headteacher").click()
    page.get_by_text("Signed by both and locked.").wait_for()
    assert axe(page) == []
    screenshot(page, "audit-signed-1280")
    audit.refresh_from_db()
    assert (audit.state, audit.submitted_by) == ("accepted", head)
    assert AuditFinding.objects.get().question == "governors"
    page.goto("/safeguarding/audits/")
    page.get_by_text("11 of 12 fully met").wait_for()
    assert axe(page) == []
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    screenshot(page, "audit-signed-390")
    assert scrolls_sideways(page) == 0
