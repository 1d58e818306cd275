"""What the addresses of coaching are about."""

from tests.factories import (
    CoachingMeetingFactory,
    CoachingPlanFactory,
    CoachingStepFactory,
    ExpertiseFactory,
    InductionFactory,
    InductionLineFactory,
    LeaderTimeFactory,
    OfferItemFactory,
    TrainingGivenFactory,
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


def induction(school):
    return {"pk": InductionFactory(school=school).pk}


def line(school):
    return {"pk": InductionLineFactory(induction__school=school).pk}


def training(school):
    return {"pk": TrainingGivenFactory().pk}


def offer(school):
    return {"pk": OfferItemFactory().pk}


def leader_time(school):
    return {"pk": LeaderTimeFactory().pk}


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
    "induction_detail": [Subject(induction, personal=True)],
    "induction_tick": [Subject(line, method="post")],
    "training_detail": [Subject(training)],
    "training_edit": [Subject(training, capabilities=("practice.approve",))],
    "offer_detail": [Subject(offer)],
    "offer_edit": [Subject(offer, capabilities=("practice.approve",))],
    "leader_time_edit": [Subject(leader_time, personal=True)],
}
POST_ONLY: set[str] = set()
