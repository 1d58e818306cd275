"""The records of capacity: what schools offer and need, what was agreed, who was lent, and how it was matched."""

from improvement.capacity.models.agreements import Side, Signature, SupportAgreement
from improvement.capacity.models.deployments import DayUsed, Deployment, DeploymentReport
from improvement.capacity.models.matching import Matching, Pairing
from improvement.capacity.models.offers import CapacityNeed, CapacityOffer, SupportKind
from improvement.capacity.models.standing import CapacityReview, JudgedStatus, Standing
from improvement.capacity.models.urgent import UrgentRequest

__all__ = [
    "CapacityNeed",
    "CapacityOffer",
    "CapacityReview",
    "DayUsed",
    "Deployment",
    "DeploymentReport",
    "JudgedStatus",
    "Matching",
    "Pairing",
    "Side",
    "Signature",
    "Standing",
    "SupportAgreement",
    "SupportKind",
    "UrgentRequest",
]
