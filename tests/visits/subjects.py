"""What the addresses of visits are about."""

from tests.factories import (
    CommitmentCheckFactory,
    EventFactory,
    FindingFactory,
    PracticeCardFactory,
    VisitFactory,
    VisitTypeFactory,
)
from tests.project.subjects import Subject


def visit(school):
    return {"pk": VisitFactory(school=school).pk}


def finding(school):
    return {"pk": FindingFactory(visit__school=school).pk}


def check(school):
    return {"pk": CommitmentCheckFactory(commitment__visit__school=school).pk}


def event(school):
    return {"pk": EventFactory(type__shape="moderation").pk}


def card(school):
    return {"pk": PracticeCardFactory(school=school).pk}


# Written by who holds the role for the school; those who only come with a team write their own visits.
WRITTEN = {"capabilities": ("visit.edit",), "personal": True}
# Read by those who see more of a visit than its report, and see it without being of its team: leaders alone.
READ_WHOLE = {"also": ("practice.edit",)}
# One's own alone, whatever the role: no role reaches another's.
OWN_ALONE = {"capabilities": ("coaching.edit",), "personal": True}

SUBJECTS: dict[str, list[Subject]] = {
    "visit_kind_edit": [Subject(lambda school: {"pk": VisitTypeFactory().pk})],
    "visit_detail": [Subject(visit, personal=True)],
    "visit_line": [Subject(visit, method="post", **READ_WHOLE)],
    "visit_hold": [Subject(visit, method="post", **WRITTEN)],
    "visit_call_off": [Subject(visit, method="post", **WRITTEN)],
    "visit_notes": [Subject(visit, **WRITTEN)],
    "visit_pack": [Subject(visit, **READ_WHOLE)],
    "visit_verify": [Subject(visit, **WRITTEN)],
    "visit_report": [Subject(visit, **WRITTEN)],
    "visit_reply": [Subject(visit)],
    "visit_cosign": [Subject(visit, method="post")],
    "visit_close": [Subject(visit, method="post", **WRITTEN)],
    "visit_commit": [Subject(visit, **OWN_ALONE)],
    "commitment_check": [Subject(check, **OWN_ALONE)],
    "visit_finding_add": [Subject(visit, **WRITTEN)],
    "finding_detail": [Subject(finding, **READ_WHOLE)],
    "finding_follow": [Subject(finding, method="post")],
    "finding_link": [Subject(finding, method="post")],
    "finding_decline": [Subject(finding, method="post")],
    "event_detail": [Subject(event)],
    "event_record": [Subject(event, method="post")],
    "card_detail": [Subject(card)],
}
POST_ONLY: set[str] = set()
