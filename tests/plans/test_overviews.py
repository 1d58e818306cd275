"""Self-evaluations and priorities seen together, by the executive and by heads."""

from datetime import date

import pytest
from django.urls import reverse

from charter import packs
from charter.demo_forms import Filled, write_forms
from charter.models import DueItem, ProFormaVersion, Submission
from improvement.plans.models import Framework, PlanForm
from improvement.plans.selectors import plans as selectors
from improvement.plans.selectors.evaluations import FORM
from tests.factories import (
    CauseFactory,
    DueItemFactory,
    ImprovementStrandFactory,
    PlanActionFactory,
    PlanFactory,
    PlanReviewFactory,
    PlanTopicFactory,
    PriorityFactory,
    SchoolFactory,
    SuccessCriterionFactory,
)
from trust import clock
from trust.models import User


@pytest.fixture
def excellence(mid_term):
    packs.load(["excellence"], by=User.objects.system(), since=date(2026, 9, 1))


def self_evaluation(school, head, judged="strong", **others):
    item = DueItem.objects.get(school=school, duty__proforma__code=FORM)
    answers = {f"{area}-judgement": (judged, "") for area in ("inclusion", "curriculum", "achievement")}
    write_forms([Filled(item, answers | others, Submission.State.SUBMITTED, head, clock.now())])
    return Submission.objects.get(due_item=item)


@pytest.mark.requirement("S0-68")
def test_every_school_is_asked_on_the_same_version_by_area(signed_in, ceo, head, school, other_school, excellence):
    self_evaluation(school, head)
    assert set(DueItem.objects.filter(duty__proforma__code=FORM).values_list("duty__proforma__versions__number")) == {
        (1,)
    }
    text = signed_in(ceo).get(reverse("evaluation_list")).content.decode()
    assert "1 of 2 schools handed one in" in text and "all on version 1 of the form" in text
    assert "Strong standard" in text and "Leadership and governance" in text
    version = ProFormaVersion.objects.get(proforma__code=FORM)
    framework = Framework.objects.get()
    asked = [part.tags["area"] for part in version.parsed.sections if "area" in part.tags]
    assert asked == list(framework.areas.values_list("code", flat=True))
    grades = [choice.word for choice in version.parsed.questions["inclusion-judgement"].choices]
    assert grades == list(framework.grades.filter(scale="grade").values_list("name", flat=True))


def test_grades_of_another_framework_are_left_out_and_marked(signed_in, head, school, excellence):
    form = self_evaluation(school, head)
    version = form.form
    definition = version.definition | {
        "sections": [part | {"tags": part["tags"] | {"framework": "next"}} for part in version.definition["sections"]]
    }
    Framework.objects.create(code="next", name="A later framework", since="2029-01-01")
    ProFormaVersion.objects.create(proforma=version.proforma, number=2, definition=definition, published_at=clock.now())
    text = signed_in(head).get(reverse("evaluation_list")).content.decode()
    assert "not comparable" in text and "Strong standard" not in text
    text = signed_in(head).get(reverse("evaluation_school", args=[school.pk])).content.decode()
    assert "Strong standard" in text


def test_the_executive_sees_how_many_schools_name_a_strand_and_why(signed_in, ceo, trustee, school, other_school):
    SchoolFactory()
    attendance = ImprovementStrandFactory(name="Attendance")
    families, routines = CauseFactory(code="families", name="Families are met late"), CauseFactory()
    for place, cause in ((school, families), (other_school, routines)):
        PriorityFactory(live=True, plan__school=place, strand=attendance, cause_kind=cause, title=f"Here, {place}")
    PriorityFactory(plan=PlanFactory(), strand=attendance)
    text = signed_in(ceo).get(reverse("priority_causes")).content.decode()
    assert "2 of 4 schools name attendance; two root causes" in text and "Here, Ashfield" in text
    text = signed_in(trustee).get(reverse("priority_causes")).content.decode()
    assert "2 of 4 schools name attendance" in text and "Ashfield" not in text


def test_figures_stand_beside_judgements_before_a_head_chooses(signed_in, head, school, excellence):
    ImprovementStrandFactory(code="inclusion", name="Inclusion")
    self_evaluation(school, head, judged="attention")
    plan = PlanFactory(school=school)
    text = signed_in(head).get(reverse("plan_diagnose", args=[plan.pk])).content.decode()
    assert "Needs attention" in text and "none yet" in text


@pytest.mark.requirement("S0-69")
def test_the_form_of_the_plan_is_asked_for_from_the_next_year_on(signed_in, head, excellence, clock_at):
    assert PlanForm.objects.get().asked_from == "2027/28"
    text = signed_in(head).get(reverse("plan_list")).content.decode()
    assert "Asked of every school from 2027/28 on" in text and "none is late" in text
    clock_at("2027-09-10T09:00:00+00:00")
    assert "Asked of every school since 2027/28" in signed_in(head).get(reverse("plan_list")).content.decode()


@pytest.mark.requirement("S1-37", "S1-75")
def test_the_plan_shows_which_set_topics_have_no_action_yet(signed_in, head, school):
    PlanTopicFactory(code="literacy", name="Literacy")
    wellbeing = PlanTopicFactory(code="wellbeing", name="Wellbeing", every="term")
    priority = PriorityFactory(plan__school=school)
    client, page = signed_in(head), priority.plan.get_absolute_url()
    text = client.get(page).content.decode()
    assert "no action yet" in text and "none for autumn, spring, summer" in text
    PlanActionFactory(priority=priority, topic=wellbeing, action__due_on="2027-02-01")
    assert "none for autumn, summer" in client.get(page).content.decode()


@pytest.mark.requirement("S3-17")
def test_a_review_before_the_quality_visit_of_its_term_is_marked(signed_in, head, school):
    plan = PlanFactory(school=school)
    DueItemFactory(
        school=school, duty__asks="visit", duty__title="QA review", opens_on="2027-02-01", due_on="2027-03-08",
        period_first_day="2027-01-01", period_last_day="2027-04-10",
    )  # fmt: skip
    review = PlanReviewFactory(plan=plan, on="2027-03-01")
    page = signed_in(head).get(plan.get_absolute_url()).content.decode()
    assert "a visit after the review" in page and "QA review" in page and "8 Mar 2027" in page
    review.save_checked(on=clock.today().replace(month=3, day=15))
    spring = next(line for line in selectors.quality(plan) if line.term == review.term)
    assert (spring.state, spring.words) == ("done", "in order")


@pytest.mark.requirement("S0-69")
def test_no_plan_is_late_before_the_year_from_which_it_is_asked(signed_in, head, excellence, clock_at):
    assert "Agree the development plan" not in signed_in(head).get(reverse("my_work")).content.decode()
    clock_at("2027-09-10T09:00:00+00:00")
    assert "Agree the development plan for 2027/28" in signed_in(head).get(reverse("my_work")).content.decode()


def test_a_head_sees_live_priorities_with_measure_and_date_on_the_schools_page(signed_in, head, school):
    SuccessCriterionFactory(priority__live=True, priority__plan__school=school, priority__title="Every Monday counts")
    text = signed_in(head).get(reverse("my_school") + "?whole").content.decode()
    assert "Every Monday counts" in text and "Pupils who miss Mondays from 40 to 15 by" in text
