"""What visits keep: kinds of visit, visits with their lines, notes and findings, what visitors took home, events."""

from improvement.visits.models.commitments import CommitmentCheck, VisitCommitment
from improvement.visits.models.events import Event, Moderation, PracticeCard, Takeaway
from improvement.visits.models.findings import Finding
from improvement.visits.models.kinds import VisitType
from improvement.visits.models.verification import TrackerVerification
from improvement.visits.models.visits import DataPack, EnquiryLine, TeamMember, Visit, VisitNote

__all__ = [
    "CommitmentCheck",
    "DataPack",
    "EnquiryLine",
    "Event",
    "Finding",
    "Moderation",
    "PracticeCard",
    "Takeaway",
    "TeamMember",
    "TrackerVerification",
    "Visit",
    "VisitCommitment",
    "VisitNote",
    "VisitType",
]
