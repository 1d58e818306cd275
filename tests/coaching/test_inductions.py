"""The induction of a new middle leader: the trust's checklist, ticked off within a term."""

from datetime import date

import pytest
from django.urls import reverse

from improvement.coaching.models import Induction
from improvement.coaching.selectors import inductions as selectors
from tests.factories import (
    CycleStepFactory,
    ImprovementStrandFactory,
    InductionFactory,
    InductionItemFactory,
    InductionLineFactory,
    RoleAssignmentFactory,
)


@pytest.fixture
def leader(mid_term):
    return RoleAssignmentFactory(role="subject_lead", user__name="Lena Subject").user


@pytest.fixture
def checklist(mid_term):
    CycleStepFactory()
    return [InductionItemFactory(text=text) for text in ("Met the team", "Read the plan")]


def typed(school, lead, leader, day="2027-01-04"):
    return {
        "school": school.pk, "lead": lead.pk, "role_words": "Head of science", "guided_by": leader.pk,
        "strand": ImprovementStrandFactory().pk, "starts_on": day,
    }  # fmt: skip


@pytest.mark.requirement("S2-23")
def test_a_senior_trust_leader_ticks_a_new_leaders_checklist_off_within_a_term(
    signed_in, school, staff, leader, checklist
):
    response = signed_in(leader).post(reverse("induction_start"), typed(school, staff, leader))
    row = Induction.objects.get()
    assert response.status_code == 302 and row.due_on <= date(2027, 4, 1)
    for line in row.lines.all():
        assert signed_in(leader).post(reverse("induction_tick", args=[line.pk])).status_code == 302
    row.refresh_from_db()
    assert row.done_on == date(2027, 1, 19)
    assert "Met the team" in signed_in(staff).get(row.get_absolute_url()).content.decode()
    signed_in(leader).post(reverse("induction_tick", args=[row.lines.first().pk]))
    row.refresh_from_db()
    assert row.done_on is None


def test_one_term_is_counted_in_school_weeks_wherever_it_begins(mid_term):
    at_start, midway = selectors.due_day(date(2026, 9, 3)), selectors.due_day(date(2026, 11, 9))
    assert date(2026, 12, 14) <= at_start <= date(2026, 12, 18)
    assert date(2027, 2, 1) < midway < date(2027, 4, 1)


@pytest.mark.requirement("S2-23")
def test_late_inductions_are_listed_for_the_curriculum_director(signed_in, school, curriculum, leader):
    late = InductionFactory(school=school, lead__name="Late Lead", due_on=date(2027, 1, 11), guided_by=leader)
    InductionFactory(school=school, lead__name="Timely Lead")
    text = signed_in(curriculum).get("/improvement/inductions/?state=late").content.decode()
    assert "Late Lead" in text and "Timely Lead" not in text and "late by 8 days" in text
    assert "1 of 2 inductions under way is late." in text
    assert [(item.state, item.own) for item in selectors.work_items(leader)] == [("late", True)]
    assert [work.state for work in selectors.improvement_work(curriculum, date(2026, 9, 1), date(2027, 8, 31))] == [
        "late", "in_hand",
    ]  # fmt: skip
    assert late.school == school


def test_a_head_begins_one_at_the_own_school_alone(signed_in, school, other_school, head, staff, leader, checklist):
    elsewhere = RoleAssignmentFactory(role="staff", school=other_school).user
    typed_there = typed(other_school, elsewhere, leader)
    assert signed_in(head).post(reverse("induction_start"), typed_there).status_code == 422
    assert signed_in(head).post(reverse("induction_start"), typed(school, elsewhere, leader)).status_code == 422
    assert signed_in(head).post(reverse("induction_start"), typed(school, staff, leader)).status_code == 302
    assert signed_in(head).get(InductionFactory(school=other_school).get_absolute_url()).status_code == 404


def test_a_new_leader_reads_their_own_and_ticks_nothing(signed_in, school, staff):
    own, other = InductionFactory(school=school, lead=staff), InductionFactory(school=school)
    line = InductionLineFactory(induction=own)
    assert signed_in(staff).get(own.get_absolute_url()).status_code == 200
    assert signed_in(staff).get(other.get_absolute_url()).status_code == 404
    assert signed_in(staff).post(reverse("induction_tick", args=[line.pk])).status_code == 403


def test_without_a_checklist_none_begins(signed_in, school, staff, leader):
    CycleStepFactory()
    response = signed_in(leader).post(reverse("induction_start"), typed(school, staff, leader))
    assert response.status_code == 422 and "no checklist" in response.content.decode()


def test_the_list_costs_the_same_with_many_inductions(client, school, curriculum, django_assert_max_num_queries):
    client.force_login(curriculum)
    for _ in range(8):
        InductionLineFactory(induction__school=school)
    client.get("/improvement/inductions/")
    with django_assert_max_num_queries(14):
        client.get("/improvement/inductions/")
