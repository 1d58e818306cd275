"""Inspection frameworks, development plans, their priorities and what is kept beside each."""

from improvement.plans.models.following import Milestone, PlanAction, Rating, SuccessCriterion
from improvement.plans.models.frameworks import Framework, FrameworkArea, FrameworkGrade
from improvement.plans.models.plans import Plan, PlanReview
from improvement.plans.models.priorities import Priority
from improvement.plans.models.terms import Cause, PlanForm, PlanTopic

__all__ = [
    "Cause", "Framework", "FrameworkArea", "FrameworkGrade", "Milestone", "Plan", "PlanAction", "PlanForm",
    "PlanReview", "PlanTopic", "Priority", "Rating", "SuccessCriterion",
]  # fmt: skip
