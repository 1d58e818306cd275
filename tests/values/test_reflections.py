"""A private note on a line of a value: its writer reads it, and nobody else, on no page and in no file."""

import pytest
from django.urls import reverse

from charter.values.models import Reflection
from tests.factories import ReflectionFactory, RoleAssignmentFactory, ValueLineFactory, published
from tests.project.test_every_url import ours, sign_in, takes_arguments
from trust.access.levels import Role
from trust.models import User

SECRET = "I kept quiet when I should have spoken."


@pytest.fixture
def line(mid_term):
    row = ValueLineFactory()
    published(row.value.purpose)
    return row


@pytest.fixture
def note(line, staff):
    return ReflectionFactory(person=staff, line=line, text=SECRET)


@pytest.mark.requirement("S0-2", "S0-3", "S0-4", "S0-5")
def test_a_member_of_staff_writes_to_themselves(signed_in, staff, line):
    url = reverse("reflection_edit", args=[line.pk])
    assert signed_in(staff).post(url, {"text": SECRET}).status_code == 302
    assert signed_in(staff).post(url, {"text": SECRET + " Next time I will."}).status_code == 302
    note = Reflection.objects.get()
    assert (note.person, note.text) == (staff, SECRET + " Next time I will.")
    response = signed_in(staff).get("/values/reflections/")
    assert SECRET in response.content.decode() and "no-store" in response["Cache-Control"]


def test_its_writer_deletes_it_and_nothing_stays(signed_in, staff, note):
    assert signed_in(staff).post(reverse("reflection_edit", args=[note.line_id]), {"forget": "yes"}).status_code == 302
    assert not Reflection.objects.exists()


def test_somebody_else_writes_beside_it_and_never_over_it(signed_in, head, note):
    url = reverse("reflection_edit", args=[note.line_id])
    client = signed_in(head)
    assert SECRET not in client.get(url).content.decode()
    client.post(url, {"text": "Mine."})
    client.post(url, {"forget": "yes"})
    note.refresh_from_db()
    assert note.text == SECRET


def test_no_history_is_written_of_it():
    assert not hasattr(Reflection, "pgh_event_model")


@pytest.mark.requirement("S0-2", "S0-3", "S0-4", "S0-5")
@pytest.mark.parametrize("role", [Role.CEO, Role.HEAD])
def test_no_page_export_or_search_shows_it_to_anybody_else(role, note, school):
    where = {"school": school} if role == Role.HEAD else {}
    assert pages_that_show_it(RoleAssignmentFactory(role=role, **where).user) == []


def test_the_break_glass_account_does_not_see_it_either(note):
    glass = User.objects.create_superuser("glass@demo.example", name="Glass", is_superuser=True)
    assert pages_that_show_it(glass) == []


def pages_that_show_it(user):
    client, found = sign_in(user), []
    for name, entry in ours().items():
        if takes_arguments(entry):
            continue
        for query in ("", "?export=csv") if name != "search" else ("?q=kept+quiet",):
            response = client.get(reverse(name) + query)
            body = b"".join(response) if response.streaming else response.content
            if SECRET.encode() in body:
                found.append(f"{name}{query}")
    return found
