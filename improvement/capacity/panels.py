"""What other pages show of capacity: the head's own page, my work, and improvement work by step and strand."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from improvement.capacity.models import CapacityOffer, Deployment, Signature, SupportAgreement, UrgentRequest
from improvement.capacity.selectors.people import schools_of
from improvement.work import Work
from schools.models import School
from trust import clock
from trust.access.scopes import holds, reaches
from trust.hooks import WorkItem
from trust.models import User

SHOWN = 10


def of_school(user: User, *, school: School) -> dict[str, Any] | None:
    """Our offers, who is with us or away for us, what is to be signed."""
    if not reaches(user, "capacity.view", school):
        return None
    running = Deployment.objects.at(school).filter(state=Deployment.State.SENT)
    return {
        "school": school,
        "offers": CapacityOffer.objects.filter(school=school).open_on()[:SHOWN],  # type: ignore[attr-defined]
        "deployments": running.with_days_used().for_pages()[:SHOWN],
        "to_sign": SupportAgreement.objects.at(school).filter(locked_at__isnull=True).for_pages()[:SHOWN],
        "may_ask": holds(user, "capacity.ask") and schools_of(user).filter(pk=school.pk).exists(),
    }


def work_items(user: User) -> Iterator[WorkItem]:
    """Urgent requests to answer, deployments to decide, agreements to sign for one's own school."""
    urgent = UrgentRequest.objects.for_user(user, "capacity.approve").open().exclude(asked_by=user)
    for row in urgent.for_pages()[:SHOWN]:
        late = row.due_on is not None and row.due_on < clock.today()
        yield WorkItem(f"Answer an urgent request: {row.strand}", row.get_absolute_url(), "A school asks for help now",
                       row.due_on, "late" if late else "due", school=str(row.school))  # fmt: skip
    asked = Deployment.objects.for_user(user, "capacity.approve").filter(state=Deployment.State.ASKED)
    for deployment in asked.exclude(requested_by=user).for_pages()[:SHOWN]:
        yield WorkItem(f"Decide: {deployment}", deployment.get_absolute_url(), "Somebody was asked for",
                       deployment.starts_on, "due", school=str(deployment.to_school))  # fmt: skip
    yield from signatures(user)


def signatures(user: User) -> Iterator[WorkItem]:
    drafts = SupportAgreement.objects.for_user(user, "capacity.ask").filter(locked_at__isnull=True)
    signed = Signature.objects.filter(by=user, withdrawn_at__isnull=True)
    drafts = drafts.exclude(pk__in=signed.values("agreement"))
    for row in drafts.for_pages()[:SHOWN] if holds(user, "capacity.ask") else []:
        yield WorkItem(f"Agree support: {row}", row.get_absolute_url(), "Both sides sign", row.starts_on, "due",
                       school=str(row.taker))  # fmt: skip


def deployments(user: User, first: date, last: date) -> Iterator[Work]:
    """Deployments that run between two days. One query."""
    if not holds(user, "capacity.view"):
        return
    rows = Deployment.objects.for_user(user, "capacity.view").exclude(state=Deployment.State.DECLINED)
    for row in rows.filter(starts_on__range=(first, last)).for_pages():
        yield Work(str(row), row.get_absolute_url(), row.step_id, row.strand_id, row.to_school_id, row.starts_on,
                   row.get_state_display().lower(), row.state == Deployment.State.ENDED)  # fmt: skip


def agreements(user: User, first: date, last: date) -> Iterator[Work]:
    """Agreements that begin between two days. One query."""
    if not holds(user, "capacity.view"):
        return
    rows = SupportAgreement.objects.for_user(user, "capacity.view").filter(starts_on__range=(first, last))
    for row in rows.for_pages():
        signed = row.locked_at is not None
        yield Work(str(row), row.get_absolute_url(), row.step_id, row.strand_id, row.taker_id, row.starts_on,
                   "signed by both" if signed else "to sign", signed)  # fmt: skip
