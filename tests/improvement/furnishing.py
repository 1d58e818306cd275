"""Trackers of the six-steps pack, as schools hand them in."""

from typing import Any

from charter import packs
from charter.demo_forms import Filled, write_forms
from charter.models import DueItem, Submission
from improvement.selectors import TRACKER, strands
from tests.factories import RoleAssignmentFactory
from trust import clock
from trust.models import User


def load_pack() -> None:
    packs.load(["six-steps"], by=User.objects.system())


def tracker(school: Any, state: str = "submitted", standing: str = "secure", head: Any = None) -> Submission:
    """This semester's tracker of the school, every strand judged alike."""
    item = DueItem.objects.get(
        school=school, duty__proforma__code=TRACKER, period_first_day__lte=clock.today(),
        period_last_day__gte=clock.today(),
    )  # fmt: skip
    by = head or RoleAssignmentFactory(role="head", school=school).user
    answers: dict[str, tuple[Any, str]] = {}
    for part in strands():
        answers[f"{part.code}-judgement"] = standing, ""
        answers[f"{part.code}-evidence"] = f"What shows {part.title}", ""
        answers[f"{part.code}-next"] = f"Next for {part.title}", ""
        answers[f"{part.code}-step"] = "support", ""
    write_forms([Filled(item, answers, state, by, clock.now())])
    return Submission.objects.get(due_item=item)
