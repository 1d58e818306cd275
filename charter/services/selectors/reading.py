"""What a reader may see and ask: requests, schools to ask for, what waits for them, services to search."""

from collections.abc import Iterator

from django.db.models import Q, QuerySet
from django.urls import reverse

from charter.models import Decision, DecisionVersion
from charter.services.models import ExternalSystem, ProcessPack, RequestState, Service, ServiceRequest
from charter.services.models.requests import RequestQuerySet
from schools.models import School
from trust import clock
from trust.access.levels import FULL, Role
from trust.access.scopes import grants, holds
from trust.access.table import CAN
from trust.hooks import SearchResult, WorkItem
from trust.models import User

SHOWN = 20


def requests_of(user: User) -> RequestQuerySet:
    """What the reader, or their school, asked, and what their team is to answer."""
    asked = ServiceRequest.objects.for_user(user, "service.ask").values("pk")
    return ServiceRequest.objects.filter(Q(pk__in=asked) | Q(pk__in=ServiceRequest.objects.for_team(user).values("pk")))


def schools_to_ask_for(user: User) -> QuerySet[School]:
    """The schools at which the reader holds a role that may ask."""
    where = Q(pk__in=[])
    for grant in grants(user):
        if grant.role in CAN["service.ask"]:
            where |= Q(pk=grant.school_id) if grant.school_id else Q(cluster=grant.cluster_id or 0)
    return School.objects.open_on(clock.today()).filter(where)


def team_roles(user: User) -> set[str] | None:
    """The roles by which the reader looks after services and products; None: after all of them."""
    held = {grant.role: CAN["service.edit"].get(grant.role) for grant in grants(user)}
    return None if FULL in held.values() else {role for role, level in held.items() if level}


def services_of_team(user: User) -> QuerySet[Service]:
    roles = team_roles(user)
    return Service.objects.all() if roles is None else Service.objects.filter(contact_role__in=roles)


def products_of_team(user: User) -> QuerySet[ExternalSystem]:
    roles = team_roles(user)
    return ExternalSystem.objects.all() if roles is None else ExternalSystem.objects.filter(owner_role__in=roles)


def work_items(user: User) -> list[WorkItem]:
    """New requests of the reader's team, those they have in hand, and questions that wait for their reply."""
    own = Q(owner=user) | Q(owner__isnull=True) if Role.CEO not in {one.role for one in grants(user)} else Q(owner=user)
    team = ServiceRequest.objects.for_team(user).unfinished().exclude(state=RequestState.WAITING).filter(own)
    back = ServiceRequest.objects.filter(asked_by=user, state=RequestState.WAITING)
    return [work_item(row, user) for row in (team | back).for_pages().order_by("answer_due")[: 2 * SHOWN]]


def work_item(row: ServiceRequest, user: User) -> WorkItem:
    waiting = row.state == RequestState.WAITING
    late = not waiting and row.answer_due < clock.today()
    return WorkItem(
        title=f"Reply to {row.service}: {row.subject}" if waiting else row.subject,
        url=row.get_absolute_url(),
        why=f"{row.service} asks you" if waiting else f"Request to {row.service}",
        due=None if waiting else row.answer_due,
        state="late" if late else "due",
        school="" if waiting else str(row.school),
    )


def find_services(user: User, words: str) -> Iterator[SearchResult]:
    """Services by their name or what schools get."""
    if not holds(user, "service.view"):
        return
    fits = Q(title__icontains=words) | Q(about__icontains=words) | Q(gets__icontains=words)
    for service in Service.objects.filter(fits)[:10]:
        detail = f"answers within {service.answer_within} working days"
        yield SearchResult(service.title, service.get_absolute_url(), "Service", detail)


def link_of(user: User, decision: Decision, version: object) -> tuple[str, str] | None:
    """On a decision's page: the way to ask its service, for who may."""
    if not holds(user, "service.ask"):
        return None
    service = decision.services.open_on(clock.today()).first()  # type: ignore[attr-defined]
    return (f"Ask {service.title}", f"{reverse('service_ask')}?service={service.pk}") if service else None


def add_link(user: User, decision: Decision, version: DecisionVersion | None) -> tuple[str, str] | None:
    """On a centralised decision's page that has no service yet: the way to make one, for who keeps the charter."""
    if version is None or not version.behaviour.served or not holds(user, "charter.edit"):
        return None
    if decision.services.exists():  # type: ignore[attr-defined]
        return None
    return "Make a service of it", reverse("service_add", args=[decision.pk])


def on_decision(user: User, decision: Decision, version: object) -> dict[str, object] | None:
    """On a decision's page: its services, products and what a service left behind."""
    if not holds(user, "service.view"):
        return None
    services = list(decision.services.select_related("product"))  # type: ignore[attr-defined]
    systems = list(decision.systems.all())  # type: ignore[attr-defined]
    packs = list(ProcessPack.objects.filter(service__in=services).select_related("service")) if services else []
    return {"services": services, "systems": systems, "process_packs": packs} if services or systems else None
