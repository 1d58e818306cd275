"""What the dashboard's addresses are about."""

from tests.project.subjects import Subject

SUBJECTS = {"my_school_of": [Subject(lambda school: {"pk": school.pk})]}
