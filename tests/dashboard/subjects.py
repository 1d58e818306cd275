"""What the dashboard's addresses are about."""

from dashboard.set_up import set_up_key
from tests.project.subjects import Subject

SUBJECTS = {
    "my_school_of": [Subject(lambda school: {"pk": school.pk})],
    "set_up": [Subject(lambda school: {"key": set_up_key()})],
}
