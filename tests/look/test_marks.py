"""Every state, type and colour as people see it: one word, one icon, readable in any trust's colour."""

import re
from pathlib import Path

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from trust import brand, marks
from trust.hooks import NavItem, registered

PROJECT = Path(__file__).resolve().parents[2]
ICONS = {line for line in (PROJECT / "static" / "icons.txt").read_text().split("\n") if line and line[0] != "#"}


def named_in_templates():
    for path in (PROJECT / "templates").rglob("*.html"):
        for name in re.findall(r'\{% icon "([a-z0-9-]+)"', path.read_text()):
            yield name, path.name


def test_every_icon_that_is_shown_is_in_the_sprite():
    shown = {mark.icon for mark in [*marks.STATUSES.values(), *marks.TYPES.values()]}
    shown |= {item.icon for item in registered(NavItem)} | {name for name, _ in named_in_templates()}
    assert shown - ICONS == set(), "add these to static/icons.txt"


def test_each_type_has_an_icon_of_its_own():
    assert len({mark.icon for mark in marks.TYPES.values()}) == 4


def test_a_state_is_a_word_and_an_icon_and_an_unknown_one_its_own_name():
    assert "late by 4 days</span>" in marks.status("late", "late by 4 days")
    assert "#alert-triangle" in marks.status("late")
    assert "half way" in marks.status("half_way")


def test_words_of_a_state_are_escaped():
    assert "<b>" not in marks.status("late", "<b>late</b>")


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_any_brand_colour_gives_readable_text(colour):
    sheet = brand.sheet(brand.as_hex(colour))
    found = {name: brand.parse(value) for name, value in re.findall(r"--(brand[a-z-]*): (#\w{6});", sheet)}
    assert brand.contrast(found["brand-text"], found["brand-soft"]) >= 4.5
    assert brand.contrast(found["brand-text"], (255, 255, 255)) >= 4.5
    assert brand.contrast(found["brand-text"], brand.parse("#f6f7f9")) >= 4.5


def test_brand_sheet_is_kept_by_browsers_and_open_to_all(client):
    response = client.get(reverse("brand", args=["ffcc00"]))
    assert response["Content-Type"].startswith("text/css")
    assert "immutable" in response["Cache-Control"]


@pytest.mark.django_db
def test_a_school_page_takes_the_schools_colour(signed_in, head, school, rf):
    school.colour = "#aa2200"
    school.save()
    response = signed_in(head).get("/accessibility/")
    assert b"/brand/1f4e79.css" in response.content


@pytest.mark.django_db
def test_style_page_is_for_the_demonstration_only(signed_in, head, settings):
    settings.DEMO = False
    assert signed_in(head).get("/style/").status_code == 404


@pytest.mark.django_db
def test_sign_in_page_lists_the_demonstrations_people_in_demo_mode_only(client, mid_term, settings):
    assert b"ceo@demo.example" in client.get("/accounts/login/").content
    settings.DEMO = False
    assert b"demo.example" not in client.get("/accounts/login/").content
