"""What changes development plans and their priorities."""

from improvement.plans.actions.following import (
    add_criterion,
    add_milestone,
    add_plan_action,
    change_criterion,
    drop_criterion,
    meet_milestone,
    rate,
)
from improvement.plans.actions.plans import agree_plan, close_plan, roll_forward, set_reviews, start_plan
from improvement.plans.actions.priorities import add_priority, change_priority, close_priority, go_live

__all__ = [
    "add_criterion", "add_milestone", "add_plan_action", "add_priority", "agree_plan", "change_criterion",
    "change_priority", "close_plan", "close_priority", "drop_criterion", "go_live", "meet_milestone", "rate",
    "roll_forward", "set_reviews", "start_plan",
]  # fmt: skip
