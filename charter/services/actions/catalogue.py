"""Keeping the catalogue: what a service promises, and which school uses which product."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import Decision
from charter.services.models import ExternalSystem, Service, SystemAdoption
from schools.models import School
from trust import clock
from trust.models import User


@transaction.atomic
def add_service(decision: Decision, *, by: User, **values: Any) -> Service:
    """The catalogue's entry for a decision that one team carries out."""
    service = Service(decision=decision, code=free_code(decision), **values)
    return service.save_checked()


def free_code(decision: Decision) -> str:
    """The decision's own code, or one with its key where another service has that."""
    taken = Service.objects.filter(code=decision.code).exists()
    return f"decision-{decision.pk}-{decision.services.count()}" if taken else decision.code  # type: ignore[attr-defined]


@transaction.atomic
def edit_service(service: Service, *, seen: int, by: User, **values: Any) -> Service:
    """Changes a service's entry; EditClash where it was saved since `seen`, the version it was read at."""
    service.claim(seen, values)
    return service.save_checked(**values)


@transaction.atomic
def record_use(system: ExternalSystem, *, school: School, state: str, since: date, by: User) -> SystemAdoption:
    """Says whether a school uses a product; the entry that is there is changed, its history kept."""
    if since > clock.today() and state != SystemAdoption.State.PLANNED:
        raise ValidationError({"since": "This day is still to come. Choose “planned”, or give a day up to today."})
    found = SystemAdoption.objects.select_for_update().filter(system=system, school=school).first()
    adoption = found or SystemAdoption(system=system, school=school)
    adoption.state, adoption.since = state, since
    return adoption.save_checked()
