"""The audit in a real browser: the lead fills it in, is told what an unmet point needs, and the head submits it."""

import pytest

from charter import packs
from charter.actions import submissions
from charter.models import Action, Answer, DueItem
from trust.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def form(school, dsl, clock_at):
    packs.load(["excellence"], by=User.objects.system())
    clock_at("2027-03-05T10:00:00+00:00")
    due = DueItem.objects.get(school=school, duty__code="audit-pupil-safety", period="2026/27 2 spring term")
    return submissions.start(due, by=dsl)


@pytest.mark.requirement("S0-59")
def test_an_unmet_point_needs_an_action_before_the_audit_is_submitted(page_as, axe, form, dsl, head):
    page = page_as(dsl)
    for section in ("site", "day", "health"):
        page.goto(f"/submissions/{form.pk}/sections/{section}/")
        assert axe(page) == []
        for radio in page.get_by_role("radio", name="Fully met").all():
            radio.check()
        if section == "health":
            drills = page.locator("#q-drills")
            drills.get_by_role("radio", name="Not met").check()
            drills.get_by_label("What shows it").fill("None was held this term.")
        with page.expect_navigation():
            page.get_by_role("button", name="Save", exact=True).click()
    page.goto(f"/submissions/{form.pk}/check/")
    page.get_by_text("Needs an action").wait_for()
    assert axe(page) == []

    page.goto(f"/submissions/{form.pk}/sections/health/")
    page.locator("#q-drills").get_by_role("button", name="Save and add an action").click()
    page.get_by_label("What will be done").fill("Hold a drill")
    page.get_by_label("By whom").select_option(label="Head")
    page.get_by_label("By when").fill("2027-03-19")
    page.get_by_label("How you will know that it worked").fill("The log shows it.")
    assert axe(page) == []
    page.get_by_role("button", name="Add an action").click()
    page.get_by_text("The action was added.").wait_for()
    assert Action.objects.get().source == Answer.objects.get(question="drills")

    page = page_as(head)
    page.goto(f"/submissions/{form.pk}/check/")
    page.get_by_role("button", name="Submit").click()
    page.get_by_text("Submitted. Thank you.").wait_for()
    form.refresh_from_db()
    assert (form.state, form.submitted_by) == ("accepted", head)
    page.goto("/safeguarding/audits/")
    page.get_by_text("9 of 10 fully met").wait_for()
    assert axe(page) == []
