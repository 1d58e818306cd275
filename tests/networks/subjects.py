"""What the addresses of networks are about."""

from tests.factories import (
    ActionFactory,
    LaContactFactory,
    NetworkFactory,
    NetworkMeetingFactory,
    NetworkProposalFactory,
    WorkStrandFactory,
)
from tests.project.subjects import Subject


def network(school):
    return {"pk": NetworkFactory().pk}


def meeting(school):
    return {"pk": NetworkMeetingFactory().pk}


# A network is written by those who look after all of them, and by whoever leads this one.
SUBJECTS: dict[str, list[Subject]] = {
    "network_detail": [Subject(network)],
    "network_edit": [Subject(network, personal=True)],
    "network_appoint": [Subject(network)],
    "network_lines": [Subject(network, personal=True)],
    "network_meeting_plan": [Subject(network, personal=True)],
    "network_propose": [Subject(network, personal=True)],
    "network_propose_new": [Subject(network, personal=True)],
    "network_proposal_detail": [Subject(lambda school: {"pk": NetworkProposalFactory().pk})],
    "contact_detail": [Subject(lambda school: {"pk": LaContactFactory(school=school).pk})],
    "contact_edit": [Subject(lambda school: {"pk": LaContactFactory(school=school).pk})],
    "level_set": [Subject(lambda school: {"pk": ActionFactory(school=school).pk})],
    "strand_detail": [Subject(lambda school: {"code": WorkStrandFactory().code})],
    "network_meeting_detail": [Subject(meeting)],
    "network_meeting_note": [Subject(meeting, personal=True)],
}
POST_ONLY: set[str] = set()
