"""A semester's review in a real browser: nothing typed is lost, nothing unchanged is typed again."""

import re

import pytest
from django.contrib.sessions.models import Session

from charter.models import Answer, DueItem, Submission
from improvement.selectors import TRACKER
from tests.improvement.furnishing import load_pack, tracker
from trust import clock

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WORDS_A_MINUTE = 200
SECONDS_A_CLICK = 4
COUNTS = """document.addEventListener('click', (event) => {
  if (event.isTrusted && event.detail) sessionStorage.clicks = Number(sessionStorage.clicks ?? 0) + 1;
}, true);"""


@pytest.fixture
def form(school, head):
    """This semester's tracker, begun."""
    load_pack()
    return tracker(school, "draft", head=head)


@pytest.fixture
def begun(page_as, head, form):
    def begin(person=None, section="attendance"):
        page = page_as(person or head)
        page.goto(f"/submissions/{form.pk}/sections/{section}/")
        return page

    return begin


def story(page):
    return page.get_by_label("What shows it?")


def says(page, words):
    page.locator("[data-saved]", has_text=re.compile(words)).wait_for()


def saved(form, code="attendance-evidence"):
    return Answer.objects.get(submission=form, question=code).value


def write(page, words, label="What shows it?"):
    page.get_by_label(label).fill(words)
    page.get_by_label(label).blur()


@pytest.mark.requirement("S2-38")
def test_what_is_typed_without_a_connection_arrives_once_it_is_back(begun, form):
    page = begun()
    page.context.set_offline(True)
    write(page, "Typed on the train, first.")
    write(page, "Typed on the train, second.", "What is the next step?")
    says(page, "No connection")
    assert saved(form) == "What shows Attendance and behaviour"
    page.context.set_offline(False)
    says(page, "Saved")
    for _ in range(50):
        if "train" not in page.evaluate("JSON.stringify(localStorage)"):
            break
        page.wait_for_timeout(100)
    assert saved(form) == "Typed on the train, first."
    assert saved(form, "attendance-next") == "Typed on the train, second."


def test_a_page_closed_without_a_connection_still_has_its_words(begun, form):
    page = begun()
    page.context.set_offline(True)
    write(page, "Typed on the train.")
    says(page, "No connection")
    context = page.context
    page.close()
    context.set_offline(False)
    again = context.new_page()
    again.goto(f"/submissions/{form.pk}/sections/attendance/")
    says(again, "Saved")
    assert story(again).input_value() == saved(form) == "Typed on the train."


def test_an_ended_sign_in_loses_nothing_and_saves_after_the_next(begun, head, form):
    head.set_password("a-long-password-of-mine")
    head.save()
    page = begun()
    Session.objects.all().delete()
    write(page, "Half an hour of thought.")
    says(page, "Nothing is lost")
    assert saved(form) == "What shows Attendance and behaviour"
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="sign in again in another tab").click()
    entrance = opened.value
    entrance.locator("#id_login").fill(head.email)
    entrance.locator("#id_password").fill("a-long-password-of-mine")
    entrance.locator("#id_password").press("Enter")
    entrance.wait_for_url("**/accessibility/")
    page.bring_to_front()
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    says(page, "Saved")
    assert saved(form) == "Half an hour of thought."


def test_two_people_in_one_tracker_each_keep_their_field(begun, head, senior_leader, form):
    first, second = begun(head), begun(senior_leader)
    write(first, "The head's words.")
    write(second, "The leader's words.", "What is the next step?")
    says(first, "Saved")
    says(second, "Saved")
    assert saved(form) == "The head's words."
    assert saved(form, "attendance-next") == "The leader's words."
    assert Answer.objects.get(submission=form, question="attendance-next").saved_by == senior_leader


@pytest.fixture
def unchanged(school, head, clock_at):
    """The tracker of the last semester accepted, this semester's open and not begun."""
    load_pack()
    tracker(school, "accepted", head=head)
    clock_at("2027-06-15T10:00")
    return DueItem.objects.get(
        school=school, duty__proforma__code=TRACKER, period_first_day__lte=clock.today(),
        period_last_day__gte=clock.today(),
    )  # fmt: skip


@pytest.mark.requirement("S2-38", "S2-39")
def test_an_unchanged_tracker_is_reviewed_in_twenty_clicks_and_ten_minutes(page_as, head, unchanged, screenshot):
    page = page_as(head)
    page.add_init_script(COUNTS)
    read = 0
    page.goto(unchanged.get_absolute_url())
    page.get_by_role("button", name="Begin").click()
    for number in range(1, 7):
        page.get_by_text(f"Section {number} of 6").wait_for()
        assert page.get_by_role("radio", name="Secure").is_checked() is False
        read += len(page.locator("main form.write").inner_text().split())
        read += len(" ".join(area.input_value() for area in page.locator("main textarea").all()).split())
        if number == 1:
            screenshot(page, "tracker-unchanged-1280")
        page.get_by_role("button", name="Nothing has changed").click()
    page.get_by_role("button", name="Submit").click()
    page.get_by_text("Submitted. Thank you.").wait_for()
    clicks = int(page.evaluate("sessionStorage.clicks"))
    minutes = read / WORDS_A_MINUTE + clicks * SECONDS_A_CLICK / 60
    assert clicks <= 20
    assert minutes < 10
    form = Submission.objects.get(due_item=unchanged)
    judged = Answer.objects.get(submission=form, question="inclusion-judgement")
    assert (judged.value, judged.saved_by) == ("secure", head)
    assert judged.prefilled_from.startswith("Unchanged since Semester 1")
