"""What the addresses of cross-checks are about."""

from tests.factories import AuditFindingFactory, CrossCheckReplyFactory
from tests.project.subjects import Subject


def finding(school):
    return {"pk": AuditFindingFactory(school=school).pk}


def reply(school):
    return {"pk": CrossCheckReplyFactory(school=school).pk}


def check(school):
    return {"pk": CrossCheckReplyFactory(school=school).check_asked_id}


SUBJECTS: dict[str, list[Subject]] = {
    "crosscheck_ask": [Subject(finding)],
    "crosscheck_reply": [Subject(reply)],
    "crosscheck_close": [Subject(reply, method="post")],
    "crosscheck_spread": [Subject(check)],
}

POST_ONLY: set[str] = set()
