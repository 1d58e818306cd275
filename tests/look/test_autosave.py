"""Autosave: what is typed is saved field by field, and nothing is lost by a clash, a lost line or an ended sign-in."""

import json
import re
from urllib.parse import parse_qs

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGE = """<!doctype html><html lang="en-GB"><head><title>Form</title>
<script type="module" src="/static/autosave.js"></script></head><body data-person="7"><main>
<form method="post" action="/sent" data-autosave data-save-url="/save">
<input type="hidden" name="why.version" value="3"><input type="hidden" name="kind.version" value="0">
<div class="field"><label for="why">Why</label><textarea id="why" name="why">before</textarea></div>
<fieldset class="field"><legend>How</legend><label><input type="radio" name="kind" value="a">A</label>
<label><input type="radio" name="kind" value="b">B</label></fieldset>
<p data-saved role="status"></p><button>Save</button> <span data-count="answered">0</span>
</form></main></body></html>"""


class Server:
    """Plays the server: answers each save with what the test set, and remembers what was sent."""

    def __init__(self):
        self.saves, self.answers = [], []

    def page(self, route):
        route.fulfill(content_type="text/html", body=PAGE)

    def save(self, route):
        self.saves.append({name: values[-1] for name, values in parse_qs(route.request.post_data).items()})
        answer = self.answers.pop(0) if self.answers else (200, {"saved_at": "14:02", "version": 4})
        if answer == "offline":
            route.abort("internetdisconnected")
        elif answer == "signed out":
            route.fulfill(status=302, headers={"Location": "/accounts/login/"})
        else:
            route.fulfill(status=answer[0], content_type="application/json", body=json.dumps(answer[1]))


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def page(page_as, server):
    page = page_as(None)
    page.route("**/form", server.page)
    page.route("**/save", server.save)
    page.goto("/form")
    return page


def says(page, words):
    """Waits for these words as they stand: "Saved" is not the "saved" of "saved when you are back online"."""
    page.locator("[data-saved]", has_text=re.compile(words)).wait_for()


def write(page, words):
    page.get_by_label("Why").fill(words)
    page.get_by_label("Why").blur()


def kept(page):
    return page.evaluate("JSON.stringify(localStorage)")


def test_leaving_a_field_saves_it_and_its_next_version(page, server):
    server.answers = [(200, {"saved_at": "14:02", "version": 4, "counts": {"answered": 6}})]
    write(page, "because")
    says(page, "Saved 14:02")
    assert server.saves == [{"code": "why", "value": "because", "version": "3"}]
    assert page.locator("[data-count=answered]").inner_text() == "6"
    write(page, "because of that")
    page.wait_for_function("document.querySelector('[name=\"why.version\"]').value === '4'")
    assert server.saves[1]["version"] == "4"
    assert "because" not in kept(page)


def test_choosing_saves_at_once_and_an_untouched_field_is_not_sent(page, server):
    page.get_by_label("Why").focus()
    page.get_by_label("B", exact=True).check()
    says(page, "Saved")
    assert server.saves == [{"code": "kind", "value": "b", "version": "0"}]


def test_text_typed_off_line_is_sent_when_the_line_is_back(page, server):
    server.answers = ["offline"]
    write(page, "typed on the train")
    says(page, "No connection")
    assert "typed on the train" in kept(page)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    says(page, "Saved")
    assert server.saves[-1]["value"] == "typed on the train"
    assert "typed on the train" not in kept(page)


def test_text_survives_a_closed_page(page, server):
    server.answers = ["offline"]
    write(page, "typed on the train")
    says(page, "No connection")
    page.goto("/form")
    says(page, "Saved")
    assert page.get_by_label("Why").input_value() == "typed on the train"
    assert server.saves[-1] == {"code": "why", "value": "typed on the train", "version": "3"}


def test_an_ended_sign_in_loses_nothing(page, server):
    server.answers = ["signed out"]
    write(page, "a long thought")
    says(page, "Nothing is lost")
    assert page.get_by_role("link", name="sign in again in another tab").get_attribute("target") == "_blank"
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    says(page, "Saved")
    assert server.saves[-1]["value"] == "a long thought"


@pytest.mark.parametrize("choice, text, saves", [("Save mine instead", "mine", 2), ("Keep theirs", "theirs", 1)])
def test_a_clash_shows_both_texts_and_asks(page, server, choice, text, saves):
    server.answers = [(409, {"theirs": "theirs", "by": "Helen Marsh", "version": 9})]
    write(page, "mine")
    box = page.get_by_role("alert")
    box.wait_for()
    assert "Helen Marsh" in box.inner_text()
    assert box.locator("blockquote").all_inner_texts() == ["theirs", "mine"]
    page.get_by_role("button", name=choice).click()
    box.wait_for(state="detached")
    assert page.get_by_label("Why").input_value() == text
    if saves == 2:
        says(page, "Saved")
        assert server.saves[-1] == {"code": "why", "value": "mine", "version": "9"}
    assert len(server.saves) == saves


def test_an_error_stands_beside_the_field_until_it_is_mended(page, server):
    server.answers = [(422, {"errors": ["Give a number."]})]
    write(page, "wrong")
    alert = page.get_by_role("alert")
    alert.wait_for()
    assert alert.inner_text() == "Error: Give a number."
    assert page.get_by_label("Why").get_attribute("aria-invalid") == "true"
    write(page, "right")
    alert.wait_for(state="detached")
    says(page, "Saved")
