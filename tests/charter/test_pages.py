"""The charter's pages: the register, a decision, what is due; each as a role may see it."""

from datetime import timedelta

import pytest
from django.urls import reverse

from charter import packs
from charter.models import Decision, DecisionVersion, DueItem
from tests.factories import (
    AreaFactory,
    DecisionFactory,
    DecisionVersionFactory,
    DueItemFactory,
    DutyFactory,
    SchoolFactory,
)
from trust import clock
from trust.models import User


@pytest.fixture
def charter(school, other_school):
    """Two packs, loaded as a trust does on its first day."""
    packs.load(["excellence", "six-steps"], by=User.objects.system())


@pytest.fixture
def audit(school):
    """A termly duty without a form, due at the school a week from today."""
    return DueItemFactory(school=school)


def page(signed_in, user, url, **query):
    return signed_in(user).get(url, query)


def text(response):
    return response.content.decode()


def titles(response):
    return [str(row.decision.title) for row in response.context["listing"].page]


@pytest.mark.requirement("S0-19")
def test_register_shows_each_line_with_its_area_type_owner_and_version(signed_in, head, charter):
    response = page(signed_in, head, "/charter/")
    assert titles(response)[:2] == ["Change with care", "Employee assistance programme"]
    assert "type-standardised" in text(response)
    rows = text(response).split("<tr>")
    row = next(row for row in rows if "Termly safeguarding audits" in row)
    assert all(
        word in row for word in ("Safeguarding", "standardised", "Executive headteacher", "Headteacher", "2026/27")
    )


@pytest.mark.requirement("S0-18")
def test_every_school_reads_the_same_charter(signed_in, head, other_head, charter):
    columns = ["Decision", "Area", "Type", "Led", "Answered", "How", "Version"]
    charters = [page(signed_in, reader, "/charter/", export="csv").content.decode() for reader in (head, other_head)]
    first, second = [[line.split(",")[: len(columns)] for line in text.splitlines()] for text in charters]
    assert first == second and len(first) > 70


@pytest.mark.requirement("S2-7")
def test_the_ten_central_services_are_listed(signed_in, staff, charter):
    area = Decision.objects.get(code="service-payroll").area
    assert len(titles(page(signed_in, staff, "/charter/", area=area.pk))) == 10


def test_an_area_without_text_says_so(signed_in, head, charter):
    assert "Text missing in source" in text(page(signed_in, head, "/charter/"))


def test_register_counts_the_schools_that_meet_a_decision(signed_in, ceo, school, other_school):
    duty = DutyFactory()
    yesterday = clock.today() - timedelta(days=1)
    DueItemFactory(duty=duty, school=school, due_on=yesterday, fulfilled_at=clock.now())
    DueItemFactory(duty=duty, school=other_school, due_on=yesterday)
    shown = text(page(signed_in, ceo, "/charter/"))
    assert "1 of 2" in shown and "1 late" in shown


def test_a_head_counts_only_the_own_school(signed_in, head, school, other_school):
    duty = DutyFactory()
    yesterday = clock.today() - timedelta(days=1)
    DueItemFactory(duty=duty, school=school, due_on=yesterday, fulfilled_at=clock.now())
    DueItemFactory(duty=duty, school=other_school, due_on=yesterday)
    shown = text(page(signed_in, head, "/charter/"))
    assert "1 of 1" in shown and "1 late" not in shown


@pytest.mark.parametrize(
    "query, found",
    [({"type": "aligned"}, ["Aligned line"]), ({"lead": "ceo"}, ["Aligned line"]), ({"status": "due"}, ["Due line"])],
)
def test_register_can_be_narrowed(query, found, signed_in, head, school):
    due = DecisionVersionFactory(decision__title="Due line")
    DueItemFactory(duty__version=due, school=school)
    DecisionVersionFactory(decision__title="Aligned line", type="aligned", lead_role="ceo")
    assert titles(page(signed_in, head, "/charter/", **query)) == found


def test_register_is_exported_as_filtered(signed_in, head, charter):
    response = page(signed_in, head, "/charter/", type="autonomous", export="csv")
    lines = response.content.decode("utf-8-sig").strip().splitlines()
    assert lines[0].startswith("Decision,Area,Type,Led by")
    assert len(lines) == 1 + DecisionVersion.objects.filter(type="autonomous").count()


def test_decision_page_says_what_why_who_and_how_schools_stand(signed_in, head, charter):
    decision = Decision.objects.get(code="safeguarding-audits")
    shown = text(page(signed_in, head, decision.get_absolute_url()))
    for words in ("Why", "Designated safeguarding lead, each school", "Spring term 2026/27", "Ashfield Primary"):
        assert words in shown
    assert "Beacon Hill Academy" not in shown


def test_a_trustee_sees_counts_and_no_school(signed_in, trustee, audit):
    shown = text(page(signed_in, trustee, audit.duty.version.decision.get_absolute_url()))
    assert "0 of 1" in shown
    assert str(audit.school) not in shown


def test_staff_see_the_decision_and_no_state_of_schools(signed_in, staff, audit):
    response = page(signed_in, staff, audit.duty.version.decision.get_absolute_url())
    assert response.status_code == 200 and response.context["grid"] is None


def test_the_version_in_force_is_shown_and_older_ones_stay(signed_in, head, school):
    decision = DecisionFactory()
    today = clock.today()
    DecisionVersionFactory(decision=decision, statement="As it was.", effective_to=today - timedelta(days=1))
    DecisionVersionFactory(decision=decision, statement="As it is.", effective_from=today)
    response = page(signed_in, head, decision.get_absolute_url())
    assert response.context["version"].statement == "As it is."
    history = text(page(signed_in, head, f"{decision.get_absolute_url()}history/"))
    assert "taken out: </span>was." in history


def test_due_list_shows_what_is_due_or_late_at_own_schools(signed_in, head, audit, other_school):
    DueItemFactory(school=other_school)
    late = DueItemFactory(school=audit.school, due_on=clock.today() - timedelta(days=3))
    done = DueItemFactory(school=audit.school, fulfilled_at=clock.now())
    assert list(page(signed_in, head, "/charter/due/").context["listing"].page) == [late, audit]
    assert list(page(signed_in, head, "/charter/due/", state="done").context["listing"].page) == [done]
    assert page(signed_in, head, "/charter/due/", school=other_school.pk).context["listing"].filterset.errors


def test_due_list_is_exported(signed_in, head, audit):
    lines = page(signed_in, head, "/charter/due/", export="csv").content.decode("utf-8-sig").splitlines()
    assert audit.duty.title in lines[1] and len(lines) == 2


def test_due_list_of_one_decision(signed_in, head, audit):
    DueItemFactory(school=audit.school)
    query = {"decision": audit.duty.version.decision_id, "state": "all"}
    assert list(page(signed_in, head, "/charter/due/", **query).context["listing"].page) == [audit]


def test_staff_have_no_due_list(signed_in, staff):
    assert page(signed_in, staff, "/charter/due/").status_code == 403


def test_who_holds_the_duty_marks_it_done_with_a_note(signed_in, dsl, audit):
    response = signed_in(dsl).post(reverse("due_item_done", args=[audit.pk]), {"note": "Held on Monday."})
    audit.refresh_from_db()
    assert response.status_code == 302
    assert (audit.fulfilled_by, audit.fulfilled_note) == (dsl, "Held on Monday.")


def test_marking_done_needs_a_note(signed_in, dsl, audit):
    assert signed_in(dsl).post(reverse("due_item_done", args=[audit.pk]), {"note": ""}).status_code == 422
    audit.refresh_from_db()
    assert audit.fulfilled_at is None


def test_another_role_reads_it_and_cannot_mark_it(signed_in, sendco, audit):
    url = reverse("due_item_done", args=[audit.pk])
    assert signed_in(sendco).get(url).status_code == 200
    response = signed_in(sendco).post(url, {"note": "Held."})
    audit.refresh_from_db()
    assert response.status_code == 422 and audit.fulfilled_at is None
    assert "Only the designated safeguarding lead" in text(response)


def test_another_school_is_not_found(signed_in, other_head, audit):
    url = reverse("due_item_done", args=[audit.pk])
    assert signed_in(other_head).get(url).status_code == 404
    assert signed_in(other_head).post(url, {"note": "Held."}).status_code == 404


def test_it_cannot_be_done_before_it_opens(signed_in, dsl, school):
    item = DueItemFactory(school=school, opens_on=clock.today() + timedelta(days=1))
    assert signed_in(dsl).post(reverse("due_item_done", args=[item.pk]), {"note": "Early."}).status_code == 422


def test_staff_section_opens_with_its_own_decisions(signed_in, staff, charter):
    shown = text(page(signed_in, staff, "/staff/"))
    assert "Appraisal of school staff" in shown and "Scheme of delegation" not in shown


def test_packs_are_shown_before_they_are_loaded(signed_in, ceo, school):
    shown = text(page(signed_in, ceo, "/charter/packs/excellence/"))
    assert "would be added" in shown and not Decision.objects.exists()
    response = signed_in(ceo).post("/charter/packs/excellence/")
    assert response.status_code == 302 and DueItem.objects.exists()
    assert "has all of this pack already" in text(page(signed_in, ceo, "/charter/packs/excellence/"))


@pytest.mark.parametrize("url", ["/charter/packs/", "/charter/packs/excellence/"])
def test_a_head_loads_no_packs(url, signed_in, head):
    assert page(signed_in, head, url).status_code == 403


def test_a_pack_is_only_found_by_its_name(signed_in, ceo):
    assert page(signed_in, ceo, "/charter/packs/passwd/").status_code == 404


def test_the_clock_is_not_asked_for_a_calendar_that_is_missing(signed_in, ceo, clock_at):
    clock_at("2040-01-10T09:00")
    response = page(signed_in, ceo, "/charter/packs/excellence/")
    assert response.status_code == 422 and "no academic year" in text(response)


@pytest.mark.parametrize("url", ["/charter/", "/charter/due/", "/staff/", "/safeguarding/", "/actions/"])
def test_queries_do_not_grow(url, signed_in, ceo, school, django_assert_max_num_queries, django_assert_num_queries):
    client = signed_in(ceo)
    fill(5)
    client.get(url)
    with django_assert_max_num_queries(30) as few:
        client.get(url)
    fill(45)
    with django_assert_num_queries(len(few)):
        client.get(url)


def fill(count):
    area = AreaFactory(code="people-area", domain="people")
    for school in SchoolFactory.create_batch(count):
        DueItemFactory(school=school, duty__version__decision__area=area)
