"""Who has signed an audit, what stands in the way, and whether the answers are still those that were signed."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from charter.models import Answer, Evidence, Submission
from charter.selectors.sheets import Sheet
from safeguarding.audits.kinds import AUDITS, RECORD
from safeguarding.audits.models import AuditSignature, Sample, SampleResult
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.models import User
from trust.words import count_of

Capacity = AuditSignature.Capacity
ROLE = {Capacity.LEAD: Role.DSL, Capacity.HEAD: Role.HEAD}


@dataclass(frozen=True)
class Line:
    """One of the two signatures: given, given under other answers, or missing."""

    capacity: AuditSignature.Capacity
    signature: AuditSignature | None
    valid: bool

    @property
    def state(self) -> str:
        if self.signature is None:
            return "waiting"
        return "done" if self.valid else "returned"

    @property
    def words(self) -> str:
        if self.signature is None:
            return "not signed yet"
        return "signed" if self.valid else "the answers changed since: to be signed again"


def is_audit(submission: Submission) -> bool:
    return submission.form.proforma.code in AUDITS


def is_of_the_record(submission: Submission) -> bool:
    return submission.form.proforma.code == RECORD


def digest_of(submission: Submission) -> str:
    """SHA-256 over every answer, its remark and its files, as they stand now."""
    answers = Answer.objects.filter(submission=submission).order_by("question", "row")
    files = Evidence.objects.filter(answer__submission=submission, withdrawn_at__isnull=True).order_by("pk")
    results = SampleResult.objects.filter(sample__submission=submission, side="own").order_by("row", "kind")
    said = [
        list(answers.values_list("question", "row", "value", "comment")),
        list(files.values_list("pk", flat=True)),
        list(results.values_list("row", "kind", "result")),
    ]
    return hashlib.sha256(json.dumps(said, sort_keys=True, default=list).encode()).hexdigest()


def lines(submission: Submission) -> list[Line]:
    """Both signatures, the lead's first. Up to four queries."""
    given = {row.capacity: row for row in AuditSignature.objects.filter(submission=submission).select_related("by")}
    now = digest_of(submission) if given and submission.is_open else ""
    return [
        Line(capacity, row := given.get(capacity.value), row is not None and now in ("", row.digest))
        for capacity in (Capacity.LEAD, Capacity.HEAD)
    ]


def is_signed(submission: Submission) -> bool:
    return all(line.signature and line.valid for line in lines(submission))


def capacity_of(user: User, submission: Submission, signed: Sequence[Line]) -> AuditSignature.Capacity | None:
    """As what this person may sign now: as the role they hold at this school, where nobody has yet."""
    held = {grant.role for grant in grants(user) if grant.school_id == submission.school_id}
    if any(line.valid and line.signature and line.signature.by_id == user.pk for line in signed):
        return None
    missing = [line.capacity for line in signed if not line.valid]
    return next((capacity for capacity in missing if ROLE[capacity] in held), None)


def in_the_way(whole: Sheet) -> list[tuple[str, str]]:
    """What is to be done before anybody signs, in words, each with the section it belongs to (or empty)."""
    found = [(f"{item.question.label}: {words}", part.section.code) for part, item, words in whole.gaps]
    return found + [(words, "") for words in sample_gaps(whole.submission)]


def sample_gaps(submission: Submission) -> list[str]:
    """An audit of the record looks at a sample, and at every check of everybody in it."""
    if not is_of_the_record(submission):
        return []
    sample = Sample.objects.filter(submission=submission).first()
    if sample is None:
        return ["Draw the sample first."]
    wanted = sum(len(kinds) for kinds in sample.rows.values_list("kinds", flat=True))  # type: ignore[attr-defined]
    left = wanted - SampleResult.objects.filter(sample=sample, side=SampleResult.Side.OWN).count()
    return [f"{count_of(left, 'check')} of the sample not looked at yet."] if left > 0 else []


def signed_elsewhere(submission: Submission) -> tuple[str, str] | None:
    """An audit is handed in by its second signature, not by a button."""
    if not is_audit(submission) or is_signed(submission):
        return None
    words = "An audit is handed in once both the designated safeguarding lead and the headteacher have signed it."
    return words, f"/safeguarding/audits/{submission.pk}/"
