"""The page of one visit: all that belongs to it, and what its reader may do now."""

from collections.abc import Sequence
from dataclasses import dataclass

from charter.models import Submission
from improvement.visits.models import (
    CommitmentCheck,
    DataPack,
    EnquiryLine,
    Finding,
    TeamMember,
    TrackerVerification,
    Visit,
    VisitCommitment,
)
from improvement.visits.selectors.trackers import live_tracker, with_titles
from improvement.visits.selectors.visits import Powers, powers
from trust.models import User

State = Visit.State


@dataclass(frozen=True)
class Home:
    """What one of the team takes home, with the days on which it is looked at."""

    member: TeamMember
    commitment: VisitCommitment | None
    checks: Sequence[CommitmentCheck]


@dataclass(frozen=True)
class VisitPage:
    visit: Visit
    can: Powers
    lines: Sequence[EnquiryLine]
    findings: Sequence[Finding]
    homes: Sequence[Home]
    pack: DataPack | None
    notes: int
    verdicts: Sequence[tuple[str, TrackerVerification]]
    tracker: Submission | None

    @property
    def may_add_line(self) -> bool:
        return self.visit.state == State.PLANNED and (self.can.writes or self.can.of_school)

    @property
    def may_hold(self) -> bool:
        return self.visit.state == State.PLANNED and self.can.writes

    @property
    def lines_lacking(self) -> int:
        """How many lines of enquiry are still to be set before it may begin."""
        return max(self.visit.type.lines_at_least - len(self.lines), 0)

    @property
    def school_line_lacking(self) -> bool:
        return self.visit.type.lines_at_least > 0 and not any(line.by_school for line in self.lines)

    @property
    def may_report(self) -> bool:
        return self.visit.state == State.HELD and self.can.writes

    @property
    def may_find(self) -> bool:
        return self.visit.took_place and self.visit.state != State.CLOSED and self.can.writes

    @property
    def may_reply(self) -> bool:
        return self.visit.state == State.REPORTED and self.can.of_school

    @property
    def may_cosign(self) -> bool:
        return self.visit.has_report and self.visit.cosigned_at is None and self.can.of_school

    @property
    def may_close(self) -> bool:
        return self.visit.state == State.REPLIED and self.can.writes

    @property
    def may_verify(self) -> bool:
        return self.can.on_team and self.visit.took_place and self.visit.type.verifies_tracker

    @property
    def open_findings(self) -> int:
        return sum(finding.is_open for finding in self.findings)

    @property
    def verdict_words(self) -> str:
        """'5 agreed, 1 changed'."""
        kinds = [row.get_verdict_display().lower() for _, row in self.verdicts]
        return ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("agreed", "changed", "not seen") if kind in kinds)


def visit_page(user: User, visit: Visit) -> VisitPage:
    """Whoever may read its report alone gets nothing else of it."""
    can = powers(user, visit)
    if not can.reads_all:
        findings = list(findings_of(visit)) if visit.has_report else []
        return VisitPage(visit, can, [], findings, [], None, 0, [], None)
    return VisitPage(
        visit,
        can,
        list(visit.lines.all()),  # type: ignore[attr-defined]
        list(findings_of(visit)),
        homes_of(visit),
        visit.packs.first(),  # type: ignore[attr-defined]
        visit.notes.count() if can.writes else 0,  # type: ignore[attr-defined]
        with_titles(visit.verifications.select_related("by", "submission__form")),  # type: ignore[attr-defined]
        live_tracker(visit.school) if visit.type.verifies_tracker else None,
    )


def findings_of(visit: Visit) -> Sequence[Finding]:
    return list(visit.findings.for_pages().prefetch_related("outcome"))  # type: ignore[attr-defined]


def homes_of(visit: Visit) -> list[Home]:
    """Three queries."""
    rows = VisitCommitment.objects.filter(visit=visit).prefetch_related("checks")
    by_person = {row.person_id: row for row in rows}
    team = visit.team.select_related("person")  # type: ignore[attr-defined]
    return [
        Home(member, found, list(found.checks.all()) if found else [])  # type: ignore[attr-defined]
        for member in team
        for found in [by_person.get(member.person_id)]
    ]
