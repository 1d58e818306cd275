"""The pages of the record as HR, clerk, head, staff, chief executive and governor see them."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from safeguarding.register.models import Check, CheckRule, Registered
from safeguarding.register.selectors.compliance import standings
from tests.factories import RegisteredFactory, RoleAssignmentFactory, SchoolFactory
from tests.register.conftest import TEACHERS, checked
from trust import clock
from trust.access.scopes import holds
from trust.history.models import Read

TODAY = date(2027, 1, 19)
LIST, GRID = "/safeguarding/register/", "/safeguarding/register/compliance/"


def page(client, url):
    response = client.get(url)
    assert response.status_code == 200, response.get("Location", response.status_code)
    return response.content.decode()


def test_hr_reads_everybody_and_what_they_lack(signed_in, hr, teacher, complete, other_school):
    RegisteredFactory(school=other_school, name="Ben Cole")
    shown = page(signed_in(hr), LIST)
    assert "Ada Byrne" in shown and "Ben Cole" in shown
    assert '<small class="reason">identity' in shown


def test_a_head_reads_their_own_school_alone(signed_in, head, teacher, other_school):
    elsewhere = RegisteredFactory(school=other_school, name="Ben Cole")
    client = signed_in(head)
    shown = page(client, LIST)
    assert "Ada Byrne" in shown and "Ben Cole" not in shown and "Beacon Hill" not in shown
    assert client.get(elsewhere.get_absolute_url()).status_code == 404
    assert client.get(f"{teacher.get_absolute_url()}edit/").status_code == 403


def test_the_list_narrows_by_state_and_kind_of_person(signed_in, hr, complete, school):
    RegisteredFactory(school=school, name="Ben Cole", person_type="support")
    client = signed_in(hr)
    assert "Ben Cole" in page(client, f"{LIST}?state=red") and "Ada Byrne" not in page(client, f"{LIST}?state=red")
    assert "Ada Byrne" in page(client, f"{LIST}?state=green")
    assert "Ben Cole" not in page(client, f"{LIST}?person_type=teacher")


def test_a_leaver_shows_only_where_leavers_are_asked_for(signed_in, hr, teacher):
    Registered.objects.filter(pk=teacher.pk).update(left_on=TODAY - timedelta(days=1))
    client = signed_in(hr)
    assert "Ada Byrne" not in page(client, LIST)
    assert "Ada Byrne" in page(client, f"{LIST}?on=left")


def test_staff_see_their_own_row_and_no_other(signed_in, staff, teacher, school):
    own = RegisteredFactory(school=school, name="Own Row", user=staff)
    client = signed_in(staff)
    shown = page(client, LIST)
    assert "Own Row" in shown and "Ada Byrne" not in shown
    assert "Enhanced DBS" in page(client, own.get_absolute_url())
    assert client.get(teacher.get_absolute_url()).status_code == 404


def test_a_clerk_keeps_the_checks_of_governors_alone(signed_in, clerk, teacher, school):
    governor = RegisteredFactory(school=school, name="Gwen Hale", person_type="governor")
    client = signed_in(clerk)
    shown = page(client, LIST)
    assert "Gwen Hale" in shown and "Ada Byrne" not in shown
    url = reverse("check_record", args=[governor.pk, "identity"])
    assert client.post(url, {"result": "done", "done_on": "2027-01-11", "done_by": "Clerk"}).status_code == 302
    assert Check.objects.get(person=governor).done_on == date(2027, 1, 11)
    assert client.get(reverse("check_record", args=[teacher.pk, "identity"])).status_code == 404
    assert client.post(f"{LIST}new/", person_form(school, person_type="teacher")).status_code == 422


def person_form(school, **values):
    where = {"school": school.pk, "started_on": "2027-01-04"}
    return {"name": "Cara Dean", "person_type": "support", "post": "TA", **where, **values}


def test_hr_enters_somebody_and_records_their_checks(signed_in, hr, school, table, staff):
    client = signed_in(hr)
    response = client.post(f"{LIST}new/", person_form(school, account=staff.email))
    person = Registered.objects.get()
    assert response["Location"] == person.get_absolute_url() and person.user == staff
    url = reverse("check_record", args=[person.pk, "dbs"])
    sent = {"result": "done", "done_on": "2026-12-01", "done_by": "L Tran", "certificate_number": "001234567890"}
    assert client.post(url, sent).status_code == 302
    shown = page(client, person.get_absolute_url())
    assert "done on 1 Dec 2026" in shown and "001234567890" in shown


def test_a_wrong_check_is_refused_with_the_reason_beside_the_field(signed_in, hr, teacher):
    response = signed_in(hr).post(
        reverse("check_record", args=[teacher.pk, "identity"]), {"result": "done", "done_on": "2027-01-20"}
    )
    assert response.status_code == 422 and "still to come" in response.content.decode()
    assert not Check.objects.exists()


def test_a_stale_save_of_a_check_answers_409(signed_in, hr, complete):
    url = reverse("check_record", args=[complete.pk, "identity"])
    client = signed_in(hr)
    sent = {"seen": 1, "result": "done", "done_on": "2026-08-01"}
    assert [client.post(url, sent).status_code, client.post(url, sent).status_code] == [302, 409]


def test_a_day_of_leaving_takes_somebody_off_the_next_day(signed_in, hr, teacher, clock_at):
    client = signed_in(hr)
    assert client.post(f"{teacher.get_absolute_url()}leaving/", {"left_on": "2027-01-19"}).status_code == 302
    assert "Ada Byrne" in page(client, LIST)
    clock_at("2027-01-20T08:00:00+00:00")
    client = signed_in(hr)
    assert "Ada Byrne" not in page(client, LIST)
    assert "kept in its history" in page(client, teacher.get_absolute_url())


def test_a_chief_executive_drills_for_a_stated_reason_and_it_is_logged(client, signed_in, ceo, teacher, school):
    client.force_login(ceo)
    drill = reverse("registered_drill", args=[teacher.pk])
    assert client.get(drill)["Location"].startswith("/accounts/reason/") or "reason" in client.get(drill)["Location"]
    assert not Read.objects.exists()
    client = signed_in(ceo)
    assert "Enhanced DBS" in page(client, drill)
    assert Read.objects.get(path=drill).reason == "Termly audit"
    assert client.get(LIST).status_code == 403
    assert "Ada Byrne" in page(client, reverse("register_drill", args=[school.pk]))


@pytest.mark.parametrize("role", ["trustee", "eht", "governor", "chair", "data_lead", "it_admin", "dpo"])
def test_nobody_else_reads_a_row(signed_in, request, role, teacher):
    client = signed_in(request.getfixturevalue(role))
    for url in (LIST, teacher.get_absolute_url(), reverse("registered_drill", args=[teacher.pk])):
        assert client.get(url).status_code == 403


def test_a_governor_sees_per_cent_and_counts_and_no_name(signed_in, governor, complete, school, other_school):
    RegisteredFactory(school=school, name="Ben Cole")
    shown = page(signed_in(governor), GRID)
    assert "Ada Byrne" not in shown and "Ben Cole" not in shown and "Beacon Hill" not in shown
    assert "50%, 1 missing" in shown


def test_the_grid_counts_what_the_rows_show(signed_in, trustee, complete, school):
    person = RegisteredFactory(school=school, name="Ben Cole")
    checked(person, *TEACHERS[:3])
    shown = page(signed_in(trustee), GRID)
    # Eight lines each: eleven complete or answered, three missing, two conditions open.
    assert "68%, 3 missing, 2 to settle" in shown


def test_the_board_is_told_in_counts_of_people(complete, school):
    RegisteredFactory(school=school)
    found = standings([school.pk], TODAY)[school.pk]
    assert (found.state, found.words) == ("red", "1 of 2 people lacks a check")


def test_cells_nobody_looked_up_say_so_until_the_trusts_safeguarding_lead_confirms(signed_in, teacher, school, hr):
    url = "/safeguarding/register/rules/"
    confirm = {"person_type": "teacher"}
    warned = "Check against the guidance in force"
    assert warned in page(signed_in(hr), teacher.get_absolute_url())
    at_school = RoleAssignmentFactory(role="dsl", school=school).user
    signed_in(at_school).post(f"{url}confirm/", confirm)
    assert not CheckRule.objects.filter(confirmed_on__isnull=False).exists()
    lead = RoleAssignmentFactory(role="dsl", user__name="Trust Lead").user
    assert signed_in(lead).post(f"{url}confirm/", confirm).status_code == 302
    rules = CheckRule.objects.filter(person_type="teacher")
    assert {(rule.confirmed_by, rule.confirmed_on) for rule in rules} == {(lead, TODAY)}
    assert warned not in page(signed_in(hr), teacher.get_absolute_url())
    assert "check against the guidance in force" in page(signed_in(hr), url)


def queries(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as seen:
        assert client.get(url).status_code == 200
    return len(seen)


def fill(schools, school):
    for number in range(schools):
        place = SchoolFactory(cluster=school.cluster) if number else school
        for kind in ("teacher", "agency", "governor"):
            checked(RegisteredFactory(school=place, person_type=kind), "identity")


@pytest.mark.parametrize("url", [LIST, f"{LIST}?state=red", GRID, f"{LIST}?export=csv"])
def test_queries_are_few_and_do_not_grow(signed_in, hr, school, table, url):
    client = signed_in(hr)
    fill(5, school)
    few = queries(client, url)
    fill(20, school)
    # One more than on a server, where no session of a test is put back.
    assert queries(client, url) == few <= 16


def test_an_export_carries_every_check_and_escapes_formulas(signed_in, hr, complete):
    Registered.objects.filter(pk=complete.pk).update(name="=HYPERLINK(1)", post="@SUM(A1)")
    text = signed_in(hr).get(f"{LIST}?export=csv").content.decode()
    assert "'=HYPERLINK(1)" in text and "'@SUM(A1)" in text and ",=" not in text
    assert "Direction under section 128 of the Education and Skills Act 2008" in text
    assert "done on 11 Aug 2026" in text


def test_every_reading_of_the_record_is_logged(signed_in, hr, teacher):
    client = signed_in(hr)
    for url in (LIST, teacher.get_absolute_url(), f"{LIST}?export=csv"):
        client.get(url)
    assert list(Read.objects.order_by("pk").values_list("path", flat=True)) == [
        LIST, teacher.get_absolute_url(), f"{LIST}?export=csv",
    ]  # fmt: skip
    assert clock.today() == TODAY


def test_hr_of_a_school_sees_who_changed_a_check_there_and_no_other_history(signed_in, hr, staff, teacher, school):
    """The record's own history belongs to who keeps the record; the capability for all history stays with others."""
    check = checked(teacher, "identity")[0]
    sent = {"result": "done", "done_on": "2026-08-10", "done_by": "Hanna Hand", "seen": check.version}
    signed_in(hr).post(reverse("check_record", args=[teacher.pk, "identity"]), sent)
    other = RoleAssignmentFactory(role="hr", school=school).user
    shown = page(signed_in(other), teacher.get_absolute_url())
    assert "History" in shown and "Hanna Hand" in shown and hr.name in shown
    assert not holds(other, "history.view")
    Registered.objects.filter(pk=teacher.pk).update(user=staff)
    assert "History" not in page(signed_in(staff), teacher.get_absolute_url())
