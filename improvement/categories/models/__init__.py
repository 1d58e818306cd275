"""Levels of need and what each offers, the yearly judgement of a school's need, its phase, its strengths."""

from improvement.categories.models.levels import BiasQuestion, NeedLevel
from improvement.categories.models.needs import Appeal, Reading, Snapshot, StrandNeed, Strength
from improvement.categories.models.phases import LeadershipFit, PhaseOfChange, PhaseStep, PhaseStepDone, SchoolPhase
from improvement.categories.models.reviews import CategoryReview

__all__ = [
    "Appeal",
    "BiasQuestion",
    "CategoryReview",
    "LeadershipFit",
    "NeedLevel",
    "PhaseOfChange",
    "PhaseStep",
    "PhaseStepDone",
    "Reading",
    "SchoolPhase",
    "Snapshot",
    "StrandNeed",
    "Strength",
]
