"""What a change of type does to services (domain.md section 2): work comes to a team, or goes back to schools."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db import transaction

from charter.models import Decision, DecisionVersion, DueItem, Duty, ProForma
from charter.packs import Loading
from charter.packs.proforma_section import load_proformas
from charter.services.actions.catalogue import add_service
from charter.services.models import ExternalSystem, ProcessPack, Service
from charter.transitions import OpenWork
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.access.table import CAN
from trust.calendar import Cadence, Calendar
from trust.models import User

HANDOVER, TAKEOVER = "handover", "process-pack"
FORM = "handover-checklist"
AHEAD = timedelta(days=28)
WORKING_DAYS = 10
"""A school has so many working days from the first day in force to hand the work over, or to take it on."""

DUTIES: dict[str, dict[str, Any]] = {
    HANDOVER: {
        "title": "Hand the work over to the trust’s team",
        "minutes": 40,
        "read_by": "The team that takes the work on",
        "what_for": "So that no contact, contract or open case is lost on the way.",
    },
    TAKEOVER: {
        "title": "Take the work on: read the team’s process pack",
        "minutes": 30,
        "read_by": "Headteacher",
        "what_for": "So that the school knows how it was done, by whom, and what training it needs.",
    },
}


def published(new: DecisionVersion, old: DecisionVersion | None, by: User) -> None:
    """Tells schools beforehand what they will have to do, and makes the service that will take their requests.

    A decision that begins as a centralised one gets its entry from its pack or from its team: some teams (a helpline
    that nobody may count) take no requests.
    """
    task = task_of(new, old)
    if task == HANDOVER:
        service_of(new, by)
    if task:
        give_task(new, task, by)


@transaction.atomic
def takes_effect(new: DecisionVersion, old: DecisionVersion | None, by: User) -> None:
    """Opens the service to requests, or closes it to new ones and hands out what schools need to do it themselves."""
    task = task_of(new, old)
    if task == HANDOVER:
        service_of(new, by)
        new.decision.services.update(open_for_requests=True, closed_on=None)  # type: ignore[attr-defined]
    elif task == TAKEOVER:
        close(new)
    if task:
        give_task(new, task, by)
        withdraw_tasks_before(new)


def task_of(new: DecisionVersion, old: DecisionVersion | None) -> str:
    """What a school has to do with this change; empty for a first version or where the service goes on as it was."""
    if old is None or old.behaviour.served == new.behaviour.served:
        return ""
    return HANDOVER if new.behaviour.served else TAKEOVER


def open_work(decision: Decision) -> Iterator[OpenWork]:
    """Requests that the team still owes an answer, whether the service takes new ones or not."""
    for service in decision.services.all():  # type: ignore[attr-defined]
        for request in service.requests.unfinished():
            yield OpenWork("service request", request.pk, request.subject)


def service_of(version: DecisionVersion, by: User) -> Service:
    """The service of a centralised decision; made, and open from the version's first day, if it has none."""
    decision = version.decision
    found = decision.services.first()  # type: ignore[attr-defined]
    if found is not None:
        return found
    product = ExternalSystem.objects.filter(name=version.external_product).first()
    values: dict[str, Any] = {"title": decision.title[:100], "about": version.statement, "product": product}
    values |= {"contact_role": team_role(version), "opens_on": version.effective_from}
    return add_service(decision, by=by, **values)


def team_role(version: DecisionVersion) -> str:
    """Who answers: the decision's lead, or who is responsible; the central service lead where neither may."""
    may = CAN["service.edit"]
    return next(
        (role for role in (version.lead_role, version.responsible_role) if role in may), Role.SERVICE_LEAD.value
    )


def give_task(version: DecisionVersion, task: str, by: User) -> None:
    """One due item at each school that is the trust's on the first day; those that are there already stay."""
    form = handover_form(by) if task == HANDOVER else None
    values = {**DUTIES[task], "role": Role.HEAD, "cadence": Cadence.PER_EVENT, "proforma": form}
    duty, _ = Duty.objects.get_or_create(version=version, code=task, defaults=values)
    due_on = Calendar.load().working_days_after(version.effective_from, WORKING_DAYS)
    schools = School.objects.open_on(version.effective_from)
    items = [item_of(duty, school, version, due_on) for school in schools]
    DueItem.objects.bulk_create(items, ignore_conflicts=True)


def item_of(duty: Duty, school: School, version: DecisionVersion, due_on: date) -> DueItem:
    year = version.year
    return DueItem(
        duty=duty,
        school=school,
        period=year.code,
        period_label=year.code,
        period_first_day=year.first_day,
        period_last_day=max(year.last_day, due_on),
        occasion=duty.code,
        opens_on=version.effective_from - AHEAD if duty.code == HANDOVER else version.effective_from,
        due_on=due_on,
    )


def handover_form(by: User) -> ProForma:
    """The trust's own checklist where it has one, else the one that ships."""
    year = Calendar.load().year_of(clock.today())
    if not ProForma.objects.filter(code=FORM).exists():
        list(load_proformas([FORM], Loading("services", by, year, clock.today())))  # type: ignore[arg-type]
    return ProForma.objects.get(code=FORM)


def withdraw_tasks_before(version: DecisionVersion) -> None:
    """Tasks of an earlier change that no school has begun are withdrawn; what was begun stays open."""
    earlier = DueItem.objects.open().filter(  # type: ignore[attr-defined]
        duty__version__decision=version.decision_id, duty__code__in=DUTIES, submission__isnull=True
    )
    words = f"Not begun when the decision changed again on {version.effective_from:%-d %B %Y}."
    earlier.exclude(duty__version=version).update(closed_at=clock.now(), closed_reason=words)


def close(version: DecisionVersion) -> None:
    """New requests are refused from now on, open ones are finished; each service leaves its process pack."""
    for service in version.decision.services.all():  # type: ignore[attr-defined]
        if service.open_for_requests:
            service.open_for_requests, service.closed_on = False, version.effective_from
            service.claim(service.version)
            service.save()
        if not service.process_packs.filter(version=version).exists():
            process_pack(service, version)


def process_pack(service: Service, version: DecisionVersion) -> ProcessPack:
    gets = "\n".join(f"– {line}" for line in service.gets)
    answered = service.requests.exclude(answered_on__isnull=True).count()  # type: ignore[attr-defined]
    promise = f"It answered within {service.answer_within} working days as a rule; {answered} requests in all."
    product = f" They worked with {service.product}." if service.product else ""
    pack = ProcessPack(service=service, version=version, made_at=clock.now(), training=service.training)
    pack.did = "\n\n".join(part for part in (service.about, gets, service.how_it_works, promise) if part)
    pack.roles = f"{service.get_contact_role_display()} and their team.{product}"
    return pack.save_checked()
