"""Schools by strand, and the cycle: who sees what, who moves whom."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from charter.models import DueItem, Submission
from charter.questions import parse
from improvement import actions
from improvement.models import CyclePosition, CycleStep
from improvement.selectors import TRACKER, standings, strands
from tests.factories import CyclePositionFactory, SchoolFactory
from tests.improvement.furnishing import load_pack, tracker


@pytest.fixture
def pack(school, other_school):
    load_pack()


def page(signed_in, person, name="tracker_list"):
    return signed_in(person).get(reverse(name)).content.decode()


@pytest.mark.requirement("S2-38")
def test_each_school_has_one_live_tracker_a_semester(pack, school):
    items = DueItem.objects.filter(school=school, duty__proforma__code=TRACKER)
    assert [item.period for item in items.order_by("due_on")][:2] == ["2026/27 semester 1", "2026/27 semester 2"]
    assert len({item.period for item in items}) == items.count()


@pytest.mark.requirement("S2-39")
def test_a_tracker_is_signed_off_once_a_semester_and_dated_in_it(pack, school, head):
    form = tracker(school, head=head)
    item = form.due_item
    assert item.period_first_day <= item.due_on <= item.period_last_day
    assert (form.submitted_by, item.fulfilled_at) == (head, form.submitted_at)


@pytest.mark.requirement("S2-35")
def test_every_item_of_the_tracker_is_tagged_with_one_of_six_steps(pack):
    steps = set(CycleStep.objects.values_list("code", flat=True))
    version = Submission.form.field.related_model.objects.get(proforma__code=TRACKER)
    questions = parse(version.definition).questions.values()
    assert len(steps) == 6
    assert {question.tags.get("step") for question in questions} <= steps
    assert {choice.value for choice in version.parsed.questions["achievement-step"].choices} == steps


def test_the_executive_sees_schools_by_strand(signed_in, ceo, pack, school, other_school):
    tracker(school, standing="urgent")
    html = page(signed_in, ceo)
    assert html.count("Urgent") == len(strands())
    assert "1 of 2 schools have submitted this semester" in html
    assert "Beacon Hill Academy" in html


def test_a_head_sees_only_the_own_school(signed_in, head, pack, other_school):
    tracker(other_school, standing="urgent")
    html = page(signed_in, head)
    assert "Beacon Hill" not in html
    assert "Urgent" not in html


def test_a_draft_is_not_a_judgement_yet(signed_in, ceo, pack, school):
    tracker(school, "draft", standing="urgent")
    html = page(signed_in, ceo)
    assert "Urgent" not in html
    assert "draft" in html


def test_the_export_has_what_the_page_has(signed_in, ceo, pack, school, other_school):
    tracker(school, standing="strong")
    response = signed_in(ceo).get(reverse("tracker_list") + "?export=csv&phase=primary")
    lines = response.content.decode("utf-8-sig").strip().split("\r\n")
    assert len(lines) == 2
    assert lines[1].startswith("Ashfield Primary,submitted,Strong,Strong")


def test_staff_and_strangers_have_no_trackers(signed_in, staff, stranger, pack):
    for person in (staff, stranger):
        assert signed_in(person).get(reverse("tracker_list")).status_code == 403


@pytest.mark.requirement("S2-35")
def test_the_executive_head_moves_a_school_in_the_cycle(signed_in, eht, pack, school, other_school):
    step = CycleStep.objects.get(code="support")
    url = reverse("cycle_move", args=[school.pk])
    assert signed_in(eht).post(url, {"step": step.pk, "reason": "Causes are found"}).status_code == 302
    assert signed_in(eht).post(url, {"step": step.pk}).status_code == 422
    assert CyclePosition.objects.get().by == eht
    assert signed_in(eht).get(reverse("cycle_move", args=[other_school.pk])).status_code == 404


def test_a_school_stands_at_one_step_at_a_time(pack, school, eht):
    first, second = CycleStep.objects.all()[:2]
    actions.move_school(school, step=first, reason="", by=eht)
    actions.move_school(school, step=second, reason="", by=eht)
    assert [position.step for position in CyclePosition.objects.current()] == [second]
    assert CyclePosition.objects.count() == 2


def test_a_head_cannot_move_the_own_school(signed_in, head, pack, school):
    assert signed_in(head).get(reverse("cycle_move", args=[school.pk])).status_code == 403


def test_the_board_shows_the_schools_of_the_reader(signed_in, head, ceo, pack, school, other_school):
    CyclePositionFactory(school=other_school, step=CycleStep.objects.first())
    assert "Beacon Hill" not in page(signed_in, head, "cycle_board")
    assert "Beacon Hill" in page(signed_in, ceo, "cycle_board")


def test_queries_do_not_grow_with_schools_that_have_trackers(ceo, school):
    made = [school]

    def count(schools):
        while len(made) < schools:
            made.append(SchoolFactory(cluster=school.cluster))
        load_pack()
        for place in School.objects.filter(submissions=None):
            tracker(place, "accepted")
        ceo.__dict__.pop("_grants", None)
        with CaptureQueriesContext(connection) as captured:
            assert len(standings(ceo)) == schools
        return len(captured)

    School = type(school)
    assert count(5) == count(30)
