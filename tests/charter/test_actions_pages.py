"""Actions: added with an owner, a date and a measure; carried over until closed with an outcome."""

from datetime import timedelta

import pytest
from django.urls import reverse

from charter.models import Action
from tests.factories import ActionFactory, SubmissionFactory
from trust import clock


@pytest.fixture
def action(school, head):
    return ActionFactory(school=school, owner=head)


def typed(school, owner, **changes):
    return {
        "title": "Mend the gate",
        "school": school.pk,
        "owner": owner.pk,
        "due_on": clock.today() + timedelta(days=14),
        "measure": "It locks.",
    } | changes


def test_head_adds_an_action(signed_in, head, school):
    response = signed_in(head).post("/actions/add/", typed(school, head))
    action = Action.objects.get()
    assert response.status_code == 302 and response["Location"] == f"/actions/{action.pk}/"
    assert (action.school, action.owner, action.added_by) == (school, head, head)


@pytest.mark.parametrize("missing", ["owner", "due_on", "measure", "title"])
def test_an_action_needs_owner_date_and_measure(missing, signed_in, head, school):
    assert signed_in(head).post("/actions/add/", typed(school, head) | {missing: ""}).status_code == 422
    assert not Action.objects.exists()


def test_it_cannot_begin_late(signed_in, head, school):
    yesterday = clock.today() - timedelta(days=1)
    assert signed_in(head).post("/actions/add/", typed(school, head, due_on=yesterday)).status_code == 422


def test_only_own_school_and_its_people_can_be_chosen(signed_in, head, school, other_school, other_head):
    client = signed_in(head)
    assert client.post("/actions/add/", typed(other_school, head)).status_code == 422
    assert client.post("/actions/add/", typed(school, other_head)).status_code == 422
    shown = client.get("/actions/add/").content.decode()
    assert other_school.name not in shown and other_head.name not in shown


def test_closing_needs_an_outcome(signed_in, head, action):
    url = reverse("action_close", args=[action.pk])
    assert signed_in(head).post(url, {"outcome": " ", "seen": action.version}).status_code == 422
    action.refresh_from_db()
    assert action.closed_on is None


def test_head_closes_own_action(signed_in, head, action):
    url = reverse("action_close", args=[action.pk])
    assert signed_in(head).post(url, {"outcome": "It locks.", "seen": action.version}).status_code == 302
    action.refresh_from_db()
    assert (action.closed_on, action.outcome) == (clock.today(), "It locks.")


def test_a_save_typed_on_an_older_text_shows_both(signed_in, head, action):
    Action.objects.filter(pk=action.pk).update(version=2)
    url = reverse("action_close", args=[action.pk])
    response = signed_in(head).post(url, {"outcome": "It locks.", "seen": 1})
    assert response.status_code == 409 and "It locks." in response.content.decode()


@pytest.mark.parametrize("name", ["action_detail", "action_close"])
def test_another_school_is_not_found(name, signed_in, other_head, action):
    assert signed_in(other_head).get(reverse(name, args=[action.pk])).status_code == 404


def test_a_governor_reads_and_does_not_close(signed_in, governor, action):
    client = signed_in(governor)
    assert client.get(reverse("action_detail", args=[action.pk])).status_code == 200
    assert client.get(reverse("action_close", args=[action.pk])).status_code == 403
    assert client.get("/actions/add/").status_code == 403


def test_list_says_what_is_late_and_what_was_closed_on_time(signed_in, head, action, other_school):
    ActionFactory(school=other_school)
    ActionFactory(school=action.school, due_on=clock.today() - timedelta(days=4))
    ActionFactory(school=action.school, closed_on=clock.today(), outcome="Done.")
    response = signed_in(head).get("/actions/")
    assert response.context["lede"] == "2 open, 1 late · 1 of 2 closed by their date (50%)"
    assert "late by 4 days" in response.content.decode()
    late = signed_in(head).get("/actions/?state=late").context["listing"].page
    assert [row.due_on for row in late] == [clock.today() - timedelta(days=4)]


@pytest.mark.requirement("S0-14")
def test_the_share_closed_on_time_equals_a_count_by_hand(signed_in, ceo, school, other_school):
    """At the first school one closed on its day, one a day late, one past its day and open, one not come to its day."""
    today = clock.today()
    yesterday = today - timedelta(days=1)
    ActionFactory(school=school, due_on=today, closed_on=today, outcome="Done.")
    ActionFactory(school=school, due_on=yesterday, closed_on=today, outcome="Done.", owner=ceo)
    ActionFactory(school=school, due_on=yesterday)
    ActionFactory(school=school)
    ActionFactory(school=other_school, due_on=today, closed_on=yesterday, outcome="Done.")
    client = signed_in(ceo)
    everywhere = client.get("/actions/").context
    assert everywhere["lede"] == "2 open, 1 late · 2 of 4 closed by their date (50%)"
    assert [(bar["label"], bar["done"], bar["total"]) for bar in everywhere["bars"]] == [
        ("Ashfield Primary", 1, 3), ("Beacon Hill Academy", 1, 1),
    ]  # fmt: skip
    one = client.get("/actions/", {"school": school.pk, "state": "open"}).context
    assert one["lede"] == "2 open, 1 late · 1 of 3 closed by their date (33%)"
    mine = client.get("/actions/", {"owner": ceo.pk}).context
    assert mine["lede"] == "0 open, 0 late · 0 of 1 closed by their date (0%)"


def test_an_action_leads_back_to_what_it_follows_from(signed_in, head, school):
    submission = SubmissionFactory(school=school)
    action = ActionFactory(school=school, source=submission)
    shown = signed_in(head).get(reverse("action_detail", args=[action.pk])).content.decode()
    assert f'href="{submission.get_absolute_url()}"' in shown
