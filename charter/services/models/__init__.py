"""Central services, what schools ask of them, and the products in use."""

from charter.services.models.catalogue import TEAM_ROLES, ProcessPack, Service
from charter.services.models.requests import UNFINISHED, RequestNote, RequestState, ServiceRequest
from charter.services.models.systems import ExternalSystem, SystemAdoption

__all__ = [
    "TEAM_ROLES",
    "UNFINISHED",
    "ExternalSystem",
    "ProcessPack",
    "RequestNote",
    "RequestState",
    "Service",
    "ServiceRequest",
    "SystemAdoption",
]
