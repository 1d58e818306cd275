"""A tour on a phone in a real browser: notes without a connection arrive once, and the pages are free of barriers."""

import pytest

from improvement.visits import actions
from improvement.visits.models import VisitNote
from tests.browser import scrolls_sideways
from tests.factories import FindingFactory
from tests.improvement.furnishing import tracker
from tests.visits.scenes import REPORT, held, kind

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def write(page, words):
    page.get_by_role("textbox", name="Note").fill(words)
    page.get_by_role("button", name="Add the note").click()


def test_notes_typed_without_a_connection_arrive_exactly_once(page_as, axe, screenshot, eht, school):
    visit = held(school, eht, "spotlight", lines=1)
    page = page_as(eht, width=390)
    page.goto(f"{visit.get_absolute_url()}notes/")
    write(page, "With a connection")
    page.get_by_text("Every note has arrived.").wait_for()
    page.context.set_offline(True)
    for words in ("Calm entry in six rooms", "Pupils name the routine"):
        write(page, words)
    page.get_by_text("Your notes wait on this device").wait_for()
    screenshot(page, "visit-notes-offline-390")
    assert VisitNote.objects.count() == 1
    page.context.set_offline(False)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.get_by_text("Every note has arrived.").wait_for()
    page.reload()
    page.get_by_text("Pupils name the routine").wait_for()
    assert sorted(VisitNote.objects.values_list("words", flat=True)) == [
        "Calm entry in six rooms", "Pupils name the routine", "With a connection",
    ]  # fmt: skip
    assert axe(page) == [] and scrolls_sideways(page) == 0


@pytest.mark.parametrize("width", [1280, 390])
def test_the_pages_of_a_tour_are_free_of_barriers(page_as, axe, screenshot, eht, head, school, width):
    kind()
    tracker(school, head=head)
    visit = held(school, eht, team=[head])
    FindingFactory(visit=visit)
    actions.commit(visit, by=head, words="We start every lesson with the same short look back.")
    page = page_as(eht, width=width)
    pages = {"": "detail", "pack/": "pack", "verify/": "verify", "report/": "report"}
    shots = {f"{visit.get_absolute_url()}{part}": name for part, name in pages.items()}
    shots |= {"/improvement/visits/": "list", "/improvement/visits/calendar/": "calendar",
              "/improvement/visits/cover/": "cover", "/improvement/visits/add/": "add",
              f"/improvement/findings/{visit.findings.get().pk}/": "finding",
              "/improvement/visits/kinds/": "kinds"}  # fmt: skip
    for url, name in shots.items():
        page.goto(url)
        screenshot(page, f"visit-{name}-{width}")
        assert (axe(page), scrolls_sideways(page)) == ([], 0), url
    actions.report_visit(visit, by=eht, strengths=["New staff"], next_steps=["Match books"], **REPORT)
    page.goto(visit.get_absolute_url())
    screenshot(page, f"visit-reported-{width}")
    assert axe(page) == []
