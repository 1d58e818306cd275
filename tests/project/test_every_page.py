"""Every page in a real browser: no barrier that axe-core knows, nothing sideways on a phone, its picture kept."""

import pytest
from django.urls import reverse
from playwright.sync_api import Error as PlaywrightError

from tests.browser import scrolls_sideways
from tests.project.subjects import SUBJECTS
from tests.project.test_every_url import ours, person, takes_arguments
from tests.project.test_growth import furnish_trust
from trust.access.levels import Role

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# Pages for a browser; the rest answer with a file, a style sheet, JSON or a fragment.
NO_PAGE = {"healthz", "brand"}


def look_at(page, url, name, axe, screenshot):
    """What is wrong with one page: its barriers at both widths, and how far it hangs over a phone's edge."""
    try:
        response = page.goto(url)
    except PlaywrightError as error:
        return [] if "Download is starting" in str(error) else [f"{name}: {error}"]
    if response is None or not response.headers.get("content-type", "").startswith("text/html"):
        return []
    wrong = [f"{name}: answered {response.status}"] if response.status >= 500 else []
    screenshot(page, f"{name}-1280")
    wrong += [f"{name}: {found}" for found in axe(page)]
    page.set_viewport_size({"width": 390, "height": 844})
    screenshot(page, f"{name}-390")
    page.set_viewport_size({"width": 320, "height": 700})
    if over := scrolls_sideways(page):
        wrong.append(f"{name}: hangs over by {over} px at 320")
    page.set_viewport_size({"width": 1280, "height": 900})
    return wrong


@pytest.mark.parametrize("role", [Role.CEO, Role.HEAD, Role.GOVERNOR, Role.DATA_LEAD, Role.DPO])
def test_pages_of_a_role_have_no_barrier(page_as, school, role, axe, screenshot):
    furnish_trust(school, 3)
    page = page_as(person(role, school))
    names = [name for name, entry in ours().items() if not takes_arguments(entry) and name not in NO_PAGE]
    wrong = []
    for name in names:
        if not name.startswith("api"):
            wrong += look_at(page, reverse(name), f"{role}-{name}", axe, screenshot)
    assert wrong == []


@pytest.mark.parametrize("role", [Role.HEAD, Role.CEO, Role.IT_ADMIN])
def test_pages_about_one_row_have_no_barrier(page_as, school, role, axe, screenshot):
    page = page_as(person(role, school))
    wrong = []
    for name, subjects in SUBJECTS.items():
        if name in NO_PAGE or name not in ours():
            continue
        for number, subject in enumerate(subjects):
            if subject.method == "get":
                url = reverse(name, kwargs=subject.make(school))
                wrong += look_at(page, url, f"{role}-{name}-{number}", axe, screenshot)
    assert wrong == []
