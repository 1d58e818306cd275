"""A KIT meeting in a real browser: the head prepares it, the executive head adds an action, next term carries it on."""

import pytest

from charter.models import Action, Submission
from improvement.networks.selectors.kit import KIT
from tests.browser import scrolls_sideways
from tests.factories import FigureFactory, MeasureFactory
from tests.networks.furnishing import due, load_small_pack

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TEXTS = {
    "people": ["1. How are you and your team?"],
    "pupils": [
        "3. Attendance and behaviour", "4. Safeguarding", "5. Quality of education and progress with the plan",
        "6. Special needs and pupil premium",
    ],
    "running": ["7. Staff and workload"],
    "between": [],
}  # fmt: skip


@pytest.fixture
def charter(school, tmp_path, clock_at):
    load_small_pack(tmp_path)
    FigureFactory(school=school, measure=MeasureFactory(code="attendance", name="Attendance", decimals=1), value=93.2)
    clock_at("2027-03-10T10:00")


def begin(page, school, term):
    page.goto(due(school, term=term).get_absolute_url())
    page.get_by_role("button", name="Begin").click()
    page.get_by_text("Section 1 of 5").wait_for()


@pytest.mark.requirement("S0-66")
def test_a_meeting_is_prepared_held_and_its_action_comes_back_next_term(
    page_as, axe, screenshot, head, eht, ceo, school, charter, clock_at
):
    page = page_as(head)
    begin(page, school, "spring")
    for number, texts in enumerate(TEXTS.values(), start=1):
        page.get_by_text(f"Section {number} of 5").wait_for()
        for label in texts:
            page.get_by_label(label).fill("A line on it.")
        page.get_by_role("button", name="Save and go on").click()
    page.get_by_text("Section 5 of 5").wait_for()
    form = Submission.objects.of_form(KIT).get()
    assert form.answers.get(question="attendance-rate").value == 93.2

    meeting = page_as(eht)
    meeting.goto(f"/submissions/{form.pk}/sections/follows/")
    meeting.get_by_label("What we agreed").fill("We look at late starts together.")
    meeting.get_by_text("Yes, and it is an action below").click()
    meeting.get_by_role("button", name="Save and add an action").click()
    meeting.get_by_label("What will be done").fill("See the start of afternoon lessons")
    meeting.get_by_label("By whom").select_option(label="Head")
    meeting.get_by_label("By when").fill("2027-05-14")
    meeting.get_by_label("How you will know that it worked").fill("A line on each year group")
    meeting.get_by_role("button", name="Add").click()
    meeting.get_by_text("The action was added.").wait_for()
    assert axe(meeting) == []
    screenshot(meeting, "kit-meeting-1280")
    meeting.goto(f"/submissions/{form.pk}/check/")
    meeting.get_by_role("button", name="Submit").click()
    meeting.get_by_text("Submitted. Thank you.").wait_for()

    clock_at("2027-07-06T10:00")
    page = page_as(head, width=390)
    begin(page, school, "summer")
    page.get_by_text("carried on").wait_for()
    assert "See the start of afternoon lessons" in page.content()
    assert "We look at late starts together." in page.content()
    assert (axe(page), scrolls_sideways(page)) == ([], 0)
    screenshot(page, "kit-meeting-carried-390")
    assert Action.objects.get().closed_on is None

    board = page_as(ceo)
    board.goto("/improvement/kit/")
    board.get_by_text("all on version 1").wait_for()
    assert axe(board) == []
    screenshot(board, "kit-list-1280")
