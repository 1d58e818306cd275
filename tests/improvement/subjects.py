"""What the addresses of improvement are about."""

from tests.project.subjects import Subject

SUBJECTS = {"cycle_move": [Subject(lambda school: {"pk": school.pk})]}
