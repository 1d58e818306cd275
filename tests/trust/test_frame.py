"""The frame: the navigation shows a section's parts while it is open, and only what the role may see."""

import pytest

pytestmark = pytest.mark.django_db


def labels(client, url):
    navigation = client.get(url).context["navigation"]
    return {item["label"]: [part["label"] for part in item["parts"]] for item in navigation}


def test_the_parts_of_a_section_are_shown_while_it_is_open(client, head):
    client.force_login(head)
    assert "Actions" in labels(client, "/charter/")["Charter"]
    assert "Actions" in labels(client, "/actions/")["Charter"]
    assert labels(client, "/schools/")["Charter"] == []


def test_one_entry_is_the_page_one_is_on(client, head):
    client.force_login(head)
    navigation = client.get("/actions/").context["navigation"]
    marked = [entry["label"] for item in navigation for entry in (item, *item["parts"]) if entry["here"]]
    assert marked == ["Actions"]


def test_a_part_stands_alone_for_who_may_not_see_its_section(client, head):
    client.force_login(head)
    found = labels(client, "/charter/")
    assert "Settings" not in found and found["Calendar"] == []
