"""What the addresses of plans are about."""

from tests.factories import MilestoneFactory, PlanFactory, PriorityFactory, SuccessCriterionFactory
from tests.project.subjects import Subject


def plan(school):
    return {"pk": PlanFactory(school=school).pk}


def priority(school):
    return {"pk": PriorityFactory(plan__school=school).pk}


def measure(school):
    return {"pk": SuccessCriterionFactory(priority__plan__school=school).pk}


def milestone(school):
    return {"pk": MilestoneFactory(priority__plan__school=school).pk}


SUBJECTS: dict[str, list[Subject]] = {
    "plan_detail": [Subject(plan)],
    "plan_diagnose": [Subject(plan)],
    "evaluation_school": [Subject(lambda school: {"pk": school.pk})],
    "plan_agree": [Subject(plan)],
    "plan_close": [Subject(plan)],
    "plan_roll": [Subject(plan)],
    "plan_reviews": [Subject(plan)],
    "priority_add": [Subject(plan)],
    "priority_detail": [Subject(priority)],
    "priority_edit": [Subject(priority)],
    "priority_live": [Subject(priority)],
    "priority_close": [Subject(priority)],
    "criterion_add": [Subject(priority)],
    "milestone_add": [Subject(priority)],
    "priority_action": [Subject(priority)],
    "priority_rate": [Subject(priority)],
    "criterion_edit": [Subject(measure)],
    "criterion_drop": [Subject(measure, method="post")],
    "milestone_meet": [Subject(milestone, method="post")],
}
POST_ONLY: set[str] = set()
