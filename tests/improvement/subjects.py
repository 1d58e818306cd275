"""What the addresses of improvement are about."""

from tests.factories import CycleStepFactory
from tests.project.subjects import Subject

SUBJECTS = {
    "cycle_move": [Subject(lambda school: {"pk": school.pk})],
    "cycle_step_edit": [Subject(lambda school: {"pk": CycleStepFactory().pk})],
}
