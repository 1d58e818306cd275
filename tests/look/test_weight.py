"""How heavy a first visit is: everything the page asks for, compressed as the server sends it."""

import gzip
from urllib.parse import urlsplit

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LIMIT = 150_000


def test_first_page_is_light_and_asks_nobody_else(page_as, ceo, live_server):
    page = page_as(ceo)
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto("/style/", wait_until="networkidle")
    assert {urlsplit(answer.url).netloc for answer in answers} == {urlsplit(live_server.url).netloc}
    weights = {urlsplit(answer.url).path: len(gzip.compress(answer.body())) for answer in answers}
    assert sum(weights.values()) < LIMIT, weights


def test_without_javascript_the_menu_opens_and_nothing_is_blocked(page_as, ceo):
    page = page_as(ceo, width=390, java_script_enabled=False)
    page.goto("/style/")
    page.get_by_text("Menu", exact=True).click()
    assert page.get_by_role("navigation", name="Menu").is_visible()


def test_the_content_policy_blocks_nothing_of_ours(page_as, ceo):
    page = page_as(ceo)
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto("/style/", wait_until="networkidle")
    assert said == []


def test_zoomed_to_200_percent_nothing_scrolls_sideways(page_as, ceo):
    page = page_as(ceo, width=640, height=450, device_scale_factor=2)
    page.goto("/style/")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


def test_escape_closes_the_menu_and_gives_the_focus_back(page_as, ceo):
    page = page_as(ceo)
    page.goto("/style/")
    page.locator(".person summary").click()
    assert page.get_by_role("button", name="Sign out").is_visible()
    page.keyboard.press("Escape")
    assert not page.get_by_role("button", name="Sign out").is_visible()
    assert page.evaluate("document.activeElement.closest('.person') !== null")
