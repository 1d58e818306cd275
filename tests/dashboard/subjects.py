"""What the dashboard's addresses are about."""

from typing import Any

from dashboard.set_up import set_up_key
from schools.models import School
from tests.project.subjects import Subject
from trust.models import Trust


def before_set_up(school: School) -> dict[str, Any]:
    """The set-up page is there until the trust is."""
    Trust.objects.all().delete()
    return {"key": set_up_key()}


SUBJECTS = {
    "my_school_of": [Subject(lambda school: {"pk": school.pk})],
    "my_school_part": [Subject(lambda school: {"pk": school.pk, "name": "changes"})],
    "set_up": [Subject(before_set_up)],
}
