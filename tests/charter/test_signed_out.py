"""A form sent after the sign-in ended: nothing typed is lost, nobody else sees it, nothing is saved unseen."""

import pytest
from django.test import Client
from django.urls import reverse

from charter.models import Answer
from tests.charter.proformas import make_submission
from trust import kept


@pytest.fixture
def url(school):
    return reverse("section_fill", args=[make_submission(school).pk, "attendance"])


def send(client, url, person, **typed):
    return client.post(url, {"story": "Half an hour of thought", "typed_by": kept.signature(person), **typed})


def test_the_page_after_sign_in_has_what_was_typed(client, head, url):
    response = send(client, url, head, **{"story.version": "0"})
    assert response.url == f"/accounts/login/?next={url}"
    assert not Answer.objects.exists()
    client.force_login(head)
    page = client.get(url).content.decode()
    assert "Half an hour of thought" in page
    assert "You were signed out before this was saved" in page
    assert not Answer.objects.exists()
    assert "Half an hour" not in client.get(url).content.decode()


def test_through_the_real_sign_in_page(client, head, url):
    head.set_password("a-long-password-of-mine")
    head.save()
    send(client, url, head)
    typed = {"login": head.email, "password": "a-long-password-of-mine", "next": url}
    response = client.post("/accounts/login/", typed, follow=True)
    assert "Half an hour of thought" in response.content.decode()


def test_somebody_else_at_that_browser_does_not_see_it(client, head, senior_leader, url):
    send(client, url, head)
    client.force_login(senior_leader)
    assert "Half an hour" not in client.get(url).content.decode()
    client.force_login(head)
    assert "Half an hour" not in client.get(url).content.decode()


def test_a_form_that_does_not_say_whose_it_is_is_not_kept(client, head, url):
    client.post(url, {"story": "Half an hour", "typed_by": "1:forged"})
    client.force_login(head)
    assert "Half an hour" not in client.get(url).content.decode()


def test_a_page_of_an_earlier_sign_in_is_shown_again_as_typed(head, url):
    client = Client(enforce_csrf_checks=True)
    client.force_login(head)
    assert send(client, url, head).url == url
    assert not Answer.objects.exists()
    assert "Half an hour of thought" in client.get(url).content.decode()


def test_a_forged_request_is_refused(head, url):
    client = Client(enforce_csrf_checks=True)
    client.force_login(head)
    assert client.post(url, {"story": "Forged"}).status_code == 403


def test_an_answer_typed_by_one_person_is_not_saved_as_anothers(client, head, senior_leader, school):
    submission = make_submission(school)
    client.force_login(senior_leader)
    typed = {"code": "story", "value": "Half an hour of thought", "version": "0", "typed_by": kept.signature(head)}
    response = client.post(reverse("answer_save", args=[submission.pk]), typed)
    assert response.status_code == 422
    assert "Somebody else is signed in now" in response.json()["errors"][0]
    assert not Answer.objects.exists()
