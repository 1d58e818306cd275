"""What pages show of plans: faces of priorities, chains, what is missing, what changed."""

from improvement.plans.selectors.priorities import priorities_of

__all__ = ["priorities_of"]
