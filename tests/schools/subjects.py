"""What the addresses of schools, people and roles are about."""

from typing import Any

from schools.models import School
from tests.factories import RoleAssignmentFactory
from tests.project.subjects import Subject


def person(school: School) -> dict[str, Any]:
    return {"pk": RoleAssignmentFactory(role="staff", school=school).user.pk}


SUBJECTS = {
    "school_detail": [Subject(lambda school: {"pk": school.pk})],
    "api_school-detail": [Subject(lambda school: {"pk": school.pk})],
    "person_detail": [Subject(person)],
    "person_switch_off": [Subject(person, method="post")],
    "role_assign": [Subject(person)],
    "role_end": [Subject(lambda school: {"pk": RoleAssignmentFactory(role="staff", school=school).pk})],
}
