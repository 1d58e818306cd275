"""A trust lead keeps the charter, in a real browser: finds a line, drafts its change, answers what was asked."""

import re

import pytest

from charter import packs
from charter.actions import comments
from charter.models import Comment, Decision, DecisionVersion
from tests.browser import scrolls_sideways
from trust import clock
from trust.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def charter(school, other_school):
    """The first pack in force, as a trust starts with it."""
    packs.load(["excellence"], by=User.objects.system(), since=clock.today().replace(year=2026, month=9, day=1))
    return Decision.objects.get(code="curriculum-principles")


@pytest.fixture
def look(axe, screenshot):
    """Nothing for axe to find, nothing to scroll sideways, and a picture kept; answers whether it is so."""

    def at(page, name):
        screenshot(page, f"charter-{name}")
        assert axe(page) == [], name
        assert scrolls_sideways(page) == 0, name
        return True

    return at


@pytest.mark.requirement("S0-19")
def test_a_lead_finds_a_line_drafts_its_change_and_has_it_consulted_on(page_as, curriculum, charter, look):
    page = page_as(curriculum)
    page.goto("/charter/")
    page.get_by_label("Type", exact=True).select_option("aligned")
    page.get_by_role("button", name="Filter").click()
    page.get_by_role("link", name=charter.title, exact=True).click()
    page.get_by_role("heading", name="How this was decided").wait_for()
    look(page, "decision")
    page.get_by_role("link", name="Draft a change").click()
    page.get_by_role("button", name="Start the draft").click()
    page.get_by_role("link", name="Edit the text").click()
    page.get_by_label("What we agreed").fill("Every school plans what it teaches, and says why.")
    page.get_by_label("Experts consulted, whatever their rank").fill("Ana Dean, who taught it for ten years")
    look(page, "version-edit")
    page.get_by_role("button", name="Save the draft").click()
    page.get_by_role("heading", name="What it would change").wait_for()
    look(page, "version")
    page.get_by_role("button", name="Open it for consultation").click()
    page.get_by_text("being consulted on").first.wait_for()
    draft = DecisionVersion.objects.drafts().get()
    assert (draft.decision, draft.status, draft.experts) == (
        charter, "consulting", "Ana Dean, who taught it for ten years",
    )  # fmt: skip
    page.goto(f"{charter.get_absolute_url()}history/")
    look(page, "history")


@pytest.mark.requirement("S0-12")
def test_a_lead_answers_a_challenge_where_the_asker_finds_it(page_as, curriculum, head, charter, look):
    comments.add(charter, text="Must small schools do all of it?", kind="challenge", by=head, addressed_to=curriculum)
    page = page_as(curriculum)
    page.goto("/my-work/")
    page.get_by_role("link", name="Answer Head").click()
    look(page, "comment")
    page.get_by_label("Your answer").fill("No: the three first principles are enough to begin with.")
    page.get_by_role("button", name="Answer", exact=True).click()
    page.get_by_text("the three first principles are enough").wait_for()
    reader = page_as(head, width=390)
    reader.goto(charter.get_absolute_url())
    reader.get_by_text("the three first principles are enough").wait_for()
    assert look(reader, "decision-phone")
    assert Comment.objects.get().response_by == curriculum


@pytest.mark.parametrize("width", [1280, 390])
def test_the_other_pages_of_the_charter_are_accessible_and_fit(page_as, curriculum, charter, look, width):
    page = page_as(curriculum, width=width)
    draft = DecisionVersion.objects.in_force(clock.today()).get(decision=charter)
    DecisionVersion.objects.filter(pk=draft.pk).update(status="proposed")
    urls = [
        "library/", "who/", "drafts/", "challenges/", "decisions/add/", "areas/add/",
        f"decisions/{charter.pk}/schools/",
        f"comments/decision/{charter.pk}/add/", f"versions/{draft.pk}/principles/", f"versions/{draft.pk}/duties/add/",
    ]  # fmt: skip
    for url in urls:
        page.goto(f"/charter/{url}")
        assert look(page, f"{re.sub('[/0-9]+', '-', url)}{width}")
