"""Priorities of a development plan, by the people who write, read and use them."""

import pytest
from django.urls import reverse

from charter.models import Action
from improvement.plans import actions
from improvement.plans.models import Plan, Priority
from improvement.plans.selectors import priorities_of
from tests.factories import (
    CauseFactory,
    CycleStepFactory,
    ImprovementStrandFactory,
    LimitFactory,
    MeasureFactory,
    PlanFactory,
    PriorityFactory,
    SuccessCriterionFactory,
    TagFactory,
    ValueFactory,
    published,
)
from trust import clock
from trust.models import AcademicYear


@pytest.fixture
def plan(school):
    return PlanFactory(school=school, agreed=True)


@pytest.fixture
def ready(plan, head):
    """A draft with all that it needs to go live."""
    return SuccessCriterionFactory(priority=PriorityFactory(plan=plan, owner=head)).priority


def typed(head, **fields):
    strand, cause = ImprovementStrandFactory(), CauseFactory()
    said = {
        "title": "Every Monday counts", "strand": strand.pk, "symptom": "One pupil in nine misses Mondays.",
        "cause": "Nobody speaks with families early.", "cause_kind": cause.pk, "cause_evidence": "Talks with families.",
        "owner": head.pk,
    }  # fmt: skip
    return said | fields


def test_head_writes_a_priority(signed_in, head, plan):
    CycleStepFactory(phase="explore")
    response = signed_in(head).post(reverse("priority_add", args=[plan.pk]), typed(head))
    priority = Priority.objects.get()
    assert response.status_code == 302 and response["Location"] == priority.get_absolute_url()
    assert (priority.state, priority.step.code, priority.plan) == ("draft", "diagnose", plan)


@pytest.mark.requirement("S0-7")
@pytest.mark.parametrize("field", ["cause", "cause_evidence"])
def test_a_priority_stays_a_draft_without_a_cause_and_its_evidence(signed_in, head, ready, field):
    Priority.objects.update(**{field: ""})
    response = signed_in(head).post(reverse("priority_live", args=[ready.pk]))
    ready.refresh_from_db()
    assert (response.status_code, ready.state) == (422, "draft")


@pytest.mark.requirement("S0-7")
def test_the_symptom_said_again_is_no_cause(signed_in, head, plan):
    CycleStepFactory()
    said = typed(head, symptom="Mondays are missed.", cause="mondays are missed")
    response = signed_in(head).post(reverse("priority_add", args=[plan.pk]), said)
    assert response.status_code == 422
    assert "This repeats what is seen" in response.content.decode()
    assert not Priority.objects.exists()


@pytest.mark.requirement("S2-50", "S3-10")
def test_a_priority_needs_a_measure_and_a_date_to_go_live(signed_in, head, plan):
    priority = PriorityFactory(plan=plan)
    client = signed_in(head)
    assert client.post(reverse("priority_live", args=[priority.pk])).status_code == 422
    measure = MeasureFactory(code="attendance", name="Attendance")
    said = {"measure": measure.pk, "pupil_group": "all", "baseline": "91.2", "target": "94"}
    assert client.post(reverse("criterion_add", args=[priority.pk]), said).status_code == 422
    assert client.post(reverse("criterion_add", args=[priority.pk]), said | {"due_on": "2027-07-20"}).status_code == 302
    assert client.post(reverse("priority_live", args=[priority.pk])).status_code == 302
    priority.refresh_from_db()
    assert priority.state == "live"
    for page in (plan.get_absolute_url(), priority.get_absolute_url(), reverse("priority_list")):
        text = client.get(page).content.decode()
        assert "Attendance" in text and "from 91.2% to 94%" in text and "Jul" in text, page


@pytest.mark.requirement("S2-50")
def test_a_live_priority_keeps_its_last_measure(signed_in, head, ready):
    actions.go_live(ready, by=head)
    response = signed_in(head).post(reverse("criterion_drop", args=[ready.criteria.get().pk]))
    assert response.status_code == 422
    assert ready.criteria.count() == 1


@pytest.mark.requirement("S0-1")
def test_a_priority_goes_live_once_it_says_what_it_serves(signed_in, head, ready):
    value = ValueFactory()
    published(value.purpose)
    url = reverse("priority_live", args=[ready.pk])
    assert "vision, values or promises" in signed_in(head).post(url).content.decode()
    TagFactory(target=ready, value=value)
    assert signed_in(head).post(url).status_code == 302


@pytest.mark.requirement("S3-3")
def test_a_sixth_live_priority_is_refused_with_the_trusts_limit(signed_in, head, plan, ready):
    LimitFactory(value=2)
    PriorityFactory.create_batch(2, live=True, plan=plan)
    client = signed_in(head)
    response = client.post(reverse("priority_live", args=[ready.pk]))
    assert response.status_code == 422
    assert "2 live priorities, and the trust&#x27;s limit is 2" in response.content.decode()
    assert "the trust's limit is 2" in client.get(plan.get_absolute_url()).content.decode()
    ready.refresh_from_db()
    assert ready.state == "draft"


@pytest.mark.requirement("S3-3")
def test_two_priorities_cannot_wait_for_each_other(head, plan):
    first, second, third = PriorityFactory.create_batch(3, plan=plan)
    second.depends_on.set([first])
    third.depends_on.set([second])
    with pytest.raises(Exception, match="waits for this one"):
        actions.change_priority(first, seen=first.version, depends_on=[third], by=head)


@pytest.mark.requirement("S3-2")
def test_the_chain_shows_whole_once_an_action_develops_staff(signed_in, head, ready):
    client, page = signed_in(head), ready.get_absolute_url()
    assert "no action develops staff yet" in client.get(page).content.decode()
    said = {
        "title": "Coach tutors in talking with families", "owner": head.pk, "due_on": "2027-03-01",
        "measure": "Three talks seen.", "develops_staff": "on",
    }  # fmt: skip
    assert client.post(reverse("priority_action", args=[ready.pk]), said).status_code == 302
    action = Action.objects.get()
    assert (action.source, action.school) == (ready, ready.school)
    text = client.get(page).content.decode()
    assert "Coach tutors" in text and "no action develops staff yet" not in text


def test_done_and_working_are_rated_apart_each_with_a_reason(signed_in, head, ready):
    actions.go_live(ready, by=head)
    term = ready.plan.year.terms.get(name="spring")
    url = reverse("priority_rate", args=[ready.pk])
    said = {"term": term.pk, "done": "green", "done_reason": "All met.", "working": "red"}
    assert signed_in(head).post(url, said).status_code == 422
    assert signed_in(head).post(url, said | {"working_reason": "No change on Mondays."}).status_code == 302
    text = signed_in(head).get(ready.plan.get_absolute_url()).content.decode()
    assert "On track" in text and "It does not show" in text


def test_two_people_in_one_priority_see_both_texts(signed_in, head, ready):
    said = typed(head, seen=ready.version)
    url = reverse("priority_edit", args=[ready.pk])
    assert signed_in(head).post(url, said).status_code == 302
    response = signed_in(head).post(url, said | {"cause": "Buses come late."})
    assert response.status_code == 409 and "Buses come late." in response.content.decode()


def test_staff_read_the_plan_and_change_nothing(signed_in, staff, ready):
    assert signed_in(staff).get(ready.get_absolute_url()).status_code == 200
    assert signed_in(staff).get(reverse("priority_edit", args=[ready.pk])).status_code == 403


def test_another_schools_priority_is_not_there(signed_in, other_head, ready):
    assert signed_in(other_head).get(ready.get_absolute_url()).status_code == 404


def test_live_priorities_of_a_school_on_a_day(school, plan, ready, head):
    assert priorities_of(school) == []
    actions.go_live(ready, by=head)
    assert priorities_of(school, clock.today()) == [ready]


@pytest.mark.requirement("S0-69")
def test_a_plan_agreed_early_is_a_draft_until_its_year_begins(signed_in, head, school, clock_at):
    plan = PlanFactory(school=school, year=AcademicYear.objects.get(code="2027/28"))
    PriorityFactory(live=True, plan=plan)
    assert signed_in(head).post(reverse("plan_agree", args=[plan.pk])).status_code == 302
    plan.refresh_from_db()
    assert plan.state == Plan.State.AGREED and not Plan.objects.in_force().exists()
    clock_at("2027-09-01T08:00:00+00:00")
    assert plan.state == Plan.State.IN_FORCE and list(Plan.objects.in_force()) == [plan]


def test_next_years_plan_keeps_texts_begins_ratings_anew_and_marks_changes(signed_in, head, ready):
    actions.go_live(ready, by=head)
    closed = PriorityFactory(plan=ready.plan, live=True, title="Old matter")
    actions.close_priority(closed, outcome="Done.", seen=closed.version, by=head)
    client = signed_in(head)
    assert client.post(reverse("plan_roll", args=[ready.plan_id])).status_code == 302
    carried = Priority.objects.get(plan__year__code="2027/28")
    assert (carried.title, carried.state, carried.ratings.count()) == (ready.title, "draft", 0)
    actions.change_priority(carried, seen=carried.version, cause="Buses come late.", by=head)
    text = client.get(carried.get_absolute_url()).content.decode()
    assert "Changed since 2026/27" in text and f"<del>{ready.cause}</del>" in text
