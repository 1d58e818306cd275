"""Restricted pages: a reason and a recent second factor first, a row in the read log after."""

from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from tests.charter.proformas import audit
from trust import clock
from trust.access.pages import requires
from trust.history.models import Read


@requires("audit.view")
def restricted(request):
    return HttpResponse("content")


@pytest.fixture
def read(client, settings):
    def open_page(user, **session):
        client.force_login(user)
        request = RequestFactory().get("/audits/1/")
        request.user, request.session = user, client.session
        request.session.update(session)
        return restricted(request)

    return open_page


def given(minutes_ago=0):
    return {"reason": "Termly audit", "reason_at": (clock.now() - timedelta(minutes=minutes_ago)).isoformat()}


def second_factor(user, hours_ago=0):
    stamp = (clock.now() - timedelta(hours=hours_ago)).timestamp()
    return {
        "account_authentication_methods": [{"method": "mfa", "at": stamp}],
        "account_authentication_methods_user": str(user.pk),
    }


def test_a_reason_is_asked_first(read, head):
    assert read(head)["Location"] == "/reason/?next=%2Faudits%2F1%2F"
    assert not Read.objects.exists()


def test_the_read_is_logged_with_its_reason(read, head):
    assert read(head, **given()).content == b"content"
    logged = Read.objects.get()
    assert (logged.user, logged.path, logged.reason) == (head, "/audits/1/", "Termly audit")


def test_a_reason_lasts_half_an_hour(read, head):
    assert read(head, **given(minutes_ago=31)).status_code == 302


def test_outside_the_demo_a_second_factor_is_demanded(read, head, settings):
    settings.DEMO = False
    assert read(head, **given())["Location"].startswith("/second-factor/")
    assert read(head, **given(), **second_factor(head)).status_code == 200
    assert read(head, **given(), **second_factor(head, hours_ago=9)).status_code == 302


def test_the_reason_page_goes_on_to_the_page_asked_for(client, head):
    client.force_login(head)
    response = client.post("/reason/", {"choice": "Termly audit", "next": "/my-school/"})
    assert response["Location"] == "/my-school/"


def test_the_reason_page_goes_nowhere_else(client, head):
    client.force_login(head)
    response = client.post("/reason/", {"choice": "Termly audit", "next": "https://elsewhere.example/"})
    assert response["Location"] == "/"


def test_an_empty_reason_is_refused(client, head):
    client.force_login(head)
    response = client.post("/reason/", {"choice": "", "words": "  "})
    assert response.status_code == 422
    assert "Choose a reason" in response.content.decode()


def test_the_data_protection_officer_searches_the_read_log(read, signed_in, head, dpo):
    read(head, **given())
    client = signed_in(dpo)
    assert "Audits › 1" in client.get("/read-log/").content.decode()
    assert "Audits › 1" in client.get("/read-log/", {"path": "Audits › 1"}).content.decode()
    assert "Audits › 1" not in client.get("/read-log/?path=elsewhere").content.decode()


def test_nobody_else_reads_the_read_log(signed_in, ceo, it_admin):
    assert signed_in(ceo).get("/read-log/").status_code == 403
    assert signed_in(it_admin).get("/read-log/").status_code == 403


def test_the_log_is_searched_by_person_school_way_and_day(signed_in, head, dsl, dpo, school, other_school):
    row = {"capability": "audit.view", "reason": "Termly audit", "at": clock.now()}
    Read.objects.create(user=head, path="/audits/1/", school=school.pk, **row)
    Read.objects.create(user=dsl, path="/audits/2/?export=csv", kind="export", school=other_school.pk, **row)
    client = signed_in(dpo)
    for query, number in [
        (f"school={school.pk}", 1), (f"school={other_school.pk}", 2), ("who=Headteacher", 0), ("who=Head", 1),
        ("how=export", 2), ("capability=audit.view", 3), ("capability=supervision.view", 0),
        ("since=2027-01-19", 3), ("until=2027-01-18", 0),
    ]:  # fmt: skip
        page = client.get(f"/read-log/?{query}&export=csv").content.decode()
        assert (("/audits/1/" in page) + 2 * ("/audits/2/" in page)) == number, query


def test_a_read_says_how_and_about_which_school(signed_in, dsl, school):
    form = audit(school)
    client = signed_in(dsl)
    client.get(f"/submissions/{form.pk}/")
    client.get(f"/submissions/{form.pk}/print/")
    assert list(Read.objects.order_by("pk").values_list("kind", "school")) == [
        ("read", school.pk),
        ("print", school.pk),
    ]
