"""A member of staff answers the pulse and writes to themselves; the head then sees the results, small groups hidden."""

from datetime import timedelta

import pytest

from charter.values.actions import pulses as actions
from charter.values.models import PulseGroup, Reflection, Value
from tests.browser import scrolls_sideways
from tests.factories import (
    PurposeFactory,
    RoleAssignmentFactory,
    StaffPromiseFactory,
    ValueFactory,
    ValueLineFactory,
    published,
)
from trust import clock

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def pulse(school, other_school, hr):
    purpose = PurposeFactory()
    value = ValueFactory(purpose=purpose, title="Integrity")
    ValueLineFactory(value=value, text="We say what we do.", order=0)
    ValueLineFactory(value=value, kind="doesnt", text="We look away.", order=0)
    StaffPromiseFactory(purpose=purpose, title="Job and family", asked_as="I need not choose.")
    published(purpose)
    today = clock.today()
    return actions.open_pulse(
        title="Winter pulse",
        values=list(Value.objects.all()),
        opens_on=today,
        closes_on=today + timedelta(days=3),
        by=hr,
    )


def others_answer(pulse, school, count):
    for _ in range(count):
        person = RoleAssignmentFactory(role="staff", school=school).user
        actions.answer(pulse, school=school, answers=dict.fromkeys(pulse.items.all(), 4), by=person)


@pytest.mark.requirement("S0-2", "S0-3", "S0-4", "S0-5")
def test_pulse_and_private_note(page_as, staff, head, pulse, school, other_school, clock_at, axe, screenshot):
    page = page_as(staff, width=390)
    page.goto("/my-work/")
    page.get_by_role("link", name="Winter pulse").click()
    page.get_by_role("group", name="We say what we do.").get_by_label("Mostly").check()
    page.get_by_role("group", name="We look away.").get_by_label("Never").check()
    assert axe(page) == [] and scrolls_sideways(page) == 0
    screenshot(page, "pulse-answer-390")
    page.get_by_role("button", name="Send my answers").click()
    assert "nobody can tell which are yours" in page.locator("body").inner_text()
    assert page.get_by_role("link", name="Winter pulse").count() == 0
    page.goto("/values/reflections/")
    page.locator("main .tasks li", has_text="We say what we do.").get_by_role("link").click()
    page.get_by_label("How I live this").fill("I said I would call, and did not.")
    page.get_by_role("button", name="Save").click()
    assert "I said I would call" in page.locator("main").inner_text()
    assert Reflection.objects.get().person == staff

    others_answer(pulse, school, 7)
    others_answer(pulse, other_school, 25)
    assert PulseGroup.objects.get(school=school).replies == 8
    clock_at("2027-01-25T10:00:00+00:00")
    page = page_as(head)
    page.goto(pulse.get_absolute_url())
    table = page.locator("main table").inner_text()
    assert "not\xa0shown" in table and "100%" in table
    assert "I said I would call" not in page.content()
    assert axe(page) == [] and scrolls_sideways(page) == 0
    screenshot(page, "pulse-results-1280")
    page.goto("/values/reflections/")
    assert "I said I would call" not in page.content()
