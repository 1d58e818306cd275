"""One audit as its page shows it, to each reader as much as their role may see."""

from dataclasses import dataclass
from typing import Any

from django.shortcuts import get_object_or_404

from charter.models import Action, Submission
from charter.selectors.sheets import Sheet, sheet
from safeguarding.audits.kinds import AUDITS
from safeguarding.audits.models import AuditFinding, AuditSignature, PeerReading
from safeguarding.audits.selectors import grid, samples, signing
from safeguarding.audits.selectors.findings import actions_by_finding
from safeguarding.audits.selectors.grid import Score
from trust import wall
from trust.access.levels import FULL, Level
from trust.models import User


@dataclass(frozen=True)
class AuditPage:
    """Everything that a reader of the whole audit sees."""

    submission: Submission
    sheet: Sheet
    score: Score
    signatures: list[signing.Line]
    missing: list[tuple[str, str]]
    signs_as: AuditSignature.Capacity | None
    findings: list[tuple[AuditFinding, list[Action]]]
    sample: samples.SampleSheet | None
    reading: PeerReading | None
    of_the_record: bool

    @property
    def sections(self) -> list[tuple[Any, str]]:
        """Each section with its state. What the software counts is done once everybody of the sample was looked at."""
        return [(part, self.sample_state if is_counted(part) else part.state) for part in self.sheet.parts]

    @property
    def sample_state(self) -> str:
        if self.sample is None:
            return "not_started"
        return "done" if len(self.sample.done) == len(self.sample.lines) else "draft"


def is_counted(part: Any) -> bool:
    """Whether every question of the section is filled in from the sample."""
    sources = [item.question.source for item in part.items]
    return bool(sources) and all(source.startswith("audit_sample:") for source in sources)


@dataclass(frozen=True)
class Scores:
    """What a reader of scores sees, and of actions where the role reads those too."""

    submission: Submission
    score: Score
    signed: int
    findings: int
    still_open: int
    actions: list[Action]


def audit_of(user: User, pk: int, capability: str = "audit.view", level: Level = FULL) -> Submission:
    """404 where it is no audit, or none that this person's roles reach."""
    with wall.lifted("which audit it is, of which school and term"):
        rows = Submission.objects.for_user(user, capability, level=level).of_form(*AUDITS)  # type: ignore[attr-defined]
        return get_object_or_404(rows.for_pages(), pk=pk)  # type: ignore[no-any-return]


def reads_whole(user: User, submission: Submission) -> bool:
    return Submission.objects.for_user(user, "audit.view").filter(pk=submission.pk).exists()


def page_of(user: User, submission: Submission) -> AuditPage:
    """For who may read the audit in full. Of the sample only what was counted; who is in it stands on its own page."""
    whole, signed = sheet(submission), signing.lines(submission)
    findings = list(AuditFinding.objects.filter(submission=submission).with_progress())  # type: ignore[attr-defined]
    follow_ups = actions_by_finding(findings)
    with wall.lifted("how many people of the sample have a fault"):
        sample = samples.sample_of(submission)
        counted = samples.sheet_of(sample) if sample else None
        missing = signing.in_the_way(whole) if submission.is_open else []
    return AuditPage(
        submission, whole, grid.scores([submission]).get(submission.pk, Score()), signed, missing,
        signing.capacity_of(user, submission, signed) if submission.is_open else None,
        [(finding, follow_ups[finding.pk]) for finding in findings], counted,
        PeerReading.objects.for_pages().filter(sample=sample).first() if sample else None,  # type: ignore[attr-defined]
        signing.is_of_the_record(submission),
    )  # fmt: skip


def scores_of(user: User, submission: Submission) -> Scores:
    """Counts alone, and the actions for who may read them."""
    with wall.lifted("scores, and how many signatures and open findings"):
        score = grid.scores([submission]).get(submission.pk, Score()) if not submission.is_open else Score()
        signed = AuditSignature.objects.filter(submission=submission).count()
        findings = AuditFinding.objects.filter(submission=submission)
        counts = findings.count(), findings.open().count()  # type: ignore[attr-defined]
        follow_ups = [row for rows in actions_by_finding(list(findings)).values() for row in rows]
    mine: Any = Action.objects.for_user(user, "audit.follow").filter(pk__in=[row.pk for row in follow_ups])
    return Scores(submission, score, signed, *counts, list(mine.select_related("owner")))
