"""The charter over the API: the same rows, the same rules."""

import pytest

from charter import packs
from charter.models import Action, Decision
from tests.factories import ActionFactory, DueItemFactory
from trust import clock
from trust.models import User


def test_decisions_in_force(signed_in, head, school):
    packs.load(["six-steps"], by=User.objects.system())
    found = signed_in(head).get("/api/v1/decisions/").json()
    assert found["count"] == Decision.objects.count()
    pk = Decision.objects.get(code="improvement-tracker").pk
    assert signed_in(head).get(f"/api/v1/decisions/{pk}/").json()["cadence"] == "semesterly"


def test_due_items_of_own_school_only(signed_in, head, other_head, school):
    item = DueItemFactory(school=school)
    found = signed_in(head).get("/api/v1/due-items/").json()["results"]
    assert [(row["id"], row["state"]) for row in found] == [(item.pk, "due")]
    assert signed_in(other_head).get("/api/v1/due-items/").json()["count"] == 0
    assert signed_in(other_head).get(f"/api/v1/due-items/{item.pk}/").status_code == 404


def test_an_action_is_added_and_closed_by_the_pages_rules(signed_in, head, school):
    client = signed_in(head)
    typed = {"title": "Mend", "school": school.pk, "owner": head.pk, "due_on": str(clock.today()), "measure": "Locks."}
    made = client.post("/api/v1/actions/", typed, content_type="application/json")
    assert made.status_code == 201
    url = f"/api/v1/actions/{made.json()['id']}/close/"
    assert client.post(url, {"outcome": " ", "version": 1}, content_type="application/json").status_code == 400
    assert client.post(url, {"outcome": "Locks.", "version": 1}, content_type="application/json").status_code == 200
    assert Action.objects.get().closed_on == clock.today()


@pytest.mark.parametrize("name", ["staff", "governor"])
def test_who_may_not_edit_gets_403(name, request, signed_in, school):
    action = ActionFactory(school=school)
    client = signed_in(request.getfixturevalue(name))
    answer = client.post(f"/api/v1/actions/{action.pk}/close/", {"outcome": "x", "version": 1}, "application/json")
    assert answer.status_code == 403


def test_another_schools_action_is_not_found(signed_in, other_head, school):
    action = ActionFactory(school=school)
    client = signed_in(other_head)
    answer = client.post(f"/api/v1/actions/{action.pk}/close/", {"outcome": "x", "version": 1}, "application/json")
    assert answer.status_code == 404
