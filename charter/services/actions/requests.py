"""The life of a request: asked, taken, asked back, answered, rated, closed."""

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.services.actions import telling
from charter.services.models import RequestNote, RequestState, Service, ServiceRequest
from schools.models import School
from trust import clock
from trust.calendar import Calendar
from trust.models import User

Kind = RequestNote.Kind


@transaction.atomic
def ask_service(service: Service, *, school: School, subject: str, text: str, by: User) -> ServiceRequest:
    """Asks a service for something. The answer is due so many working days after today as the service promises."""
    if not service.is_open:
        raise ValidationError(f"{service} takes no new requests. Its page says who does this work now.")
    due = Calendar.load().working_days_after(clock.today(), service.answer_within)
    request = ServiceRequest(service=service, school=school, subject=subject.strip(), text=text.strip())
    request.asked_by, request.asked_at, request.answer_due = by, clock.now(), due
    request.save_checked()
    telling.tell_team(request)
    return request


@transaction.atomic
def take_request(request: ServiceRequest, *, by: User) -> ServiceRequest:
    """Takes a request in hand, or over from a colleague."""
    request = locked(request)
    if not request.is_open:
        raise ValidationError(f"This request is {request.get_state_display().lower()} already.")
    request.owner = by
    if request.state == RequestState.NEW:
        request.state = RequestState.IN_HAND
    return saved(request)


@transaction.atomic
def ask_back(request: ServiceRequest, *, text: str, by: User) -> ServiceRequest:
    """Asks the school something; until it replies the service's clock stands still."""
    request = moved(locked(request), RequestState.WAITING)
    request.owner, request.waiting_since = by, clock.today()
    say(request, Kind.QUESTION, text, by)
    telling.tell_asker(request, "asks you something", by)
    return saved(request)


@transaction.atomic
def reply_to_team(request: ServiceRequest, *, text: str, by: User) -> ServiceRequest:
    """The school adds something. A request that waited for it goes on; one that was answered is taken up again."""
    request = locked(request)
    if request.state == RequestState.CLOSED:
        raise ValidationError("This request is closed. Ask again, and name this one.")
    if request.state in (RequestState.WAITING, RequestState.ANSWERED):
        resume(request)
        request.state = RequestState.IN_HAND
    say(request, Kind.REPLY, text, by)
    telling.tell_owner(request, by)
    return saved(request)


@transaction.atomic
def answer_request(request: ServiceRequest, *, text: str, by: User) -> ServiceRequest:
    """Answers. What counts against the standard is the first answer."""
    request = locked(request)
    resume(request)
    moved(request, RequestState.ANSWERED)
    if request.answered_on is None:
        request.answered_on = clock.today()
        asked_on = request.asked_at.astimezone(clock.LONDON).date()
        passed = Calendar.load().working_days_between(asked_on, request.answered_on)
        request.took = max(passed - request.waited, 0)
    request.owner = by
    note = say(request, Kind.ANSWER, text, by)
    telling.tell_asker(request, "has answered you", by, note)
    return saved(request)


@transaction.atomic
def add_note(request: ServiceRequest, *, text: str, by: User) -> RequestNote:
    """A note among the team; the school does not see it."""
    return say(request, Kind.NOTE, text, by, team_only=True)


@transaction.atomic
def close_request(request: ServiceRequest, *, reason: str = "", by: User) -> ServiceRequest:
    """Closes a request. One that was never answered needs a reason, which the school can read."""
    request = locked(request)
    if request.answered_on is None and not reason.strip():
        raise ValidationError({"reason": "Say why it is closed without an answer."})
    moved(request, RequestState.CLOSED)
    request.closed_at, request.closed_reason = clock.now(), reason.strip()
    if by != request.asked_by:
        telling.tell_asker(request, "has closed your request", by)
    return saved(request)


@transaction.atomic
def rate_request(request: ServiceRequest, *, rating: int, words: str = "", by: User) -> ServiceRequest:
    """Who asked says from 1 (poor) to 5 (excellent) how well it was done; that closes the request."""
    request = locked(request)
    if by != request.asked_by:
        raise ValidationError("Only who asked can say how well it was done.")
    if request.answered_on is None:
        raise ValidationError("There is no answer yet that could be rated.")
    if request.rating is not None:
        raise ValidationError("You have rated this already.")
    request.rating, request.rating_words, request.rated_at = rating, words.strip(), clock.now()
    if request.state == RequestState.ANSWERED:
        request.state, request.closed_at = RequestState.CLOSED, clock.now()
    return saved(request)


def locked(request: ServiceRequest) -> ServiceRequest:
    """The request as it is now, held until the end: of two colleagues who act at once the second sees the first."""
    rows = ServiceRequest.objects.select_for_update(of=("self",)).select_related("service__decision", "school")
    return rows.select_related("asked_by", "owner", "service__decision", "school").get(pk=request.pk)


def moved(request: ServiceRequest, state: RequestState) -> ServiceRequest:
    if not request.may_become(state):
        raise ValidationError(f"This request is {request.get_state_display().lower()} already.")
    request.state = state
    return request


def resume(request: ServiceRequest) -> None:
    """Sets the clock going again: the day of the answer moves by the working days that it waited for the school."""
    if request.waiting_since is None:
        return
    calendar = Calendar.load()
    waited = calendar.working_days_between(request.waiting_since, clock.today())
    request.answer_due = calendar.working_days_after(request.answer_due, waited)
    request.waited, request.waiting_since = request.waited + waited, None


def say(request: ServiceRequest, kind: str, text: str, by: User, *, team_only: bool = False) -> RequestNote:
    note = RequestNote(request=request, kind=kind, text=text.strip(), by=by, at=clock.now(), team_only=team_only)
    return note.save_checked()


def saved(request: ServiceRequest) -> ServiceRequest:
    return request.save_checked()
