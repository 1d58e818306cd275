"""What the addresses of register are about."""

from tests.factories import RegisteredFactory
from tests.project.subjects import Subject


def person(school):
    return {"pk": RegisteredFactory(school=school).pk}


def governor(school):
    return {"pk": RegisteredFactory(school=school, person_type="governor", post="Governor").pk}


def check(school):
    return {**governor(school), "kind": "identity"}


def of_school(school):
    return {"pk": school.pk}


SUBJECTS: dict[str, list[Subject]] = {
    # A person's own row apart, the role alone opens it; a clerk reaches those of governors.
    "registered_detail": [
        Subject(person, ("register.view",), personal=True),
        Subject(governor, ("register.view", "governor_checks.edit"), personal=True),
    ],
    "registered_edit": [Subject(person, ("register.edit",)), Subject(governor)],
    "registered_leave": [Subject(person, ("register.edit",)), Subject(governor)],
    "check_record": [Subject(check)],
    "register_drill": [Subject(of_school)],
    "registered_drill": [Subject(person)],
}

POST_ONLY: set[str] = {"register_rules_confirm"}
