"""Steps of an audit of the record in a browser, shared by the tests that walk through one."""

from charter import packs
from charter.actions import submissions
from charter.models import DueItem
from tests.factories import RegisteredFactory
from trust.models import User

SPRING = "2026/27 2 spring term"


def begin(school, dsl, clock_at, *, people):
    """The spring's audit of the record at a school with so many people on it and a governor."""
    packs.load(["excellence"], by=User.objects.system())
    RegisteredFactory.create_batch(people, school=school)
    RegisteredFactory(school=school, name="Gill Governor", person_type="governor", post="Governor")
    clock_at("2027-03-05T10:00:00+00:00")
    return submissions.start(DueItem.objects.get(school=school, duty__code="audit-record", period=SPRING), by=dsl)


def press(page, name):
    page.locator("main").get_by_role("button", name=name).first.click()


def draw(page, audit):
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    press(page, "Draw the sample")
    page.get_by_text("gives the same people again").wait_for()


def look_at_everybody(page, *, people, seen=lambda page: None):
    """One person by hand with a fault, the others with one button each; `seen` is told of the first one's page."""
    page.get_by_role("link", name="Gill Governor").click()
    seen(page)
    page.get_by_role("radio", name="Not found").first.check()
    for _ in range(people):
        press(page, "All the rest found")
        page.wait_for_load_state()
    page.get_by_text("Everybody in the sample was looked at.").wait_for()


def answer_all(page, audit):
    """Everything fully met but the point on governors."""
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


def add_action(page, audit):
    """What was not met has its action beside it."""
    page.goto(f"/submissions/{audit.pk}/sections/others/")
    page.locator("#q-governors").get_by_role("button", name="Save and add an action").click()
    page.get_by_label("What will be done").fill("Ask for the check")
    page.get_by_label("By whom").select_option(label="Head")
    page.get_by_label("By when").fill("2027-03-19")
    page.get_by_label("How you will know that it worked").fill("It stands on the record.")
    press(page, "Add an action")
    page.get_by_text("The action was added.").wait_for()


def sign(page, audit, role):
    page.goto(f"/safeguarding/audits/{audit.pk}/")
    press(page, f"Sign as {role}")
    page.get_by_text("Signed").first.wait_for()
