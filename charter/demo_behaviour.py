"""The demo trust's forms on behaviour: what schools declared, reviewed with their SENDCo, and told families."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from charter.demo_forms import Filled, write_forms
from charter.models import DueItem, Submission
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

SEEN = "The duty list by the staff room, and the handbook, page 4."
CONSISTENT = "At the gate and in the corridors: the same three words from every adult."
INDIVIDUAL = "Six pupils with sensory needs leave lessons two minutes early; for three a quiet room was kept."
CHANGE = "We try the quiet room at lunch too and count how often it is used."
TOLD = "In assembly on the first day, in the staff meeting, and on one page to each family."

AGENDA = {
    "curriculum": "Year 4 fractions were taught twice over; the plan now has them once.",
    "behaviour": "Corridors are calmer since the new routine. Two classes still start late after lunch.",
    "workload": "The weekly bulletin stops; its three lines stand on the staff room board.",
    "agreed": "The late starts are looked at in a fortnight, together.",
}


def fill_forms(plan: DemoPlan) -> None:
    """Nearly all that fell due, and a few of those open now; one school in eight is behind."""
    holders = {(row.role, row.school_id): row.user for row in RoleAssignment.objects.live(plan.as_at)}
    items = DueItem.objects.filter(duty__proforma__code__in=ANSWERS, opens_on__lte=plan.as_at, school__isnull=False)
    forms = [
        form
        for item in items.select_related("duty__proforma", "school").order_by("pk")
        for form in filled(plan, item, holders)
    ]
    write_forms(forms)


def filled(plan: DemoPlan, item: DueItem, holders: dict[tuple[str, int | None], User]) -> Iterator[Filled]:
    draw = plan.random("behaviour", item.duty.code, item.school_id, item.period)
    head = holders.get((Role.HEAD, item.school_id))
    if head is None or draw.random() > (0.88 if item.due_on < plan.as_at else 0.3):
        return
    day = max(item.opens_on, min(item.due_on, plan.as_at - timedelta(days=1)) - timedelta(days=draw.randrange(0, 7)))
    sendco = holders.get((Role.SENDCO, item.school_id), head)
    answers = ANSWERS[item.duty.proforma.code](item, day.isoformat(), sendco)  # type: ignore[union-attr]
    yield Filled(item, answers, Submission.State.ACCEPTED, head, plan.moment(day, 15))


def declared(item: DueItem, day: str, sendco: User) -> dict[str, tuple[Any, str]]:
    steps = {"steps": ({"step": "Detention supervised and followed up", "who": "leader"}, "")}
    return steps | {code: ("yes", SEEN) for code in ("supervise", "set-work", "chase")}


def reviewed(item: DueItem, day: str, sendco: User) -> dict[str, tuple[Any, str]]:
    person = {"id": sendco.pk, "name": str(sendco)}
    texts = {"consistent": CONSISTENT, "individual": INDIVIDUAL, "change": CHANGE, "met-on": day}
    return {code: (text, "") for code, text in texts.items()} | {"sendco": (person, ""), "balance": ("right", "")}


def told(item: DueItem, day: str, sendco: User) -> dict[str, tuple[Any, str]]:
    first = item.period_first_day
    days = {"staff-on": 1, "pupils-on": 3, "parents-on": 8}
    return {code: ((first + timedelta(days=after)).isoformat(), "") for code, after in days.items()} | {
        "how": (TOLD, "")
    }


def noted(item: DueItem, day: str, sendco: User) -> dict[str, tuple[Any, str]]:
    texts = {**AGENDA, "next-on": (item.period_last_day + timedelta(days=40)).isoformat()}
    return {code: (text, "") for code, text in texts.items()}


ANSWERS = {"behaviour-declaration": declared, "behaviour-review": reviewed, "behaviour-communication": told,
           "network-agenda": noted}  # fmt: skip
