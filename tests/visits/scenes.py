"""Visits as they are made, for tests: planned, begun, reported."""

from improvement.models import Strand
from improvement.visits import actions
from improvement.visits.models import VisitType
from tests.improvement.furnishing import load_pack
from trust import clock

REPORT = {
    "support_note": "Two days of a phonics lead from the trust.",
    "challenge_note": "Why do the same six pupils miss their reading?",
    "evaluation": "Reading begins well and slows in Year 2.",
    "development": "Match books to sounds, and check each Friday.",
}


def kind(code="study-tour"):
    if not VisitType.objects.filter(code=code).exists():
        load_pack()
    return VisitType.objects.get(code=code)


def planned(school, lead, code="study-tour", *, day=None, team=(), lines=3, own=1, **more):
    """A visit of that kind with so many lines of enquiry, the last of them the school's own."""
    type = kind(code)
    strand = Strand.objects.first()
    words = [f"Question {number}?" for number in range(lines)]
    return actions.plan_visit(
        school, type=type, starts_on=day or clock.today(), strand=strand, lead=lead, team=team, by=lead,
        lines=words[: lines - own], school_lines=words[lines - own :], **{"load_reason": "Agreed in July.", **more},
    )  # fmt: skip


def held(school, lead, code="study-tour", **more):
    return actions.hold_visit(planned(school, lead, code, **more), by=lead)


def reported(school, lead, code="study-tour", **more):
    return actions.report_visit(held(school, lead, code, **more), by=lead, **REPORT)
