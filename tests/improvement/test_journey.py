"""The head's job in a real browser, by keyboard alone: fill the tracker, submit; it comes back; it is accepted."""

import pytest

from charter.models import Answer, DueItem, Submission
from improvement.selectors import TRACKER
from tests.improvement.furnishing import load_pack
from trust import clock

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def due(school):
    load_pack()
    return DueItem.objects.get(
        school=school, duty__proforma__code=TRACKER, period_first_day__lte=clock.today(),
        period_last_day__gte=clock.today(),
    )  # fmt: skip


def press(page, locator, key):
    """Keyboard alone: the control takes the focus as Tab would give it, and a key does the rest."""
    locator.focus()
    page.keyboard.press(key)


def write(page, label, words):
    page.get_by_label(label).focus()
    page.keyboard.type(words)


def fill_section(page, words):
    press(page, page.get_by_role("radio", name="Secure"), "Space")
    write(page, "What shows it?", words)
    write(page, "What is the next step?", "Agree three routines.")
    press(page, page.get_by_role("radio", name="Support and challenge"), "Space")


@pytest.mark.requirement("S2-38", "S2-39")
def test_a_head_fills_the_tracker_by_keyboard_and_it_is_returned_and_accepted(page_as, head, eht, due):
    page = page_as(head)
    page.goto(due.get_absolute_url())
    press(page, page.get_by_role("button", name="Begin"), "Enter")
    page.get_by_text("0 of 6 sections").first.wait_for()
    for number in range(6):
        page.get_by_text(f"Section {number + 1} of 6").wait_for()
        fill_section(page, f"What we saw, {number + 1}")
        press(page, page.get_by_role("button", name="Save and go on"), "Enter")
    page.get_by_text("Every question is answered").wait_for()
    press(page, page.get_by_role("button", name="Submit"), "Enter")
    page.get_by_text("Submitted. Thank you.").wait_for()
    form = Submission.objects.get(due_item=due)
    assert form.state == "submitted"

    review = page_as(eht)
    review.goto(f"/submissions/{form.pk}/review/")
    press(review, review.get_by_text("Return this answer: What shows it?").first, "Enter")
    review.get_by_role("textbox", name="Why you return it").focus()
    review.keyboard.type("Which year groups?")
    press(review, review.get_by_role("button", name="Return it with these reasons"), "Enter")
    review.get_by_text("Returned with your reasons.").wait_for()

    page.goto(form.get_absolute_url())
    page.get_by_text("Which year groups?").wait_for()
    write(page, "What shows it?", " Years 3 and 4.")
    press(page, page.get_by_role("button", name="Save and go on"), "Enter")
    page.get_by_text("Section 2 of 6").wait_for()
    press(page, page.get_by_role("link", name="Check and submit"), "Enter")
    press(page, page.get_by_role("button", name="Submit"), "Enter")
    page.get_by_text("Submitted. Thank you.").wait_for()

    review.goto(f"/submissions/{form.pk}/review/")
    press(review, review.get_by_role("button", name="Accept it and lock it"), "Enter")
    review.get_by_text("Accepted, and locked.").wait_for()
    form.refresh_from_db()
    assert (form.state, form.reviewed_by) == ("accepted", eht)
    assert set(Answer.objects.filter(submission=form).values_list("verification", flat=True)) == {""}


def test_what_is_typed_is_saved_without_a_button(page_as, head, due):
    page = page_as(head)
    page.goto(due.get_absolute_url())
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("What shows it?").fill("Books have moved since spring.")
    page.get_by_label("What is the next step?").focus()
    page.get_by_text("Saved 10:00").wait_for()
    assert Answer.objects.get(question="achievement-evidence").value == "Books have moved since spring."
    page.reload()
    assert page.get_by_label("What shows it?").input_value() == "Books have moved since spring."


def test_two_people_on_one_field_both_see_both_texts(page_as, head, senior_leader, due):
    first, second = page_as(head), page_as(senior_leader)
    first.goto(due.get_absolute_url())
    first.get_by_role("button", name="Begin").click()
    first.get_by_label("What shows it?").wait_for()
    second.goto(due.get_absolute_url())
    second.get_by_label("What shows it?").wait_for()
    for page, words in ((first, "The head's words"), (second, "The other's words")):
        page.get_by_label("What shows it?").fill(words)
        page.get_by_label("What is the next step?").focus()
        page.get_by_text("Saved 10:00").or_(page.get_by_text("Theirs is saved")).first.wait_for()
    assert "The head's words" in second.locator(".clash").inner_text()
    assert Answer.objects.get(question="achievement-evidence").value == "The head's words"


@pytest.mark.parametrize("width", [1280, 390])
def test_every_page_of_a_form_is_free_of_barriers(page_as, axe, screenshot, head, due, width):
    page = page_as(head, width=width)
    page.goto(due.get_absolute_url())
    assert axe(page) == []
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("What shows it?").wait_for()
    form = Submission.objects.get(due_item=due)
    for part in ("", "check/", "print/", "history/"):
        page.goto(f"/submissions/{form.pk}/{part}")
        assert axe(page) == [], part
        screenshot(page, f"submission-{part.strip('/') or 'fill'}-{width}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
