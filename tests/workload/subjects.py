"""What the addresses of the workload promises are about."""

from tests.factories import DecisionVersionFactory
from tests.project.subjects import Subject


def draft(school):
    return {"pk": DecisionVersionFactory(status="decided").pk}


SUBJECTS = {
    "promise_waive": [Subject(draft)],
    "load_reason": [Subject(draft)],
}
