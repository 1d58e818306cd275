"""The charter in use, in a browser: full tables with nothing for axe to find and no sideways scroll, pictures kept."""

import pytest

from charter import packs
from charter.models import Decision, DueItem
from tests.browser import scrolls_sideways
from tests.factories import SchoolFactory
from trust import clock
from trust.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def pages(school, other_school):
    """A charter in use: autumn's audits done in one school, missed in the other."""
    for name in ("Canal Street Primary", "Eastgate High", "Fernwood Special", "Weir Park Academy"):
        SchoolFactory(name=name)
    packs.load(packs.pack_names(), by=User.objects.system(), since=clock.today().replace(year=2026, month=9, day=1))
    DueItem.objects.filter(due_on__lt=clock.today()).exclude(school=other_school).update(fulfilled_at=clock.now())
    audits = Decision.objects.get(code="safeguarding-audits")
    curriculum = Decision.objects.get(code="curriculum-principles")
    return {
        "charter-register": "/charter/",
        "charter-decision": audits.get_absolute_url(),
        "charter-decision-aligned": curriculum.get_absolute_url(),
        "charter-due": "/charter/due/?state=all",
        "charter-pack": "/charter/packs/six-steps/",
    }


@pytest.mark.parametrize("width", [1280, 390])
def test_pages_are_accessible_and_fit(width, pages, page_as, ceo, axe, screenshot):
    page = page_as(ceo, width=width)
    for name, url in pages.items():
        page.goto(url)
        screenshot(page, f"{name}-{width}")
        assert axe(page) == [], name
        assert scrolls_sideways(page) == 0, name
