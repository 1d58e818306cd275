"""What the addresses of the workload promises are about."""

from tests.factories import DecisionVersionFactory, RoleAssignmentFactory, SubjectStatementFactory
from tests.project.subjects import Subject


def draft(school):
    return {"pk": DecisionVersionFactory(status="decided").pk}


def subject_lead():
    return RoleAssignmentFactory(role="subject_lead").user


SUBJECTS = {
    "promise_waive": [Subject(draft)],
    "load_reason": [Subject(draft)],
    "impact_check": [Subject(draft)],
    "change_load": [Subject(lambda school: {"pk": school.pk})],
    "statement_detail": [Subject(lambda school: {"pk": SubjectStatementFactory(owner=subject_lead()).pk})],
}
