"""Which step of the trust's cycle the work of this room belongs to."""

from django.core.exceptions import ValidationError

from improvement.models import CycleStep


def delivery_step() -> CycleStep:
    """The first step that the trust maps to the phase in which a change is delivered; its first step where none is."""
    steps = list(CycleStep.objects.all())
    if not steps:
        raise ValidationError("The trust has no improvement cycle yet. Load a charter pack that has one.")
    return next((step for step in steps if step.phase == CycleStep.Phase.DELIVER), steps[0])
