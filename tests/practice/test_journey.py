"""In a real browser: proposed without evidence and refused, signed off, stopped with its lesson, on the stop list."""

import pytest

from improvement.practice.models import Initiative
from tests.browser import scrolls_sideways
from tests.factories import CycleStepFactory, EvidenceItemFactory, ImprovementStrandFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HERE = "/improvement/practice/"
TYPED = {
    "What you want to try": "A quiet room at lunch",
    "What should change": "Fewer pupils leave lessons after lunch.",
    "How it is measured": "Pupils who leave a lesson",
    "Where it stands now": "9 a week",
    "When you look whether it worked": "2027-05-10",
    "Hours it adds a year": "95",
    "What stops to make space": "Nothing stops",
    "Hours that frees a year": "0",
}


@pytest.mark.requirement("S1-20", "S1-21", "S1-31", "S0-10")
def test_from_a_proposal_to_the_list_of_what_was_stopped(page_as, axe, screenshot, head, ceo, school):
    CycleStepFactory(phase="deliver")
    ImprovementStrandFactory(name="Inclusion")
    item = EvidenceItemFactory(title="Calm places in schools")
    page = page_as(head)
    page.goto(f"{HERE}initiatives/")
    page.get_by_role("link", name="Propose something new").first.click()
    for label, words in TYPED.items():
        page.get_by_label(label).fill(words)
    page.get_by_label("Strand").select_option(label="Inclusion")
    page.get_by_role("button", name="Save the draft").click()
    page.get_by_role("link", name="Propose it").click()
    page.get_by_role("button", name="Propose it").click()
    page.get_by_text("Link at least one item of evidence").first.wait_for()
    assert Initiative.objects.get().state == "draft"

    page.goto(f"{HERE}initiatives/{Initiative.objects.get().pk}/")
    page.get_by_role("link", name="Link evidence").click()
    page.get_by_label("Evidence").select_option(label=item.title)
    page.get_by_role("button", name="Link it").click()
    page.get_by_role("link", name="Propose it").click()
    page.get_by_role("button", name="Propose it").click()
    page.get_by_text("It waits for sign-off.").wait_for()

    chief = page_as(ceo)
    chief.goto(page.url)
    chief.get_by_role("link", name="Sign it off or give it back").click()
    chief.get_by_label("Yes, sign it off").check()
    chief.get_by_role("button", name="Decide").click()
    chief.get_by_text("Decided. Whoever proposed it is told.").wait_for()

    page.reload()
    page.get_by_role("link", name="Say what came of it").click()
    page.get_by_label("What the measure shows now").fill("9 a week still")
    page.get_by_label("Stop it").check()
    page.get_by_label("What we learnt").fill("Pupils wanted a walk, not a room.")
    page.get_by_role("button", name="Close it").click()
    page.get_by_role("heading", name="What we stopped").wait_for()
    page.get_by_text("Pupils wanted a walk, not a room.").first.wait_for()
    row = Initiative.objects.get()
    assert (row.state, row.outcome, row.signed_off_by) == ("closed", "stop", ceo)
    look(page_as(head, width=390), axe, screenshot, row)


def look(page, axe, screenshot, row):
    """The same pages on a phone, free of barriers and of sideways scrolling."""
    for part in (
        "",
        f"initiatives/{row.pk}/",
        "initiatives/add/",
        "stopped/",
        "help/",
        "changes/",
        "toolkits/schools/",
    ):
        page.goto(f"{HERE}{part}")
        assert axe(page) == [], part
        assert scrolls_sideways(page) == 0, part
        screenshot(page, f"practice-{part.strip('/').replace('/', '-') or 'home'}-390")
