"""The demo trust's trackers and places in the cycle: two years of them accepted, this semester's in every state."""

from datetime import timedelta
from random import Random
from typing import Any

from charter.actions.prefills import prefill
from charter.demo_forms import Filled, State, link_to_the_ones_before, past_items, periods_before, write_forms
from charter.models import DueItem, Duty, Submission
from improvement.models import CyclePosition, CycleStep
from improvement.selectors import TRACKER, strands
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.models import User

STANDING = ["strong", "secure", "secure", "secure", "attention", "attention", "urgent"]
STEPS = ["insights", "diagnose", "support", "building", "adding", "evaluate"]
# How this semester's trackers stand, school by school in order of name; None: not begun.
NOW = [State.DRAFT, State.SUBMITTED, State.ACCEPTED, State.SUBMITTED, None, State.RETURNED, State.ACCEPTED, State.DRAFT]
SHOWS = {
    "achievement": [
        "Assessments in autumn show most year groups on track; pupils who have had a social worker still lag.",
        "Work in books has moved since spring, most of all in writing. Mathematics in the middle years has not.",
    ],
    "attendance": [
        "Attendance rose a little; the days lost are those of few families, and Mondays stand out.",
        "Corridors are calm. Suspensions fell, but the same six pupils account for most of them.",
    ],
    "curriculum": [
        "Subject leaders can say what is taught and why. Foundation subjects are thinner than they look on paper.",
        "Teachers check what pupils remember at the start of most lessons; the follow-up varies.",
    ],
    "inclusion": [
        "Plans name the barrier and the help, and parents know them. Reviews of impact come late.",
        "Adults know their pupils well. Help is still planned around who is free rather than what is needed.",
    ],
    "leadership": [
        "Leaders ask for less and follow it up. Governors' questions have grown sharper since the training.",
        "Roles are clear. Two leaders carry too much of the work between them.",
    ],
    "development": [
        "Clubs reach more pupils than last year; those who travel by bus still miss out.",
        "Pupils speak with thought about difference, and know whom to go to when they worry.",
    ],
}
NEXT = [
    "Agree three routines with all staff before half-term and look at them together each fortnight.",
    "The two leads work with a partner school on this until the end of the semester.",
    "Meet the families concerned, agree one change each, and look again after four weeks.",
    "Keep what works, and stop the second data collection that nobody reads.",
]


def make_trackers(plan: DemoPlan) -> None:
    calendar, schools = Calendar.load(), list(School.objects.all())
    duty = Duty.objects.select_related("proforma").get(proforma__code=TRACKER)
    heads, executives = holders(Role.HEAD), holders(Role.EHT)
    periods = list(periods_before(duty, calendar, plan.first_autumn, min(plan.years, 2)))
    past = [(item, State.ACCEPTED) for item in past_items(duty, schools, periods, calendar)]
    now = DueItem.objects.filter(duty=duty, opens_on__lte=plan.as_at, fulfilled_at__isnull=True)
    now = now.filter(period_last_day__gte=plan.as_at).select_related("duty", "school").order_by("school__sort_name")
    current = [(item, NOW[number % len(NOW)]) for number, item in enumerate(now)]
    forms = [
        tracker(plan, item, state, heads[item.school_id or 0], executives.get(cluster_of(item)))
        for item, state in [*past, *current]
        if state and item.school_id in heads
    ]
    write_forms(forms)
    link_to_the_ones_before(TRACKER)
    for begun in Submission.objects.of_form(TRACKER).filter(state=State.DRAFT).for_pages():
        prefill(begun, by=begun.started_by)
    place(plan, schools, executives)


def cluster_of(item: DueItem) -> int:
    return item.school.cluster_id or 0 if item.school else 0


def tracker(plan: DemoPlan, item: DueItem, state: str, head: User, executive: User | None) -> Filled:
    draw = plan.random("tracker", item.school_id, item.period)
    filled = answers(draw, 2 if state == State.DRAFT else 99)
    if state == State.DRAFT:
        # The texts come from last time, as where a school begins by itself.
        filled = {code: said for code, said in filled.items() if code.endswith(("-judgement", "-step"))}
    day = min(item.due_on, plan.as_at) - timedelta(days=draw.randrange(1, 9))
    form = Filled(item, filled, state, head, plan.moment(day, 15), reviewer=executive)
    if state == State.RETURNED:
        form.returned = {"attendance-evidence": "Which families, and what changed for them since the autumn?"}
    return form


def answers(draw: Random, strands_done: int) -> dict[str, tuple[Any, str]]:
    found: dict[str, tuple[Any, str]] = {}
    for part in strands()[:strands_done]:
        code = part.code
        found[f"{code}-judgement"] = draw.choice(STANDING), ""
        found[f"{code}-evidence"] = draw.choice(SHOWS[code]), ""
        found[f"{code}-next"] = draw.choice(NEXT), ""
        found[f"{code}-step"] = draw.choice(STEPS), ""
    return found


def holders(role: Role) -> dict[int, User]:
    """Who holds the role, by school pk, or by cluster pk where it is held for a cluster."""
    rows = RoleAssignment.objects.live().filter(role=role).select_related("user")
    return {row.school_id or row.cluster_id or 0: row.user for row in rows.order_by("-pk")}


def place(plan: DemoPlan, schools: list[School], executives: dict[int, User]) -> None:
    """Each school somewhere in the cycle, most of them for some weeks, some moved on lately."""
    steps = list(CycleStep.objects.all())
    rows = []
    for number, school in enumerate(schools):
        draw = plan.random("cycle", school.pk)
        by = executives.get(school.cluster_id or 0) or User.objects.system()
        here, moved = number % len(steps), plan.as_at - timedelta(days=draw.randrange(4, 60))
        began = moved - timedelta(days=draw.randrange(60, 150))
        rows.append(CyclePosition(school=school, step=steps[here - 1], since=began, until=moved, by=by))
        rows.append(CyclePosition(school=school, step=steps[here], since=moved, by=by))
    CyclePosition.objects.bulk_create(rows)
