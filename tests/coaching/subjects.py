"""What the addresses of coaching are about."""

from tests.factories import (
    CoachingMeetingFactory,
    CoachingPlanFactory,
    CoachingStepFactory,
    ExpertiseFactory,
    UserFactory,
)
from tests.project.subjects import Subject


def plan(school):
    """Of two people who are nobody of the cast."""
    return {"pk": CoachingPlanFactory(pair=[UserFactory(), UserFactory()]).pk}


def step(school):
    return {"pk": CoachingStepFactory(plan_id=plan(school)["pk"]).pk}


def meeting(school):
    return {"pk": CoachingMeetingFactory(plan_id=plan(school)["pk"]).pk}


def expertise(school):
    return {"pk": ExpertiseFactory().pk}


SUBJECTS: dict[str, list[Subject]] = {
    "coaching_detail": [Subject(plan, personal=True)],
    "coaching_edit": [Subject(plan, personal=True)],
    "coaching_end": [Subject(plan, personal=True)],
    "coaching_meeting_add": [Subject(plan, personal=True)],
    "coaching_meeting": [Subject(meeting, personal=True)],
    "coaching_note": [Subject(meeting, personal=True)],
    "coaching_sign": [Subject(plan, personal=True, method="post")],
    "coaching_step": [Subject(step, personal=True, method="post")],
    "expertise_edit": [Subject(expertise, personal=True)],
}
POST_ONLY: set[str] = set()
