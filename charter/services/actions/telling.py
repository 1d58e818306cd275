"""Who is told what about a request: the team of a new one, who asked of a question or an answer."""

from collections.abc import Sequence

from charter.services.models import RequestNote, RequestState, ServiceRequest
from schools.models import RoleAssignment
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Notice

SOURCE = "services"
QUEUE, REQUEST = "service-queue", "service-request"
"""Threads: one a service and one a request and reader's part in it; their last part is the key of what they name."""


def tell_team(request: ServiceRequest) -> None:
    """Everybody who answers for the service at that school: one line of a digest, however many requests are new."""
    holders = RoleAssignment.objects.holders(request.service.contact_role, request.school).select_related("user")
    people = {holder.user_id: holder.user for holder in holders}
    notify_all(
        Draft(
            person,
            subject=f"{request.service}: new requests wait in your queue",
            link=f"/services/queue/?service={request.service_id}",
            key=f"service request {request.pk} new {person.pk}",
            source=SOURCE,
            thread=f"{QUEUE}:{request.service_id}",
            reason=reason_of(request),
        )
        for person in people.values()
    )


def tell_asker(request: ServiceRequest, what: str, by: User, note: RequestNote | None = None) -> None:
    """Who asked, unless they did it themselves."""
    if by == request.asked_by:
        return
    step = note.pk if note else request.notes.count()  # type: ignore[attr-defined]
    tell(request, request.asked_by, f"{request.service} {what}: {request.subject}", f"asker {request.state} {step}")


def tell_owner(request: ServiceRequest, by: User) -> None:
    """Who has it in hand; a request that nobody has taken waits in the queue anyway."""
    if request.owner is not None and request.owner != by:
        step = request.notes.count()  # type: ignore[attr-defined]
        tell(request, request.owner, f"{request.school} replied: {request.subject}", f"owner {step}")


def tell(request: ServiceRequest, person: User, subject: str, step: str) -> None:
    key = f"service request {request.pk} {step}"
    thread = f"{REQUEST}:{step.split()[0]}:{request.pk}"
    link, school = request.get_absolute_url(), str(request.school)
    draft = Draft(person, subject, link, key, source=SOURCE, thread=thread, about=school, reason=reason_of(request))
    notify_all([draft])


def reason_of(request: ServiceRequest) -> str:
    return str(request.service.decision or request.service)


def still_wanted(notices: Sequence[Notice]) -> set[int]:
    """Of notices about to leave: those whose reader may see the request, or has new ones of that service to take."""
    by_reader: dict[User, list[Notice]] = {}
    for notice in notices:
        by_reader.setdefault(notice.recipient, []).append(notice)
    return {notice.pk for person, told in by_reader.items() for notice in wanted_by(person, told)}


def wanted_by(person: User, notices: Sequence[Notice]) -> list[Notice]:
    rows = ServiceRequest.objects.filter(pk__in=[named(notice) for notice in notices if not is_queue(notice)])
    seen = {*rows.for_user(person, "service.ask").values_list("pk", flat=True)}
    seen |= {*rows.for_team(person).values_list("pk", flat=True)}
    new = ServiceRequest.objects.for_team(person).filter(state=RequestState.NEW)
    queues = {*new.order_by().values_list("service_id", flat=True).distinct()}
    return [notice for notice in notices if named(notice) in (queues if is_queue(notice) else seen)]


def is_queue(notice: Notice) -> bool:
    return notice.thread.startswith(f"{QUEUE}:")


def named(notice: Notice) -> int:
    return int(notice.thread.rpartition(":")[2])
