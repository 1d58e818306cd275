"""Accounts come by invitation; rights come by role."""

import re

import pytest
from django.core import mail

from schools.models import RoleAssignment
from tests.factories import RoleAssignmentFactory, UserFactory
from trust import clock
from trust.models import User


@pytest.fixture
def invitation(school):
    return {"name": "Ada Reeve", "email": "ada@demo.example", "role": "dsl", "school": school.pk, "since": "2027-01-19"}


def test_administrator_invites(signed_in, it_admin, school, invitation, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        response = signed_in(it_admin).post("/people/invite/", invitation)
    invited = User.objects.get(email="ada@demo.example")
    assert response.status_code == 302
    assert [str(role) for role in invited.role_assignments.all()] == ["Designated safeguarding lead, Ashfield Primary"]
    assert mail.outbox[0].to == ["ada@demo.example"]


def test_the_invitation_link_lets_them_choose_a_password(
    signed_in, client, it_admin, invitation, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        signed_in(it_admin).post("/people/invite/", invitation)
    client.logout()
    path = re.search(r"http://[^/]+(/\S+)", mail.outbox[0].body).group(1)
    page = client.get(path, follow=True)
    form_at = page.redirect_chain[-1][0]
    client.post(form_at, {"password1": "a long quiet river", "password2": "a long quiet river"})
    assert client.login(email="ada@demo.example", password="a long quiet river")


def test_an_email_is_used_once(signed_in, it_admin, invitation):
    UserFactory(email="ADA@demo.example")
    response = signed_in(it_admin).post("/people/invite/", invitation)
    assert response.status_code == 422
    assert "Somebody has this e-mail already." in response.content.decode()
    assert User.objects.filter(name="Ada Reeve").count() == 0


def test_a_role_cannot_end_before_it_starts(signed_in, it_admin, invitation):
    response = signed_in(it_admin).post("/people/invite/", {**invitation, "until": "2026-01-01"})
    assert response.status_code == 422
    assert "The last day is before the first." in response.content.decode()
    assert not User.objects.filter(name="Ada Reeve").exists()


def test_nobody_gives_themselves_a_role(signed_in, it_admin, school):
    response = signed_in(it_admin).post(f"/people/{it_admin.pk}/role/", {"role": "ceo", "since": "2027-01-19"})
    assert response.status_code == 422
    assert it_admin.role_assignments.count() == 1


def test_ending_a_role_ends_access(signed_in, it_admin, school):
    assignment = RoleAssignmentFactory(role="dsl", school=school)
    signed_in(it_admin).post(f"/roles/{assignment.pk}/end/", {"until": "2027-01-18"})
    assert not RoleAssignment.objects.live(clock.today()).filter(user=assignment.user).exists()


def test_switching_off_ends_sign_in(signed_in, client, it_admin, school):
    assignment = RoleAssignmentFactory(role="dsl", school=school)
    signed_in(it_admin).post(f"/people/{assignment.user.pk}/switch-off/")
    assignment.user.refresh_from_db()
    assert not assignment.user.is_active


def test_headteacher_sees_people_of_the_own_school_only(signed_in, head, school, other_head):
    text = signed_in(head).get("/people/").content.decode()
    assert head.name in text
    assert other_head.name not in text


def test_break_glass_account_gives_roles_and_reads_nothing(signed_in, school):
    rescue = User.objects.create_superuser("rescue@demo.example", "a long quiet river", name="Rescue")
    client = signed_in(rescue)
    assert client.get("/people/").status_code == 200
    assert client.get("/people/invite/").status_code == 200


def test_there_is_one_break_glass_account(db):
    User.objects.create_superuser("rescue@demo.example", "a long quiet river", name="Rescue")
    with pytest.raises(Exception, match="break-glass"):
        User.objects.create_superuser("second@demo.example", "a long quiet river", name="Second")
