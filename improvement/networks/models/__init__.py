"""Networks and their meetings, what they propose, contacts with the local authority, and the tags of this work."""

from improvement.networks.models.authority import LaContact
from improvement.networks.models.meetings import Attendance, MeetingItem, NetworkMeeting, StandingItem
from improvement.networks.models.networks import Network, NetworkKind, NetworkLead, NetworkLine
from improvement.networks.models.proposals import NetworkProposal
from improvement.networks.models.tags import ActionLevel, LeadershipLevel, WorkStrand

__all__ = [
    "ActionLevel",
    "Attendance",
    "LaContact",
    "LeadershipLevel",
    "MeetingItem",
    "Network",
    "NetworkKind",
    "NetworkLead",
    "NetworkLine",
    "NetworkMeeting",
    "NetworkProposal",
    "StandingItem",
    "WorkStrand",
]
