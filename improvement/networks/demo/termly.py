"""The demo trust's KIT meetings and reports on the quality of education: last year's, and this term's."""

from collections.abc import Mapping
from datetime import timedelta
from random import Random
from typing import Any

from assessment.prefills import figure
from charter.actions.prefills import prefill
from charter.demo_forms import Filled, State, link_to_the_ones_before, past_items, periods_before, write_forms
from charter.models import Action, Answer, DueItem, Duty, Submission
from improvement.networks.selectors import kit
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.models import User

Answers = dict[str, tuple[Any, str]]
NOW = [State.ACCEPTED, None, State.DRAFT, State.ACCEPTED, State.DRAFT, None]
"""How this term's forms stand, school by school in order of name; None: not begun."""
SAID: Mapping[str, list[str]] = {
    "wellbeing": [
        "Tired but in good spirits; two vacancies weigh on the team.",
        "Well. The new deputy takes much off my desk.",
    ],
    "last-said": [
        "Two done. The third waits for the supplier.",
        "All done but one, which is harder than we thought.",
    ],
    "behaviour": [
        "Mondays have moved. The same nine families make up half of the days lost.",
        "Corridors are calm; late starts after lunch are what we work on now.",
    ],
    "safeguarding": [
        "Two points of the last audit are still open, both dated.",
        "The deputy lead is stretched; cover is agreed.",
    ],
    "education": [
        "Writing moves in every year group. Mathematics in year 4 has not.",
        "The first priority is done and works; the second is done and does not show yet.",
    ],
    "inclusion": [
        "Small groups before school work. The afternoon ones stop.",
        "Reviews come on time now; impact is thin.",
    ],
    "workload": [
        "One data drop less. Reports are a page shorter.",
        "Cover is tight until January; one club pauses.",
    ],
    "money": [
        "On budget. The boiler is the worry.",
        "",
    ],
    "exchange": [
        "We can lend our reading lead a day a week. We need help with timetabling.",
        "",
    ],
    "celebrate": [
        "The choir, the results in phonics, and a teacher who came back.",
        "The best open evening for years.",
    ],
    "agreed": [
        "The executive head looks at late starts with us in a fortnight.",
        "We meet the two families together.",
    ],
    "curriculum": [
        "Geography and French looked at: well ordered, and pupils remember it. Art is thin in years 3 and 4.",
        "Lessons start with what was learned before. What follows from it varies.",
    ],
    "achievement": [
        "Girls gain in mathematics; boys who joined late lag in writing.",
        "Disadvantaged pupils move as fast as others this term, from further behind.",
    ],
    "attendance": [
        "Persistent absence fell among the youngest. In year 9 it rose.",
        "Suspensions fell by a third.",
    ],
    "priorities-said": [
        "First: done, and it works. Second: half done. Third: stopped, with a reason.",
        "All three are on the way; the second needs another term.",
    ],
}  # fmt: skip
ACTIONS = [
    ("See the first ten minutes after lunch in every year group", "A line on each in the next meeting."),
    ("Move the second data drop into the tracker", "Nobody types it twice in spring."),
    ("Agree with the two families who brings and who fetches", "Their Mondays in the next half-term."),
    ("Lend the reading lead for six Tuesdays", "The host school's note in week seven."),
]


def make_forms(plan: DemoPlan) -> None:
    calendar, schools = Calendar.load(), list(School.objects.all())
    heads = {
        row.school_id: row.user
        for row in RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD).select_related("user")
    }
    known = {school.pk: figures_of(school) for school in schools}
    for code in (kit.KIT, kit.REPORT):
        duty = Duty.objects.select_related("proforma").filter(proforma__code=code).first()
        if duty is not None:
            write(plan, calendar, duty, schools, heads, known)
    carry_actions(plan, heads)


def figures_of(school: School) -> Answers:
    """What the trust holds, under the codes of both forms."""
    found = {"attendance-rate": figure(school, "attendance"), "absence-rate": figure(school, "persistent_absence")}
    found["figures"] = kit.fill(school, "figures")
    return {code: (filled.value, "") for code, filled in found.items() if filled}


def write(
    plan: DemoPlan, calendar: Calendar, duty: Duty, schools: list[School], heads: Mapping[int | None, User],
    known: Mapping[int, Answers],
) -> None:  # fmt: skip
    code = duty.proforma.code if duty.proforma else ""
    periods = list(periods_before(duty, calendar, plan.first_autumn, 1))
    past = [(item, State.ACCEPTED) for item in past_items(duty, schools, periods, calendar)]
    now = DueItem.objects.filter(duty=duty, opens_on__lte=plan.as_at, period_last_day__gte=plan.as_at)
    open_now = now.filter(fulfilled_at__isnull=True).select_related("duty__proforma", "school")
    current = [(item, NOW[number % len(NOW)]) for number, item in enumerate(open_now.order_by("school__sort_name"))]
    write_forms([
        filled(plan, item, state, heads[item.school_id], known[item.school_id or 0])
        for item, state in [*past, *current]
        if state and item.school_id in heads
    ])  # fmt: skip
    link_to_the_ones_before(code)
    for begun in Submission.objects.of_form(code).filter(state=State.DRAFT).for_pages():
        prefill(begun, by=begun.started_by)


def filled(plan: DemoPlan, item: DueItem, state: str, head: User, known: Answers) -> Filled:
    draw = plan.random("termly", item.duty.code, item.school_id, item.period)
    day = min(item.due_on, plan.as_at) - timedelta(days=draw.randrange(1, 6))
    day -= timedelta(days=max(0, day.weekday() - 4))
    answers = {} if state == State.DRAFT else said(item, draw) | known_in(item, known)
    return Filled(item, answers, state, head, plan.moment(day, 15))


def known_in(item: DueItem, known: Answers) -> Answers:
    form = item.duty.proforma.code if item.duty.proforma else ""
    return {code: value for code, value in known.items() if form == kit.KIT or code != "absence-rate"}


def said(item: DueItem, draw: Random) -> Answers:
    form = item.duty.proforma.code if item.duty.proforma else ""
    codes = KIT_CODES if form == kit.KIT else REPORT_CODES
    texts = {code: (draw.choice(SAID[code]), "") for code in codes}
    answers: Answers = {code: pair for code, pair in texts.items() if pair[0]}
    if form == kit.KIT:
        answers["to-do"] = "yes", ""
        answers["next-on"] = (item.period_last_day + timedelta(days=50)).isoformat(), ""
    else:
        moves = {f"{code}-move": (draw.choice(["better", "same", "same", "worse"]), "") for code in MOVES}
        answers |= moves
    return answers


KIT_CODES = ["wellbeing", "last-said", "behaviour", "safeguarding", "education", "inclusion", "workload", "money",
             "exchange", "celebrate", "agreed"]  # fmt: skip
REPORT_CODES = ["curriculum", "achievement", "attendance", "inclusion", "priorities-said"]
MOVES = ["curriculum", "achievement", "attendance", "inclusion"]


def carry_actions(plan: DemoPlan, heads: Mapping[int | None, User]) -> None:
    """Each school agreed something in its last meeting; some of it is closed, some carried on, some late."""
    meetings = Submission.objects.of_form(kit.KIT).filter(state=State.ACCEPTED).latest_of_schools()
    answers = Answer.objects.filter(submission__in=list(meetings), question="to-do").select_related(
        "submission__school"
    )
    for answer in answers:
        school = answer.submission.school
        draw, owner = plan.random("kit action", school.pk if school else 0), heads[school.pk if school else None]
        agreed = answer.saved_at.date()
        for title, measure in draw.sample(ACTIONS, draw.choice([1, 1, 2])):
            due = max(agreed + timedelta(days=7), plan.as_at + timedelta(days=draw.randrange(-8, 40)))
            closed = plan.as_at - timedelta(days=1) if draw.random() < 0.2 and agreed < plan.as_at else None
            Action.objects.create(
                title=title, school=school, owner=owner, due_on=due, measure=measure, source=answer, added_by=owner,
                added_at=answer.saved_at, closed_on=closed, outcome="Done, and seen in lessons." if closed else "",
            )  # fmt: skip
