"""A head plans the year in a real browser, from what is seen to what staff learn; staff read it on a phone."""

import pytest

from tests.browser import scrolls_sideways
from tests.factories import CauseFactory, CycleStepFactory, ImprovementStrandFactory, LimitFactory, MeasureFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def trust_that_plans(school):
    CycleStepFactory(phase="explore")
    ImprovementStrandFactory(name="Attendance and behaviour")
    CauseFactory(code="families", name="Families are met too late")
    MeasureFactory(code="attendance", name="Attendance", kind="mean")
    LimitFactory(value=5)


def fill(page, **fields):
    for label, value in fields.items():
        page.get_by_label(label.replace("_", " "), exact=False).first.fill(value)


@pytest.mark.requirement("S0-7", "S2-50", "S3-2")
def test_a_head_plans_the_year(page_as, head, staff, trust_that_plans, axe, screenshot):
    page = page_as(head)
    page.goto("/my-school/plan/")
    page.get_by_role("link", name="Start the plan").click()
    page.get_by_label("Year").select_option(label="2026/27")
    page.get_by_role("button", name="Start the plan").click()
    page.get_by_role("link", name="Add a priority").click()
    fill(page, Priority="Every Monday counts", What_we_see="One pupil in nine misses Mondays.")
    page.get_by_label("Strand").select_option(label="Attendance and behaviour")
    page.get_by_label("Owner").select_option(label="Head")
    page.get_by_role("button", name="Keep as a draft").click()
    page.get_by_role("link", name="Make it live").click()
    page.get_by_role("button", name="Make it live").click()
    assert page.get_by_text("Say what shows that this is the cause.").first.is_visible()
    page.get_by_role("link", name="Change the priority").click()
    page.get_by_label("Root cause").fill("Nobody speaks with families before the third Monday.")
    page.get_by_label("Kind of cause").select_option(label="Families are met too late")
    page.get_by_label("Evidence for the cause").fill("Registers of the autumn, and talks with twelve families.")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Add a measure").click()
    page.get_by_label("Measure of the trust").select_option(label="Attendance")
    fill(page, Where_we_start="91.2", Where_we_want="94", By_when="2027-07-20")
    page.get_by_role("button", name="Add the measure").click()
    page.get_by_role("link", name="Add an action").click()
    fill(page, What_will_be_done="Coach tutors in the first talk", By_when="2027-03-01", How_we_will_know="Three seen.")
    page.get_by_label("Owner").select_option(label="Head")
    page.get_by_label("It develops staff").check()
    page.get_by_role("button", name="Add the action").click()
    page.get_by_role("link", name="Make it live").click()
    page.get_by_role("button", name="Make it live").click()
    assert page.get_by_text("from 91.2% to 94%").is_visible()
    assert axe(page) == []
    screenshot(page, "priority-1280")
    page.get_by_role("link", name="Plans", exact=True).last.click()
    page.get_by_role("link", name="Ashfield Primary").click()
    page.get_by_role("link", name="Agree the plan").click()
    page.get_by_role("button", name="Agree the plan").click()
    assert page.get_by_text("in force").first.is_visible()
    assert axe(page) == []
    screenshot(page, "plan-1280")
    phone = page_as(staff, width=390)
    phone.goto("/my-school/plan/")
    assert phone.get_by_text("Attendance from 91.2% to 94% by 20 Jul 2027").is_visible()
    assert scrolls_sideways(phone) == 0
    assert axe(phone) == []
    screenshot(phone, "plan-390")
