"""Every page once in a real browser: no barrier that axe-core can find, nothing to scroll sideways on a phone, and a
picture of each at two widths in artefacts/."""

import pytest
from django.urls import reverse

from tests.browser import scrolls_sideways
from tests.project.subjects import POST_ONLY, SUBJECTS
from tests.project.test_every_url import ours, person, reaches, takes_arguments
from trust.access.levels import Role

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# Who looks: the first of these whom the table of roles lets in.
READERS = [Role.CEO, Role.HEAD, Role.DATA_LEAD, Role.DSL, Role.IT_ADMIN, Role.DPO, Role.CLERK, Role.STAFF]
PAGES = sorted(name for name in ours() if name not in POST_ONLY and name not in {"healthz", "brand", "style"})
PARTS = 4


@pytest.fixture
def readers(page_as, school):
    """A browser page for each role, opened when it is first needed."""
    people, pages = {}, {}

    def page_of(entry, subject):
        for role in READERS:
            people[role] = people.get(role) or person(role, school)
            if reaches(people[role], entry, subject):
                pages[role] = pages.get(role) or page_as(people[role])
                return pages[role]
        return None

    return page_of


def addresses(name, school):
    if not takes_arguments(ours()[name]):
        return [(None, reverse(name))]
    subjects = [subject for subject in SUBJECTS.get(name, []) if subject.method == "get"]
    return [(subject, reverse(name, kwargs=subject.make(school))) for subject in subjects]


def faults(page, url, picture, axe, screenshot):
    """What is wrong with the page at three widths, or nothing where the address gives no page but a file or a part."""
    answer = page.request.get(url)
    if not answer.ok or "<html" not in answer.body().decode("utf-8", "replace"):
        return []
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(url)
    screenshot(page, f"{picture}-1280")
    found = axe(page)
    page.set_viewport_size({"width": 390, "height": 844})
    screenshot(page, f"{picture}-390")
    page.set_viewport_size({"width": 320, "height": 640})
    wider = scrolls_sideways(page)
    return found + ([f"scrolls sideways by {wider} pixels at 320"] if wider > 0 else [])


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_has_a_barrier(part, readers, school, axe, screenshot):
    wrong = {}
    for name in PAGES[part::PARTS]:
        for number, (subject, url) in enumerate(addresses(name, school)):
            page = readers(ours()[name], subject)
            found = page and faults(page, url, f"page-{name.replace(':', '-')}-{number}", axe, screenshot)
            if found:
                wrong[f"{name} {url}"] = found
    assert wrong == {}


def test_no_home_page_has_a_barrier(page_as, school, stranger, axe, screenshot):
    """Home, as each role and as somebody without one."""
    wrong = {}
    for name, reader in {"stranger": stranger, **{role.value: person(role, school) for role in Role}}.items():
        found = faults(page_as(reader), "/", f"home-{name}", axe, screenshot)
        if found:
            wrong[name] = found
    assert wrong == {}
