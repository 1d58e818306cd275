"""What the charter's addresses are about."""

from tests.charter.submission_subjects import SUBMISSIONS
from tests.factories import ActionFactory, DecisionFactory, DecisionVersionFactory, DueItemFactory
from tests.project.subjects import Subject


def action(school):
    return {"pk": ActionFactory(school=school).pk}


def due_item(school):
    return {"pk": DueItemFactory(school=school).pk}


SUBJECTS = {
    **SUBMISSIONS,
    "decision_detail": [Subject(lambda school: {"pk": DecisionFactory().pk})],
    "pack_load": [Subject(lambda school: {"name": "six-steps"})],
    "due_item_done": [Subject(due_item)],
    "action_detail": [Subject(action)],
    "action_close": [Subject(action)],
    "api_decision-detail": [Subject(lambda school: {"decision_id": DecisionVersionFactory().decision_id})],
    "api_due_item-detail": [Subject(due_item)],
    "api_action-detail": [Subject(action)],
    "api_action-close": [Subject(action, capabilities=("action.edit",), method="post")],
}
