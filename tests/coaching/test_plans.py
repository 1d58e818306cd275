"""A coaching plan: two people write it, both sign it, they meet, and close it with what came of it."""

from datetime import date

import pytest
from django.urls import reverse

from improvement.coaching.actions import plans as actions
from improvement.coaching.models import CoachingMeeting, CoachingPlan
from improvement.coaching.selectors import plans as selectors
from improvement.models import CycleStep
from tests.factories import (
    CoachingMeetingFactory,
    CoachingPlanFactory,
    CoachingStepFactory,
    CycleStepFactory,
    ImprovementStrandFactory,
    RoleAssignmentFactory,
    SchoolFactory,
)
from trust.history.locking import EditClash


@pytest.fixture
def strand(mid_term):
    CycleStepFactory(code="look", phase="explore", order=0)
    CycleStepFactory(code="build", phase="deliver", order=1)
    return ImprovementStrandFactory()


@pytest.fixture
def plan(head, eht):
    return CoachingPlanFactory(pair=[head, eht])


def typed(partner, strand):
    return {
        "partner": partner.pk, "part": "coached", "title": "Shorter meetings", "strand": strand.pk,
        "end_state": "Decisions on the board.", "starts_on": "2027-01-19", "ends_on": "2027-03-25",
    }  # fmt: skip


def page(plan):
    return reverse("coaching_detail", args=[plan.pk])


@pytest.mark.requirement("S2-48")
def test_two_people_write_a_plan_in_steps_with_an_end_and_both_sign(signed_in, head, eht, strand):
    response = signed_in(head).post(reverse("coaching_start"), typed(eht, strand))
    plan = CoachingPlan.objects.get()
    assert response.status_code == 302 and plan.step == CycleStep.objects.get(code="build")
    signed_in(head).post(page(plan), {"words": "Agenda of three points", "due_on": "2027-02-02"})
    signed_in(eht).post(page(plan), {"words": "Sit in on one meeting", "due_on": "2027-01-26"})
    assert [step.words for step in plan.steps.all()] == ["Sit in on one meeting", "Agenda of three points"]
    for person in (head, eht):
        plan.refresh_from_db()
        signed_in(person).post(reverse("coaching_sign", args=[plan.pk]), {"seen": plan.version})
    assert CoachingPlan.objects.with_signatures().get().state == "agreed"
    assert {author.part: author.person for author in plan.authors.all()} == {"coached": head, "coach": eht}


def test_a_plan_is_not_signed_without_a_step(signed_in, head, plan):
    response = signed_in(head).post(reverse("coaching_sign", args=[plan.pk]), {"seen": plan.version}, follow=True)
    assert "at least one step" in response.content.decode()
    assert not plan.authors.filter(signed_at__isnull=False).exists()


def test_a_new_step_takes_both_signatures_back(head, eht, plan):
    CoachingStepFactory(plan=plan)
    for person in (head, eht):
        actions.sign(plan, seen=plan.version, by=person)
    assert CoachingPlan.objects.with_signatures().get().state == "agreed"
    actions.add_step(plan, words="One more", due_on=plan.ends_on, by=head)
    assert CoachingPlan.objects.with_signatures().get().state == "draft"


def test_nobody_signs_a_text_that_the_other_changed_since(head, eht, plan):
    CoachingStepFactory(plan=plan)
    seen = plan.version
    actions.add_step(plan, words="One more", due_on=plan.ends_on, by=eht)
    with pytest.raises(EditClash):
        actions.sign(plan, seen=seen, by=head)


def test_a_clash_of_two_edits_shows_what_was_typed(signed_in, head, eht, strand, plan):
    old = {**typed(eht, strand), "seen": plan.version}
    assert signed_in(eht).post(reverse("coaching_edit", args=[plan.pk]), old).status_code == 302
    response = signed_in(head).post(reverse("coaching_edit", args=[plan.pk]), {**old, "title": "Mine"})
    assert response.status_code == 409 and "Mine" in response.content.decode()


def test_a_step_outside_the_plans_days_is_refused(signed_in, head, plan):
    response = signed_in(head).post(page(plan), {"words": "Too late", "due_on": "2028-01-01"})
    assert response.status_code == 422 and "between the first and the last day" in response.content.decode()
    assert not plan.steps.exists()


def test_a_plan_has_no_author_of_another_school(signed_in, head, other_head, strand):
    response = signed_in(head).post(reverse("coaching_start"), typed(other_head, strand))
    assert response.status_code == 422 and not CoachingPlan.objects.exists()
    assert "Other Head" not in response.content.decode()


@pytest.mark.requirement("S2-26", "S2-52")
def test_the_pair_keep_a_log_of_days_and_focus(signed_in, head, eht, plan):
    url = reverse("coaching_meeting_add", args=[plan.pk])
    signed_in(eht).post(url, {"on": "2027-01-12", "focus": "Success: the staff meeting", "held": "on"})
    signed_in(eht).post(url, {"on": "2027-02-09", "focus": "Next step: the senior team"})
    text = signed_in(head).get(page(plan)).content.decode()
    assert "Success: the staff meeting" in text and "Tuesday 9 February 2027" in text
    listed = signed_in(head).get("/improvement/coaching/?export=csv").content.decode()
    assert "Tuesday 12 January 2027" in listed and "Tuesday 9 February 2027" in listed


def test_a_day_to_come_was_not_held(signed_in, head, plan):
    url = reverse("coaching_meeting_add", args=[plan.pk])
    response = signed_in(head).post(url, {"on": "2027-02-09", "focus": "Next step", "held": "on"})
    assert response.status_code == 422 and not CoachingMeeting.objects.exists()


@pytest.mark.requirement("S2-52")
def test_an_executive_head_sees_which_heads_have_no_day_this_semester(signed_in, school, head, eht, plan):
    newcomer = RoleAssignmentFactory(
        role="head", school=SchoolFactory(cluster=school.cluster), user__name="New Head"
    ).user
    CoachingMeetingFactory(plan=plan, on=date(2027, 2, 9))
    period, rows = selectors.schedule(eht)
    assert "Semester 1" in period.label
    assert {row.head: row.days for row in rows} == {head: [date(2027, 2, 9)], newcomer: []}
    text = signed_in(eht).get("/improvement/coaching/").content.decode()
    assert "1 head has no day yet" in " ".join(text.split()) and "New Head" in text
    assert "New Head" not in signed_in(head).get("/improvement/coaching/").content.decode()


def test_coming_days_and_steps_wait_in_my_work_of_the_two_alone(head, eht, ceo, plan):
    CoachingStepFactory(plan=plan, words="Sit in on one meeting", due_on=date(2027, 1, 18))
    CoachingMeetingFactory(plan=plan, on=date(2027, 1, 26), focus="Look at it together")
    for person in (head, eht):
        found = {item.title: item.state for item in selectors.work_items(person)}
        assert found["Sit in on one meeting"] == "late" and found["Look at it together"] == "due"
        assert any(title.startswith("Sign the coaching plan") for title in found)
    assert list(selectors.work_items(ceo)) == []


def test_a_closed_plan_says_what_came_of_it_and_takes_no_more_steps(signed_in, head, eht, plan):
    url = reverse("coaching_end", args=[plan.pk])
    assert signed_in(head).post(url, {"outcome": "Meetings end on time."}).status_code == 302
    assert "Meetings end on time." in signed_in(eht).get(page(plan)).content.decode()
    response = signed_in(eht).post(page(plan), {"words": "More", "due_on": str(plan.ends_on)})
    assert response.status_code == 422 and "closed" in response.content.decode()


def test_only_the_pairs_own_plans_are_improvement_work(head, ceo, plan):
    first, last = date(2026, 9, 1), date(2027, 8, 31)
    assert [work.title for work in selectors.improvement_work(head, first, last)] == ["Coaching with Eht"]
    assert list(selectors.improvement_work(ceo, first, last)) == []


def test_the_list_costs_the_same_with_many_plans(head, eht, client, django_assert_max_num_queries):
    client.force_login(head)
    for number in range(8):
        CoachingMeetingFactory(plan=CoachingPlanFactory(pair=[head, eht], title=f"Plan {number}"))
    client.get("/improvement/coaching/")
    with django_assert_max_num_queries(16):
        assert b"Plan 7" in client.get("/improvement/coaching/").content
