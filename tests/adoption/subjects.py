"""What the addresses of adoption are about."""

from tests.adoption.charter import aligned, begin, published_version, standardised
from tests.factories import BarrierFactory, ExemptionFactory, RoleAssignmentFactory, SchoolFactory
from tests.project.subjects import Subject


def exemption(school):
    return {"pk": ExemptionFactory(school=school).pk}


def barrier(school):
    return {"pk": BarrierFactory(school=school).pk}


def of_school(school):
    return {"pk": school.pk}


def to_write(school):
    return {"pk": school.pk, "decision": aligned("Kindness").decision_id}


def to_be_exempt(school):
    return {"pk": school.pk, "decision": standardised().decision_id}


def draft(school):
    """What is not published: readable where the school is."""
    head = RoleAssignmentFactory(role="head", school=school).user
    return {"pk": begin(aligned("Kindness"), school, head).pk}


def published(school):
    """Readable by every school."""
    elsewhere = SchoolFactory()
    head = RoleAssignmentFactory(role="head", school=elsewhere).user
    return {"pk": published_version(aligned("Kindness"), elsewhere, head).pk}


SUBJECTS = {
    "school_charter_of": [Subject(of_school)],
    "own_version_write": [Subject(to_write, method="post")],
    "own_version_borrow": [Subject(draft)],
    "own_version_cite": [Subject(published)],
    "exemption_ask": [Subject(to_be_exempt)],
    "exemption_detail": [Subject(exemption)],
    "exemption_advise": [Subject(exemption, method="post")],
    "exemption_decide": [Subject(exemption, method="post")],
    "exemption_withdraw": [Subject(exemption, method="post")],
    "barrier_detail": [Subject(barrier)],
    "barrier_remove": [Subject(barrier)],
}
