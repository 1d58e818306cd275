"""Each person's first page: theirs, in their scope, and equal to what they may list."""

import csv
import io
import re
from datetime import date

import pytest
from django.urls import reverse

from assessment.selectors import readings
from charter.models import DueItem
from dashboard.selectors import work
from dashboard.selectors.school_parts import parts
from schools.models import School
from tests.factories import (
    ActionFactory,
    DueItemFactory,
    DutyFactory,
    FigureFactory,
    MeasureFactory,
    RoleAssignmentFactory,
    SchoolFactory,
)
from trust.hooks import WorkItem, WorkSource


@pytest.fixture
def attendance(school, other_school):
    """Attendance of both schools in two years, beside national figures of their phases."""
    measure = MeasureFactory(
        code="attendance", name="Attendance", short_name="Attendance", kind="mean", spread=8, decimals=1
    )
    for phase, value in (("primary", 94.8), ("secondary", 91.2)):
        for year in ("2024/25", "2025/26"):
            FigureFactory(measure=measure, school=None, place="national", phase=phase, academic_year=year, value=value)
    for one, values in ((school, (94.5, 92.0)), (other_school, (91.0, 91.4))):
        for year, value in zip(("2024/25", "2025/26"), values, strict=True):
            FigureFactory(measure=measure, school=one, academic_year=year, value=value, denominator=400)
    return measure


@pytest.fixture
def late(school, other_school):
    """One thing late at the school, two at the other."""
    duty = DutyFactory(title="Fire drill held")
    dates = {"opens_on": "2027-01-05", "due_on": "2027-01-12"}
    DueItemFactory(duty=duty, school=school, **dates)
    DueItemFactory(duty=duty, school=other_school, **dates)
    DueItemFactory(duty=DutyFactory(title="Gates checked"), school=other_school, **dates)


def text_of(response):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", response.content.decode()))


@pytest.mark.requirement("S2-12")
def test_attendance_leads_the_trusts_home_and_says_what_is_beyond_chance(signed_in, ceo, attendance):
    page = signed_in(ceo).get("/")
    text = text_of(page)
    assert page.status_code == 200
    assert "Attendance is below national in 1 of 2 schools; the rest could be chance" in text
    assert "1 school moved beyond chance" in text


@pytest.mark.requirement("S2-16")
def test_each_school_is_compared_with_national_of_its_phase(signed_in, ceo, attendance):
    page = text_of(signed_in(ceo).get("/"))
    assert "National, primary 94.8" in page
    assert "National, secondary 91.2" in page
    assert "worse than national; n 400; 2025/26" in page


def test_every_figure_on_the_page_opens_to_its_source(signed_in, ceo, attendance, school, other_school):
    body = signed_in(ceo).get("/").content.decode()
    shown = readings([school, other_school], [attendance])
    for reading in shown.values():
        assert f'href="{reading.url}"' in body
        assert reading.shown in body


def test_late_items_are_those_the_reader_may_list(signed_in, ceo, late):
    text = text_of(signed_in(ceo).get("/"))
    count = DueItem.objects.for_user(ceo, "due.view").open().filter(due_on__lt="2027-01-19").count()
    assert f"{count} items late in 2 schools" in text
    assert "Tuesday 19 January 2027, week 3 of Spring 1" in text


def test_an_executive_headteacher_sees_their_own_cluster_alone(signed_in, eht, attendance, late, other_school):
    page = signed_in(eht).get("/")
    text = text_of(page)
    assert "Ashfield Primary" in text and "1 item late in 1 school" in text
    assert other_school.name not in text


def test_a_trustee_sees_figures_but_no_schools_work(signed_in, trustee, attendance, late):
    text = text_of(signed_in(trustee).get("/"))
    assert "Ashfield Primary" in text
    assert "late in" not in text and "Fire drill held" not in text
    assert 'class="num">Late' not in signed_in(trustee).get("/").content.decode()


def test_the_table_exports_as_it_stands(signed_in, ceo, attendance):
    answer = signed_in(ceo).get("/?export=csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["School"] for row in rows] == ["Ashfield Primary", "Beacon Hill Academy"]
    assert rows[0]["Attendance %"] == "92.0"
    assert rows[0]["Attendance %: beside national"] == "worse than national"


@pytest.mark.parametrize("role, place", [("head", "/my-school/"), ("governor", "/my-school/"), ("clerk", "/my-work/")])
def test_home_is_where_the_work_is(request, signed_in, role, place):
    assert signed_in(request.getfixturevalue(role)).get("/").headers["Location"] == place


def test_a_stranger_is_told_what_happens_next(signed_in, stranger):
    page = signed_in(stranger).get("/")
    assert page.status_code == 200
    assert "You have no role yet" in text_of(page)


@pytest.mark.requirement("S2-2")
def test_a_heads_page_is_their_own_school_and_no_other(signed_in, head, attendance, late, school, other_school):
    page = signed_in(head).get("/my-school/")
    text = text_of(page)
    assert f"<h1>{school.name}</h1>" in page.content.decode()
    assert "Fire drill held" in text and "late by 7 days" in text
    assert other_school.name not in text and "Gates checked" not in text


def test_a_heads_page_asks_for_little_before_they_read_on(
    signed_in, head, attendance, late, django_assert_max_num_queries
):
    client = signed_in(head)
    client.get("/my-school/")
    with django_assert_max_num_queries(15):
        assert client.get("/my-school/").status_code == 200


def test_a_head_does_not_reach_another_schools_page(signed_in, head, other_school):
    assert signed_in(head).get(f"/my-school/{other_school.pk}/").status_code == 404


def test_whoever_leads_two_schools_switches_between_them(signed_in, head, school, other_school):
    RoleAssignmentFactory(user=head, role="head", school=other_school)
    page = signed_in(head).get(f"/my-school/{other_school.pk}/")
    assert f"<h1>{other_school.name}</h1>" in page.content.decode()
    assert f"/my-school/{school.pk}/" in page.content.decode()


def test_figures_stand_beside_national_with_n_and_interval(signed_in, head, attendance, school):
    client = signed_in(head)
    alone = client.get(reverse("my_school_part", args=[school.pk, "figures"]), headers={"HX-Request": "true"})
    for page in (client.get("/my-school/?whole"), alone):
        assert "Attendance % 2025/26 92.0" in text_of(page)
        assert "400 94.8 worse than national" in text_of(page)


def test_the_parts_of_a_schools_page_open_on_their_own(signed_in, head, school, other_school):
    client = signed_in(head)
    names = [part.name for part in parts(head, school)]
    assert {"figures", "changes", "services", "reports"} <= set(names)
    for name in names:
        assert client.get(reverse("my_school_part", args=[school.pk, name])).status_code == 200
        assert client.get(reverse("my_school_part", args=[other_school.pk, name])).status_code == 404
    assert client.get(reverse("my_school_part", args=[school.pk, "nothing"])).status_code == 404


def test_my_work_has_ones_own_actions_and_nobody_elses(signed_in, head, other_head, school, other_school):
    ActionFactory(title="Mend the gate", owner=head, school=school, due_on="2027-01-21")
    ActionFactory(title="Paint the hall", owner=other_head, school=other_school, due_on="2027-01-21")
    text = text_of(signed_in(head).get("/my-work/"))
    assert "Mend the gate" in text and "Paint the hall" not in text


def test_work_whose_day_has_passed_says_so_whichever_app_named_it(monkeypatch, clock_at, head):
    clock_at("2027-01-19T10:00")
    items = [
        WorkItem(title="Read again", url="/a/", why="", due=date(2027, 1, 18), state="due"),
        WorkItem(title="Read today", url="/b/", why="", due=date(2027, 1, 19), state="due"),
    ]
    source = WorkSource(name="policies", items=lambda user: items)
    monkeypatch.setattr(work, "registered", lambda kind: [source])
    assert [(item.title, item.state) for item in work.waiting_for(head)] == [
        ("Read again", "late"),
        ("Read today", "due"),
    ]


def test_search_names_nothing_the_reader_may_not_see(signed_in, head, school, other_school):
    client = signed_in(head)
    assert school.name in text_of(client.get("/search/?q=ash"))
    found = text_of(client.get("/search/?q=beacon"))
    assert other_school.name not in found
    assert "Nothing that you may see has these words" in found


def test_search_finds_names_without_their_accents(signed_in, ceo):
    SchoolFactory(name="École Sainte-Anne")
    assert "École Sainte-Anne" in text_of(signed_in(ceo).get("/search/?q=ecole"))
    assert School.objects.count() == 2
