"""Urgent requests: asked, answered within the trust's own limit of working days, become a need (S4-20)."""

from datetime import timedelta
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.capacity.actions.offers import state_need
from improvement.capacity.actions.telling import leaders, tell
from improvement.capacity.models import CapacityNeed, SupportKind, UrgentRequest
from improvement.models import Strand
from improvement.selectors import limit
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.models import User

HIGHEST = 4
TERM = timedelta(days=90)


@transaction.atomic
def ask_urgently(*, school: School, strand: Strand, kind: SupportKind, what: str, by: User) -> UrgentRequest:
    """Asks for help now. The executive headteacher is told, and the answer is due within the trust's limit."""
    days = limit("urgent-days")
    due = Calendar.load().working_days_after(clock.today(), days) if days else None
    request = UrgentRequest(
        school=school, strand=strand, kind=kind, step=kind.step, what=what, asked_by=by, asked_at=clock.now(),
        due_on=due,
    )  # fmt: skip
    request.save_checked()
    people = leaders(school, role=Role.EHT) or leaders(school, role=Role.CEO)
    tell(people, request, "asked", f"Urgent: {school} asks for help, {strand}", but=by)
    return request


@transaction.atomic
def answer(request: UrgentRequest, *, answer: str, words: str, by: User, days: Decimal | None = None) -> UrgentRequest:
    """What happens now. Unless nobody is to come, an open need of the highest level stands for it."""
    request = UrgentRequest.objects.select_for_update(of=("self",)).select_related("school", "kind__step").get(
        pk=request.pk
    )  # fmt: skip
    if request.triaged_at:
        raise ValidationError("This has been answered already.")
    if answer != UrgentRequest.Answer.OTHERWISE:
        if not days:
            raise ValidationError({"days": "About how many days will it take?"})
        request.need = need_of(request, days, by)
    request.answer, request.words, request.triaged_by, request.triaged_at = answer, words, by, clock.now()
    request.save_checked()
    people = leaders(request.school) | {request.asked_by}
    tell(people, request, "answered", f"Your urgent request is answered: {request.strand}", but=by)
    return request


def need_of(request: UrgentRequest, days: Decimal, by: User) -> CapacityNeed:
    """The school's open need in this strand raised to the highest level, or a new one."""
    need = CapacityNeed.objects.open().filter(school=request.school, strand=request.strand).first()  # type: ignore[attr-defined]
    if need is not None:
        need.level, need.days = HIGHEST, max(need.days, days)
        need.save(update_fields=["level", "days"])
        return need
    today = clock.today()
    return state_need(
        school=request.school, strand=request.strand, kind=request.kind, days=days, level=HIGHEST, why=request.what,
        starts_on=today, until=today + TERM, by=by, source=CapacityNeed.Source.URGENT,
    )  # fmt: skip
