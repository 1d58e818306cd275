"""Around the termly audits' forms: signatures, findings and what became of them, samples, second readers."""

from safeguarding.audits.models.findings import AuditFinding, Recheck
from safeguarding.audits.models.readings import PeerReading
from safeguarding.audits.models.samples import Sample, SampleResult, SampleRow
from safeguarding.audits.models.signing import AuditSignature

__all__ = [
    "AuditFinding",
    "AuditSignature",
    "PeerReading",
    "Recheck",
    "Sample",
    "SampleResult",
    "SampleRow",
]
