"""The pages as people meet them: readable by everyone, on a phone, by the keyboard alone."""

import pytest

from tests.browser import scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("width", [1280, 390])
def test_style_page_has_no_barrier(page_as, head, axe, screenshot, width):
    page = page_as(head, width=width)
    page.goto("/style/")
    screenshot(page, f"style-{width}")
    assert axe(page) == []


@pytest.mark.parametrize("width", [1280, 390])
def test_wrong_form_has_no_barrier(page_as, head, axe, screenshot, width):
    page = page_as(head, width=width)
    page.goto("/style/")
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_load_state()
    assert page.evaluate("document.activeElement.className") == "error-summary"
    screenshot(page, f"style-wrong-{width}")
    assert axe(page) == []


@pytest.mark.parametrize("address", ["/style/", "/accounts/login/", "/accessibility/"])
def test_nothing_scrolls_sideways_at_320(page_as, head, address):
    page = page_as(None if "login" in address else head, width=320)
    page.goto(address)
    assert scrolls_sideways(page) == 0


def test_first_tab_stop_skips_to_the_content(page_as, head):
    page = page_as(head)
    page.goto("/style/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
