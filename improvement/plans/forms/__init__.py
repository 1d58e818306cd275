"""What is typed about plans and their priorities."""

from improvement.plans.forms.following import ActionOfPlanForm, CriterionForm, MilestoneForm, RatingForm
from improvement.plans.forms.plans import ReviewsForm, StartForm
from improvement.plans.forms.priorities import CloseForm, PriorityForm

__all__ = [
    "ActionOfPlanForm", "CloseForm", "CriterionForm", "MilestoneForm", "PriorityForm", "RatingForm", "ReviewsForm",
    "StartForm",
]  # fmt: skip
