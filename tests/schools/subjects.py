"""What the addresses of schools, people and roles are about."""

from typing import Any

from schools.models import School
from tests.factories import RoleAssignmentFactory, StoredFileFactory, TrustFactory
from tests.project.subjects import Subject


def person(school: School) -> dict[str, Any]:
    return {"pk": RoleAssignmentFactory(role="staff", school=school).user.pk}


def with_logo(school: School) -> dict[str, Any]:
    school.logo = StoredFileFactory(classed="C1", content_type="image/png")
    school.save(update_fields=["logo"])
    return {"pk": school.pk}


def trust_with_logo(school: School) -> dict[str, Any]:
    trust = TrustFactory()
    trust.logo = StoredFileFactory(classed="C1", content_type="image/png")
    trust.save(update_fields=["logo"])
    return {"pk": trust.logo_id}


SUBJECTS = {
    "trust_logo": [Subject(trust_with_logo)],
    "school_detail": [Subject(lambda school: {"pk": school.pk})],
    "api_school-detail": [Subject(lambda school: {"pk": school.pk})],
    "reviewer_invite": [Subject(lambda school: {"pk": school.pk})],
    "reviewer_end": [
        Subject(lambda school: {"pk": RoleAssignmentFactory(role="reviewer", school=school).pk}, method="post")
    ],
    "school_look": [Subject(lambda school: {"pk": school.pk})],
    "school_logo": [Subject(with_logo)],
    "person_detail": [Subject(person)],
    "person_switch_off": [Subject(person, method="post")],
    "role_assign": [Subject(person)],
    "role_end": [Subject(lambda school: {"pk": RoleAssignmentFactory(role="staff", school=school).pk})],
}
