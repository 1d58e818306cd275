"""What the pages of services share: their tabs, and how a request's standing reads."""

from charter.services.models import RequestState, ServiceRequest
from trust import clock
from trust.access.pages import Request
from trust.access.scopes import holds
from trust.parts import tabs_of
from trust.words import count_of, late_by, short_day

TABS = [
    ("service_list", "Services", "service.view"),
    ("service_request_list", "Our requests", "service.ask"),
    ("service_queue", "Queue", "service.edit"),
    ("service_report", "Report", "service.view"),
    ("product_list", "Products", "service.view"),
]


def tabs(request: Request) -> list[dict[str, object]]:
    """The pages of services that this reader may open."""
    return tabs_of(
        request,
        [(name, label) for name, label, capability in TABS if holds(request.user, capability)],
    )


def standing(row: ServiceRequest) -> tuple[str, str]:
    """(status, words) of a row annotated by `with_standard`, in the reader's terms."""
    standard = row.standard  # type: ignore[attr-defined]
    if standard == "late":
        return "late", late_by(row.answer_due, clock.today())
    if standard == "met":
        return "met", f"in {count_of(row.took or 0, 'working day')}"
    if standard == "not_met":
        return "not_met", f"late, in {count_of(row.took or 0, 'working day')}"
    if standard == "none":
        return "withdrawn", "without an answer"
    if row.state == RequestState.WAITING:
        return "waiting", "the clock stands still"
    return "due", f"due {short_day(row.answer_due)}"


def age(row: ServiceRequest) -> str:
    """How long ago it was asked, while it is open."""
    days = (clock.today() - row.asked_at.astimezone(clock.LONDON).date()).days
    return count_of(days, "day") if row.is_open else ""


def unbroken(words: str) -> str:
    """A date or a count that stays on one line."""
    return words.replace(" ", "\u00a0")
