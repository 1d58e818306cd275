"""What the trust promised about workload, and what was said and checked where a promise was at stake."""

from charter.workload.models.checks import ImpactCheck
from charter.workload.models.promises import Promise
from charter.workload.models.reasons import LoadReason, Waiver
from charter.workload.models.subjects import SubjectStatement

__all__ = ["ImpactCheck", "LoadReason", "Promise", "SubjectStatement", "Waiver"]
