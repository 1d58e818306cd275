"""What the charter's addresses are about."""

from tests.charter.submission_subjects import SUBMISSIONS
from tests.factories import (
    ActionFactory,
    AreaFactory,
    CharterFactory,
    CommentFactory,
    DecisionFactory,
    DecisionVersionFactory,
    DueItemFactory,
    DutyFactory,
    SubmissionFactory,
)
from tests.project.subjects import Subject


def action(school):
    return {"pk": ActionFactory(school=school).pk}


def due_item(school):
    return {"pk": DueItemFactory(school=school).pk}


def draft(school, status="proposed"):
    return {"pk": DecisionVersionFactory(status=status).pk}


def draft_duty(school):
    return {"pk": DutyFactory(version__status="proposed").pk}


def comparison(school):
    """A form that one school handed in; each reader sees the schools in their own scope."""
    form = SubmissionFactory(school=school, state="submitted").form
    duty = DutyFactory(proforma=form.proforma)
    return {"pk": duty.version.decision_id, "code": form.proforma.code}


SUBJECTS = {
    **SUBMISSIONS,
    "decision_detail": [Subject(lambda school: {"pk": DecisionFactory().pk})],
    "decision_history": [Subject(lambda school: {"pk": DecisionFactory().pk})],
    "decision_grid": [Subject(lambda school: {"pk": DecisionFactory().pk})],
    "decision_comparison": [Subject(comparison)],
    "decision_draft": [Subject(lambda school: {"pk": DecisionVersionFactory().decision_id})],
    "area_edit": [Subject(lambda school: {"pk": AreaFactory().pk})],
    "charter_volume": [Subject(lambda school: {"code": CharterFactory().code})],
    "comment_add": [Subject(lambda school: {"kind": "decision", "pk": DecisionFactory().pk})],
    "comment_detail": [Subject(lambda school: {"pk": CommentFactory().pk})],
    "version_detail": [Subject(lambda school: {"pk": DecisionVersionFactory().pk})],
    "version_edit": [Subject(draft)],
    "version_principles": [Subject(draft)],
    "version_move": [Subject(draft, method="post")],
    "version_publish": [Subject(lambda school: draft(school, "decided"))],
    "duty_add": [Subject(draft)],
    "duty_edit": [Subject(draft_duty)],
    "duty_drop": [Subject(draft_duty)],
    "pack_load": [Subject(lambda school: {"name": "six-steps"})],
    "due_item_done": [Subject(due_item)],
    "action_detail": [Subject(action)],
    "action_close": [Subject(action)],
    "api_decision-detail": [Subject(lambda school: {"decision_id": DecisionVersionFactory().decision_id})],
    "api_due_item-detail": [Subject(due_item)],
    "api_action-detail": [Subject(action)],
    "api_action-close": [Subject(action, capabilities=("action.edit",), method="post")],
}
