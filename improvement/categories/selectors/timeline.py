"""A school's way through the phases of change."""

from dataclasses import dataclass

from improvement.categories.models import PhaseOfChange, PhaseStep, PhaseStepDone, SchoolPhase
from schools.models import School


@dataclass(frozen=True)
class Stage:
    """One phase: when the school was in it, and what of it is done. `state` is done, here, ahead or behind."""

    phase: PhaseOfChange
    position: SchoolPhase | None
    state: str
    steps: list[tuple[PhaseStep, PhaseStepDone | None]]

    @property
    def here(self) -> bool:
        return self.state == "here"

    @property
    def mark(self) -> str:
        return {"behind": "done", "here": "open", "ahead": "not_started"}[self.state]

    @property
    def words(self) -> str:
        return {"behind": "been through", "here": "the school is here", "ahead": "still to come"}[self.state]


def timeline(school: School) -> list[Stage]:
    """Every phase in its order; four queries."""
    positions = {row.phase_id: row for row in SchoolPhase.objects.filter(school=school).order_by("since", "pk")}
    now = next((row for row in positions.values() if row.until is None), None)
    done = {
        (row.position_id, row.step_id): row
        for row in PhaseStepDone.objects.filter(position__school=school).select_related("by")
    }
    steps: dict[int, list[PhaseStep]] = {}
    for step in PhaseStep.objects.all():
        steps.setdefault(step.phase_id, []).append(step)
    phases = list(PhaseOfChange.objects.all())
    here = next((place for place, phase in enumerate(phases) if now and phase.pk == now.phase_id), None)
    return [
        Stage(phase, position, state_at(place, here), [
            (step, done.get((position.pk, step.pk)) if position else None) for step in steps.get(phase.pk, [])
        ])
        for place, phase in enumerate(phases)
        for position in [positions.get(phase.pk)]
    ]  # fmt: skip


def state_at(place: int, here: int | None) -> str:
    if here is None or place > here:
        return "ahead"
    return "here" if place == here else "behind"
