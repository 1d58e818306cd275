"""The demo trust's audits: a year of them done, this term's in every state, and the actions that follow."""

from datetime import date, timedelta
from random import Random
from typing import Any

from charter.demo_forms import Filled, State, past_items, periods_before, write_forms
from charter.models import Action, Answer, DueItem, Duty, ProFormaVersion
from charter.questions import Definition, Question
from safeguarding.audits import demo_signing
from safeguarding.audits.kinds import AUDITS
from schools.cast import in_good_order
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.models import User

# How this term's audits stand, one after another; None: not begun.
NOW = [State.DRAFT, State.ACCEPTED, None, State.ACCEPTED, None, None, State.DRAFT, State.ACCEPTED]
REMARKS = {
    "met": "Seen in the sample; dates and names are there.",
    "partly": "Most of it is in place; two entries had no date.",
    "not_met": "Not found in the sample.",
}


def make_audits(plan: DemoPlan) -> None:
    calendar, schools = Calendar.load(), list(School.objects.all())
    duties = Duty.objects.filter(proforma__code__in=AUDITS).select_related("proforma")
    heads = {row.school_id: row.user for row in RoleAssignment.objects.live().filter(role=Role.HEAD)}
    forms, good = [], in_good_order()
    for duty in duties.order_by("code"):
        version: Any = ProFormaVersion.objects.filter(proforma=duty.proforma_id).order_by("-number").first()
        periods = periods_before(duty, calendar, plan.first_autumn, 1)
        past = [(item, State.ACCEPTED) for item in past_items(duty, schools, periods, calendar)]
        forms += [
            audit(plan, item, state, heads[item.school_id or 0], version.parsed, item.school_id in good)
            for item, state in [*past, *this_year(plan, duty, good)]
            if item.school_id in heads
        ]
    write_forms(forms, signed=lambda written: demo_signing.sign(plan, written))
    follow_up(plan)
    demo_signing.keep_findings(plan)


def this_year(plan: DemoPlan, duty: Duty, good: set[int]) -> list[tuple[DueItem, str]]:
    """Terms that are over: nearly all done. The term in progress: some done, some begun, some not."""
    items = DueItem.objects.filter(duty=duty, opens_on__lte=plan.as_at, fulfilled_at__isnull=True, closed_at=None)
    items = items.filter(due_on__gte=date(plan.first_autumn, 9, 1))
    found: list[tuple[DueItem, str]] = []
    for number, item in enumerate(items.select_related("duty", "school").order_by("school__sort_name", "due_on")):
        late = plan.random("late", item.school_id, item.period, duty.code).random() < 0.1
        over = item.due_on < plan.as_at
        if item.school_id in good:
            found.append((item, State.ACCEPTED))
            continue
        state = (None if late else State.ACCEPTED) if over else NOW[(number + item.duty_id) % len(NOW)]
        if state:
            found.append((item, state))
    return found


def audit(plan: DemoPlan, item: DueItem, state: str, head: User, definition: Definition, good: bool) -> Filled:
    draw = plan.random("audit", item.school_id, item.period, item.duty_id)
    questions = [question for question in definition.asked_in(item.period).questions.values() if not question.derived]
    asked = questions[: len(questions) // 2] if state == State.DRAFT else questions
    answers = {question.code: answer(draw, question, item, good) for question in asked if question.kind != "person"}
    day = min(item.due_on, plan.as_at) - timedelta(days=draw.randrange(1, 12))
    return Filled(item, answers, state, head, plan.moment(day, 14))


def answer(draw: Random, question: Question, item: DueItem, good: bool) -> tuple[Any, str]:
    if question.kind == "number":
        return draw.randrange(4, 24), ""
    if question.kind == "date":
        return (item.due_on - timedelta(days=14)).isoformat(), ""
    value = draw.choices(["met", "partly", "not_met"], [97, 3, 0] if good else [84, 11, 5])[0]
    return value, REMARKS[value]


def follow_up(plan: DemoPlan) -> None:
    """What was not met has an action; those of past terms are closed, but for one that the next audit found met."""
    found = Answer.objects.filter(value="not_met", submission__form__proforma__code__in=AUDITS)
    signed = list(
        found.exclude(submission__state=State.DRAFT)
        .select_related("submission__form")
        .order_by("submission__submitted_at", "pk")
    )
    waits = next((row for row in reversed(signed) if demo_signing.met_by_a_later_audit(row)), None)
    for row in signed:
        at: Any = row.submission.submitted_at
        due = plan.as_at + timedelta(days=14) if row == waits else at.date() + timedelta(days=30)
        closed = due - timedelta(days=3) if due < plan.as_at - timedelta(days=20) else None
        Action.objects.create(
            title="Put right what the audit found", school_id=row.submission.school_id, owner=row.saved_by, due_on=due,
            measure="The next audit finds it fully met.", source=row, added_by=row.saved_by, added_at=at,
            closed_on=closed, outcome="Put right and seen by the head." if closed else "",
        )  # fmt: skip
