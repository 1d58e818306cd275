"""Coaching between two people, inductions, training given, named expertise, leaders' time and the trust's offer."""

from improvement.coaching.models.inductions import Induction, InductionItem, InductionLine
from improvement.coaching.models.offers import OfferItem
from improvement.coaching.models.plans import (
    CoachingAuthor,
    CoachingMeeting,
    CoachingNote,
    CoachingPlan,
    CoachingStep,
)
from improvement.coaching.models.team import Expertise, LeaderArea, LeaderTime, ReportingLine
from improvement.coaching.models.training import TrainingGiven, TrainingSchool

__all__ = [
    "CoachingAuthor",
    "CoachingMeeting",
    "CoachingNote",
    "CoachingPlan",
    "CoachingStep",
    "Expertise",
    "Induction",
    "InductionItem",
    "InductionLine",
    "LeaderArea",
    "LeaderTime",
    "OfferItem",
    "ReportingLine",
    "TrainingGiven",
    "TrainingSchool",
]
