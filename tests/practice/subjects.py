"""What the addresses of practice are about."""

from tests.factories import (
    ActionFactory,
    ActiveIngredientFactory,
    ChangeRecordFactory,
    EvidenceItemFactory,
    EvidenceLinkFactory,
    HelpPostFactory,
    InitiativeFactory,
    ResearchProjectFactory,
    RoleAssignmentFactory,
    SprintFactory,
    StopFactory,
)
from tests.project.subjects import Subject


def initiative(school):
    """A draft: nobody elsewhere reads it."""
    return {"pk": InitiativeFactory(school=school).pk}


def item(school):
    return {"pk": EvidenceItemFactory().pk}


def action(school):
    return {"kind": "action", "pk": ActionFactory(school=school).pk}


def link_of_action(school):
    target = ActionFactory(school=school)
    return {"kind": "action", "pk": target.pk, "link": EvidenceLinkFactory(target=target).pk}


def in_state(state):
    return lambda school: {"pk": InitiativeFactory(school=school, state=state).pk}


def toolkit(school):
    return {"pk": ActiveIngredientFactory().version.toolkit_id}


def sprint(school):
    return {"pk": SprintFactory(school=school).pk}


def project(school):
    return {"pk": ResearchProjectFactory().pk}


def change(school):
    return {"pk": ChangeRecordFactory().pk}


def post(school):
    """Somebody's own; the school's leaders may close it in their place."""
    by = RoleAssignmentFactory(role="staff", school=school).user
    return {"pk": HelpPostFactory(school=school, by=by).pk}


SUBJECTS = {
    "evidence_detail": [Subject(item)],
    "evidence_edit": [Subject(item)],
    "evidence_cite": [Subject(action, capabilities=("action.edit",))],
    "evidence_uncite": [Subject(link_of_action, capabilities=("action.edit",), method="post")],
    "initiative_detail": [Subject(initiative, capabilities=("practice.edit",))],
    "initiative_edit": [Subject(initiative)],
    "initiative_submit": [Subject(initiative)],
    "initiative_sign_off": [Subject(in_state("proposed"))],
    "initiative_close": [Subject(in_state("in_hand"))],
    "stop_thank": [Subject(lambda school: {"pk": StopFactory(school=school).pk}, method="post")],
    "sprint_detail": [Subject(sprint)],
    "sprint_close": [Subject(sprint)],
    "toolkit_detail": [Subject(toolkit)],
    "toolkit_change": [Subject(toolkit)],
    "toolkit_use": [Subject(toolkit)],
    "research_detail": [Subject(project)],
    "research_close": [Subject(project, capabilities=("practice.approve",))],
    "change_detail": [Subject(change)],
    "change_say": [Subject(change)],
    "change_decide": [Subject(change)],
    "help_detail": [Subject(post)],
    "help_close": [Subject(post, capabilities=("practice.edit",))],
}
POST_ONLY: set[str] = set()
