"""The demo trust's coaching and central team: made as its people would have made it."""

from trust.demo import DemoPlan


def make(plan: DemoPlan) -> None:
    """Nothing yet."""
