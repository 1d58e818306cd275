"""What people do with visits: plan, hold, report, reply, settle findings, keep commitments."""

from improvement.visits.actions.commitments import check_commitment, commit
from improvement.visits.actions.findings import add_finding, decline_finding, follow_finding, link_finding
from improvement.visits.actions.holding import hold_visit, make_data_pack, note
from improvement.visits.actions.planning import add_line, call_off, plan_visit
from improvement.visits.actions.reporting import close_visit, cosign, reply_to_visit, report_visit
from improvement.visits.actions.verification import verify_judgement, verify_judgements

__all__ = [
    "add_finding",
    "add_line",
    "call_off",
    "check_commitment",
    "close_visit",
    "commit",
    "cosign",
    "decline_finding",
    "follow_finding",
    "hold_visit",
    "link_finding",
    "make_data_pack",
    "note",
    "plan_visit",
    "reply_to_visit",
    "report_visit",
    "verify_judgement",
    "verify_judgements",
]
