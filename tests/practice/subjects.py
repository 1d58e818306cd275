"""What the addresses of practice are about."""

from tests.factories import ActionFactory, EvidenceItemFactory, EvidenceLinkFactory, InitiativeFactory, StopFactory
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
    return lambda school: {"pk": InitiativeFactory(school=school, state=state, hours_freed=40).pk}


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
}
POST_ONLY: set[str] = set()
