"""A real trust begins: one form, once, for whoever has the key."""

import pytest
from django.core.management import call_command

from dashboard.set_up import set_up_key
from schools.models import RoleAssignment
from tests.factories import SchoolFactory, TrustFactory
from trust.models import Trust, User

ANSWERS = {
    "trust_name": "Estuary Trust",
    "purpose": "Every child does well.",
    "name": "Jo Winter",
    "email": "jo@estuary.example",
    "password": "three rusty kettles",
}


@pytest.fixture
def address(mid_term):
    return f"/set-up/{set_up_key()}/"


def test_the_first_person_sets_the_trust_up_and_is_signed_in(client, address):
    assert client.get(address).status_code == 200
    answer = client.post(address, ANSWERS, follow=True)
    assert answer.status_code == 200
    assert b"Next steps" in answer.content
    assert Trust.objects.get().name == "Estuary Trust"
    assert sorted(RoleAssignment.objects.values_list("role", flat=True)) == ["data_lead", "it_admin"]


def test_it_works_once(client, address):
    TrustFactory()
    assert client.get(address).status_code == 404
    assert client.post(address, ANSWERS).status_code == 404
    assert not User.objects.filter(email="jo@estuary.example").exists()


def test_without_the_key_there_is_nothing(client, mid_term):
    assert client.get("/set-up/0123456789abcdef01234567/").status_code == 404


def test_a_weak_password_is_refused_beside_its_field(client, address):
    answer = client.post(address, {**ANSWERS, "password": "short"})
    assert answer.status_code == 422
    assert b"too short" in answer.content
    assert not Trust.objects.exists()


def test_what_is_done_is_ticked(client, address):
    client.post(address, ANSWERS)
    before = client.get("/set-up/").content.count(b"state-good")
    SchoolFactory()
    assert client.get("/set-up/").content.count(b"state-good") == before + 1


def test_the_address_is_told_until_there_is_a_trust(capsys, mid_term):
    call_command("set_up_address")
    assert f"/set-up/{set_up_key()}/" in capsys.readouterr().out
    TrustFactory()
    call_command("set_up_address")
    assert capsys.readouterr().out == ""
