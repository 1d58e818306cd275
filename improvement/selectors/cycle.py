"""The board of the cycle: which school stands at which step."""

from dataclasses import dataclass

from improvement.models import CyclePosition, CycleStep
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.models import User


@dataclass(frozen=True)
class Place:
    step: CycleStep
    positions: list[CyclePosition]


def board(user: User) -> list[Place]:
    """Each step of the cycle with the schools that stand there, longest there first. Two queries."""
    rows = CyclePosition.objects.for_user(user, "tracker.view", level=SUMMARY).current()
    by_step: dict[int, list[CyclePosition]] = {}
    for row in rows.select_related("school").order_by("since", "school__sort_name"):
        by_step.setdefault(row.step_id, []).append(row)
    return [Place(step, by_step.get(step.pk, [])) for step in CycleStep.objects.all()]


def unplaced(user: User) -> list[School]:
    """Schools of the reader that stand nowhere in the cycle yet."""
    schools = School.objects.for_user(user, "tracker.view", level=SUMMARY).open_on(clock.today())
    return list(schools.exclude(cycle_positions__until__isnull=True, cycle_positions__isnull=False))
