"""The board 'Effective in every school?': its answers, their reasons, and what it never shows."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from safeguarding import actions
from safeguarding.board import Matter, overall
from safeguarding.models import KeptStanding
from safeguarding.standing import Standing, StandingSource
from schools.models import School
from tests.factories import KeptStandingFactory, SchoolFactory
from trust import hooks

HOME = "/safeguarding/"
TWO = [Matter("record", "Record"), Matter("audits", "Audits")]


@pytest.fixture
def sources(monkeypatch):
    """`sources(record={pk: Standing})`: these matters and no others."""

    def only(**found):
        named = {
            name: StandingSource(name, name.title(), order, lambda schools, day, rows=rows: rows)
            for order, (name, rows) in enumerate(found.items())
        }
        monkeypatch.setitem(hooks._registry, StandingSource, named)

    return only


def page(signed_in, person, query=""):
    return signed_in(person).get(HOME + query, follow=True).content.decode()


@pytest.mark.parametrize(
    "states, answer, reason",
    [
        (("green", "green"), "green", "Every matter is green"),
        (("green", "red"), "red", "Audits"),
        (("amber", "red"), "red", "Audits"),
        (("amber", "green"), "amber", "Record"),
        (("green", ""), "unknown", "Nothing known of audits"),
        (("amber", ""), "amber", "Record; nothing known of audits"),
        (("", ""), "unknown", "Nothing known of record, audits"),
    ],
)
def test_the_answer_for_a_school_follows_from_its_matters(states, answer, reason):
    found = {matter.name: Standing(state, "why" if state else "") for matter, state in zip(TWO, states, strict=True)}
    result = overall(found, TWO)
    assert (result.state, result.words) == (answer, reason)


def test_where_no_room_answers_nothing_is_known():
    assert overall({}, []).state == "unknown"


@pytest.mark.requirement("S2-15")
@pytest.mark.parametrize("reader", ["ceo", "trustee"])
def test_chief_executive_and_trustee_see_every_school_with_its_reason(
    request, signed_in, sources, school, other_school, reader
):
    sources(record={school.pk: Standing("red", "2 of 41 people lack a check", "/safeguarding/audits/")})
    actions.keep_standings()
    html = page(signed_in, request.getfixturevalue(reader))
    assert "Yes in 0 of 2 schools · no in 1 · not known in 1" in html
    assert "Ashfield Primary" in html
    assert "Beacon Hill Academy" in html
    assert "2 of 41 people lack a check" in html
    assert "Nothing known of record" in html


def test_a_chair_sees_the_own_school_alone(signed_in, sources, chair, school, other_school):
    sources(record={})
    actions.keep_standings()
    html = page(signed_in, chair)
    assert "Ashfield Primary" in html
    assert "Beacon Hill" not in html


def test_a_link_leads_only_where_the_reader_may_go(signed_in, sources, head, trustee, school):
    sources(record={school.pk: Standing("amber", "One late", "/imports/")})
    actions.keep_standings()
    assert 'href="/imports/"' not in page(signed_in, trustee)
    KeptStanding.objects.filter(matter="record").update(url="/safeguarding/audits/")
    assert '<div class="reason"><a href="/safeguarding/audits/">One late</a>' in page(signed_in, head)


def test_those_who_do_not_answer_for_schools_read_the_charter(signed_in, staff, sources, school):
    response = signed_in(staff).get(HOME)
    assert response.status_code == 200
    assert "safeguarding/safeguarding_charter.html" in [template.name for template in response.templates]
    assert signed_in(staff).get(reverse("school_standing", args=[school.pk])).status_code == 403


def test_the_export_gives_state_and_reason_of_the_filtered_schools(signed_in, ceo, sources, school, other_school):
    sources(record={school.pk: Standing("red", "2 lack a check"), other_school.pk: Standing("green", "All there")})
    actions.keep_standings()
    text = signed_in(ceo).get(HOME + "?answer=red&export=csv").content.decode()
    assert "red: 2 lack a check" in text
    assert "Beacon Hill" not in text


def test_the_worst_stand_first_when_sorted(signed_in, ceo, sources, school, other_school):
    sources(record={school.pk: Standing("green", ""), other_school.pk: Standing("red", "Late")})
    actions.keep_standings()
    html = page(signed_in, ceo, "?sort=effective")
    assert html.index("Beacon Hill") < html.index("Ashfield Primary")


@pytest.mark.requirement("S2-15")
def test_a_term_that_is_over_keeps_its_answer(signed_in, ceo, sources, school, clock_at):
    clock_at("2026-12-10T10:00")
    sources(record={school.pk: Standing("red", "Late")})
    actions.keep_standings()
    clock_at("2027-01-19T10:00")
    sources(record={school.pk: Standing("green", "All there")})
    actions.keep_standings()
    terms = dict(KeptStanding.objects.filter(matter="effective").values_list("period", "state"))
    assert terms == {"2026/27 1 autumn term": "red", "2026/27 2 spring term": "green"}
    html = signed_in(ceo).get(reverse("school_standing", args=[school.pk])).content.decode()
    assert "since 19 Jan 2027" in html
    assert "Autumn term 2026/27" in html


def test_working_it_out_again_keeps_since_when(sources, school, clock_at):
    sources(record={school.pk: Standing("red", "Late")})
    actions.keep_standings()
    clock_at("2027-01-25T10:00")
    sources(record={school.pk: Standing("red", "Later still")})
    actions.keep_standings()
    row = KeptStanding.objects.get(matter="record")
    assert (row.words, row.since.isoformat(), row.known_at.date().isoformat()) == (
        "Later still",
        "2027-01-19",
        "2027-01-25",
    )


def test_whoever_put_a_thing_right_has_it_worked_out_now(signed_in, head, sources, school):
    sources(record={school.pk: Standing("green", "All there")})
    response = signed_in(head).post(reverse("board_refresh"))
    assert response.status_code == 302
    assert KeptStanding.objects.get(matter="effective").state == "green"


def test_another_schools_standing_is_not_found(signed_in, chair, sources, other_school):
    assert signed_in(chair).get(reverse("school_standing", args=[other_school.pk])).status_code == 404


@pytest.mark.requirement("S2-15")
def test_the_board_costs_as_much_with_a_hundred_schools_as_with_five(signed_in, ceo, school):
    client = signed_in(ceo)

    def queries(count):
        SchoolFactory.create_batch(count - School.objects.count())
        actions.keep_standings()
        client.get(HOME)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(HOME).status_code == 200
        return len(captured)

    few = queries(5)
    assert few == queries(100)
    assert few <= 15


def test_a_standing_kept_for_a_closed_school_is_not_shown(signed_in, ceo, school):
    KeptStandingFactory(school=SchoolFactory(name="Gone Away School", left_on="2026-08-31"))
    assert "Gone Away" not in page(signed_in, ceo)


def test_whoever_answers_for_one_school_comes_straight_to_its_page(signed_in, head, sources, school):
    sources(record={school.pk: Standing("amber", "One late")})
    actions.keep_standings()
    response = signed_in(head).get(HOME)
    assert (response.status_code, response.url) == (302, reverse("school_standing", args=[school.pk]))
    html = page(signed_in, head)
    assert "In part. To settle: record." in html
    assert "Work it out now" in html
