"""What trust teams do for one school, with the ways to ask, track and rate: for its own pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q

from charter.models import DecisionVersion
from charter.services.models import UNFINISHED, Service, ServiceRequest
from schools.models import School
from trust import clock
from trust.access.scopes import holds
from trust.models import User


@dataclass(frozen=True)
class Offer:
    """A decision that a trust team carries out, its service (None: nothing to ask), what the school asked of it."""

    title: str
    url: str
    service: Service | None
    open: int
    unrated: int


def offers(user: User, school: School, versions: Iterable[DecisionVersion]) -> list[Offer]:
    """One for each of these versions, in their order; two queries, however many there are."""
    services = {row.decision_id: row for row in Service.objects.open_on(clock.today())}
    counts = counts_of(user, school)
    return [offer(version, services.get(version.decision_id), counts) for version in versions]


def counts_of(user: User, school: School) -> dict[int, tuple[int, int]]:
    """By service: the school's open requests that the reader may see, and the reader's own that want rating."""
    asked = ServiceRequest.objects.for_user(user, "service.ask").filter(school=school).order_by()
    opened = Count("pk", filter=Q(state__in=UNFINISHED))
    unrated = Count("pk", filter=Q(answered_on__isnull=False, rating__isnull=True, asked_by=user))
    rows = asked.values_list("service").annotate(opened=opened, unrated=unrated)
    return {pk: (open_ones, to_rate) for pk, open_ones, to_rate in rows}


def offer(version: DecisionVersion, service: Service | None, counts: dict[int, tuple[int, int]]) -> Offer:
    opened, unrated = counts.get(service.pk, (0, 0)) if service else (0, 0)
    page = service or version.decision
    return Offer(version.decision.title, page.get_absolute_url(), service, opened, unrated)


def on_school_charter(user: User, school: School, versions: Iterable[DecisionVersion]) -> Mapping[str, Any] | None:
    """On the page “our school under the charter”, over the centralised decisions: what can be asked of whom."""
    found = [one for one in offers(user, school, versions) if one.service] if holds(user, "service.ask") else []
    return {"offers": found} if found else None
