"""An audit of the record in a real browser: drawn, looked at, answered, acted on, and signed by lead and head."""

import pytest

from charter.models import Action, Answer
from safeguarding.audits.models import AuditFinding, SampleResult
from tests.audits import steps
from tests.browser import scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def audit(school, dsl, clock_at):
    return steps.begin(school, dsl, clock_at, people=5)


@pytest.mark.requirement("S0-59")
def test_an_audit_from_the_sample_to_both_signatures(page_as, axe, audit, dsl, head, screenshot):
    page = page_as(dsl)
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    assert axe(page) == []
    steps.draw(page, audit)
    steps.look_at_everybody(page, people=6, seen=lambda page: axe(page) == [] or pytest.fail("a sampled person's page"))
    assert axe(page) == []
    screenshot(page, "sample-detail-1280")
    assert SampleResult.objects.filter(result="missing").count() == 1
    page.get_by_text("1 of 6 people (17%, could be 3% to 56%)").wait_for()

    steps.answer_all(page, audit)
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    page.get_by_text("Needs an action").wait_for()
    assert page.get_by_role("button", name="Sign as").count() == 0
    steps.add_action(page, audit)
    assert Action.objects.get().source == Answer.objects.get(question="governors")

    steps.sign(page, audit, "designated safeguarding lead")
    page = page_as(head)
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    screenshot(page, "audit-to-sign-1280")
    steps.sign(page, audit, "headteacher")
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
