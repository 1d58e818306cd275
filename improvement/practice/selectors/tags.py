"""The step of the cycle that a kind of work belongs to, found by its phase: people choose the strand alone."""

from django.core.exceptions import ValidationError

from improvement.models import CycleStep

Phase = CycleStep.Phase


def step_in(phase: str) -> CycleStep:
    """The last step of that phase, or of the cycle where no step is mapped to it; ValidationError without a cycle."""
    steps = list(CycleStep.objects.all())
    if not steps:
        raise ValidationError("The trust has no improvement cycle yet. Load a pack that has one, such as six-steps.")
    return ([step for step in steps if step.phase == phase] or steps)[-1]
