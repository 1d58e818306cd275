"""What the addresses of governance are about (tests/project/subjects.py)."""

from typing import Any

from schools.models import School
from tests.factories import DelegationLineFactory
from tests.governance.issued import failed, issue
from tests.project.subjects import Subject


def finished(school: School) -> dict[str, Any]:
    return {"pk": issue(school).pk}


def line(school: School) -> dict[str, Any]:
    return {"pk": DelegationLineFactory().pk}


SUBJECTS = {
    "delegation_line": [Subject(line)],
    "delegation_change": [Subject(line)],
    "delegation_end": [Subject(line)],
    "report_detail": [Subject(finished)],
    "api_report-detail": [Subject(finished)],
    "report_progress": [Subject(finished)],
    "report_pdf": [Subject(finished)],
    "report_retry": [Subject(lambda school: {"pk": failed(school).pk}, method="post")],
}
