"""What the addresses of visits are about."""

from tests.factories import VisitFactory, VisitTypeFactory
from tests.project.subjects import Subject


def visit(school):
    return {"pk": VisitFactory(school=school).pk}


# Written by who holds the role for the school; those who only come with a team write their own visits.
WRITTEN = {"capabilities": ("visit.edit",), "personal": True}

SUBJECTS: dict[str, list[Subject]] = {
    "visit_kind_edit": [Subject(lambda school: {"pk": VisitTypeFactory().pk})],
    "visit_detail": [Subject(visit, personal=True)],
    "visit_line": [Subject(visit, method="post", personal=True, capabilities=("visit.view",))],
    "visit_hold": [Subject(visit, method="post", **WRITTEN)],
    "visit_call_off": [Subject(visit, method="post", **WRITTEN)],
}
POST_ONLY: set[str] = set()
