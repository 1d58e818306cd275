"""The demo trust's self-evaluations, development plans, targets: most schools with all of it, some behind."""

from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import yaml

from assessment.models import Measure, Target
from assessment.selectors import readings
from charter.demo_forms import Filled, State, link_to_the_ones_before, past_items, periods_before, write_forms
from charter.models import Action, DueItem, Duty, ProFormaVersion
from charter.values.models import Tag
from charter.values.selectors.tags import FIELDS, choices
from improvement.demo import holders
from improvement.models import Strand
from improvement.plans.actions.priorities import planning_step
from improvement.plans.models import (
    Cause,
    Milestone,
    Plan,
    PlanAction,
    PlanReview,
    PlanTopic,
    Priority,
    Rating,
    SuccessCriterion,
)
from improvement.plans.selectors.evaluations import FORM
from schools.models import School
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.models import AcademicYear, User

NOW = [State.ACCEPTED, State.SUBMITTED, State.ACCEPTED, State.DRAFT, State.SUBMITTED, State.ACCEPTED, None]
GRADES = ["strong", "expected", "expected", "expected", "attention"]
WORDS = yaml.safe_load(Path(__file__).with_name("demo_words.yaml").read_text("utf-8"))
REASONS = {
    "green": "What was planned for this term has happened, in all rooms but one.",
    "amber": "Half of it is in place; two rooms began after half-term.",
    "red": "It has not begun: the person who leads it was away for six weeks.",
}
SHOWS = {
    "green": "The figures moved by more than chance would explain, and pupils say so too.",
    "amber": "Some of it shows, in some classes. It is too early to be sure.",
    "red": "Nothing has moved yet. We look at the cause again.",
}


def make_evaluations(plan: DemoPlan) -> None:
    """Last year's of each school accepted; this year's in every state."""
    duty = Duty.objects.filter(proforma__code=FORM).first()
    if duty is None:
        return
    calendar, schools, heads = Calendar.load(), list(School.objects.all()), holders(Role.HEAD)
    executives = holders(Role.EHT)
    past = past_items(duty, schools, list(periods_before(duty, calendar, plan.first_autumn, 1)), calendar)
    now = DueItem.objects.filter(duty=duty, opens_on__lte=plan.as_at, fulfilled_at__isnull=True)
    now = now.filter(period_last_day__gte=plan.as_at).select_related("duty", "school").order_by("school__sort_name")
    rows = [(item, State.ACCEPTED) for item in past]
    rows += [(item, NOW[number % len(NOW)]) for number, item in enumerate(now)]  # type: ignore[misc]
    version = ProFormaVersion.objects.filter(proforma__code=FORM).latest("number")
    write_forms(
        [
            evaluation(plan, version, item, state, heads[item.school_id or 0], executives)
            for item, state in rows
            if state and item.school_id in heads
        ]
    )
    link_to_the_ones_before(FORM)


def evaluation(
    plan: DemoPlan, version: ProFormaVersion, item: DueItem, state: str, head: User, executives: dict[int, User]
) -> Filled:
    draw = plan.random("self-evaluation", item.school_id, item.period)
    found: dict[str, tuple[Any, str]] = {code: (text, "") for code, text in WORDS["texts"].items()}
    areas = [part for part in version.parsed.sections if "area" in part.tags and has_area(item, part.code)]
    for part in areas[: 3 if state == State.DRAFT else 99]:
        grade = "met" if part.code == "safeguarding" else draw.choice(GRADES)
        found[f"{part.code}-judgement"] = grade, ""
        found |= {f"{part.code}-{name}": (text, "") for name, text in WORDS["says"].items()}
    day = min(item.due_on, plan.as_at) - timedelta(days=draw.randrange(1, 12))
    by = executives.get(item.school.cluster_id or 0) if item.school else None
    return Filled(item, found, state, head, plan.moment(day, 15), reviewer=by)


def has_area(item: DueItem, code: str) -> bool:
    """Early years up to age 5, post-16 from age 16."""
    school = item.school
    if code == "early-years":
        return bool(school and (school.lowest_age or 99) < 5)
    return code != "post-16" or bool(school and (school.highest_age or 0) > 16)


def make_plans(plan: DemoPlan) -> None:
    """This year's plan of nearly every school, in force; one still a draft, one school with none."""
    heads = holders(Role.HEAD)
    schools = list(School.objects.filter(pk__in=heads))
    year = AcademicYear.objects.get(first_day__lte=plan.as_at, last_day__gte=plan.as_at)
    serves = list(choices().by_key.values())
    for number, school in enumerate(schools[:-1]):
        maker = PlanMaker(plan, school, heads[school.pk], year, serves)
        maker.make(agreed=number != 3)
    set_targets(plan, schools, heads, year)


class PlanMaker:
    """Writes one school's plan with what stands beside it."""

    def __init__(self, plan: DemoPlan, school: School, head: User, year: AcademicYear, serves: list[Any]) -> None:
        self.demo, self.school, self.head, self.serves = plan, school, head, serves
        self.draw: Random = plan.random("plan", school.pk)
        self.year, self.terms = year, list(year.terms.all())  # type: ignore[attr-defined]
        self.begun = [term for term in self.terms if term.first_day <= plan.as_at]
        self.measures = {measure.code: measure for measure in Measure.objects.all()}
        self.figures = readings([school], self.measures.values())
        self.topics = list(PlanTopic.objects.all())

    def make(self, *, agreed: bool) -> None:
        started = self.year.first_day - timedelta(days=60)
        self.plan = Plan.objects.create(
            school=self.school, year=self.year, started_by=self.head, started_at=self.demo.moment(started, 16),
            agreed_by=self.head if agreed else None, agreed_on=self.year.first_day if agreed else None,
        )  # fmt: skip
        for term in self.terms:
            PlanReview.objects.create(plan=self.plan, term=term, on=term.last_day - timedelta(days=7))
        chosen = self.draw.sample(WORDS["priorities"], self.draw.choice([2, 3, 3, 4]))
        before: Priority | None = None
        for order, written in enumerate(chosen, start=1):
            row = self.priority(order, written, live=agreed and not (order > 2 and order == len(chosen)))
            if before and self.draw.random() < 0.3:
                row.depends_on.add(before)
            before = row

    def priority(self, order: int, written: dict[str, Any], *, live: bool) -> Priority:
        row = Priority.objects.create(
            plan=self.plan, order=order, title=written["title"], symptom=written["symptom"],
            cause=written["cause"], cause_evidence=written["evidence"],
            cause_kind=Cause.objects.filter(code=written["kind"]).first(),
            strand=Strand.objects.get(code=written["strand"]),
            step=planning_step(), owner=self.head, cost=self.draw.choice([None, 400, 1200, 3500]),
            stops=written["stops"],
            hours=self.draw.choice([20, 35, 60]), monitor=self.head, added_by=self.head,
            monitoring="Two leaders look at it together every fourth week.", added_at=self.plan.started_at,
            state=Priority.State.LIVE if live else Priority.State.DRAFT, live_on=self.year.first_day if live else None,
        )  # fmt: skip
        self.criterion(row, written["measure"], written["far"])
        self.tag(row)
        for term in self.terms:
            met = term.last_day < self.demo.as_at and self.draw.random() < 0.7
            Milestone.objects.create(
                priority=row, term=term, words=self.draw.choice(["Begun in two year groups.", "Seen in every room.",
                "Known to all staff, and checked once."]), met_on=term.last_day if met else None,
            )  # fmt: skip
        if live:
            self.rate(row)
            self.act(row, order)
        return row

    def criterion(self, row: Priority, code: str, far: float) -> None:
        reading = self.figures.get((self.school.pk, code))
        if reading and reading.value is not None:
            SuccessCriterion.objects.create(
                priority=row, measure=self.measures[code], baseline=round(reading.value, 1),
                target=round(reading.value + far, 1), due_on=self.terms[-1].last_day,
            )  # fmt: skip
        else:
            SuccessCriterion.objects.create(
                priority=row, words=self.draw.choice(WORDS["own_words"]), baseline=self.draw.randrange(3, 7),
                target=self.draw.randrange(10, 14), due_on=self.terms[-1].last_day,
            )  # fmt: skip

    def tag(self, row: Priority) -> None:
        if self.serves:
            part = self.draw.choice(self.serves)
            Tag.objects.create(target=row, by=self.head, at=self.plan.started_at, **{FIELDS[type(part)]: part})

    def rate(self, row: Priority) -> None:
        """Each term that is over, and this one at some schools."""
        for term in self.begun:
            if term.last_day > self.demo.as_at and self.draw.random() < 0.5:
                continue
            done = self.draw.choice(["green", "green", "amber", "red"])
            working = self.draw.choice(["green", "amber", "amber", "red"])
            Rating.objects.create(
                priority=row, term=term, done=done, done_reason=REASONS[done], working=working,
                working_reason=SHOWS[working], by=self.head,
                at=self.demo.moment(min(term.last_day - timedelta(days=7), self.demo.as_at), 8),
            )  # fmt: skip

    def act(self, row: Priority, order: int) -> None:
        for number, step in enumerate(self.draw.sample(WORDS["actions"], 2)):
            due = self.demo.as_at + timedelta(days=self.draw.randrange(10, 90))
            action = Action.objects.create(
                title=step["title"], school=self.school, owner=self.head, due_on=due, source=row, added_by=self.head,
                measure="Seen in a visit, and said by those who do it.", added_at=self.plan.started_at,
            )  # fmt: skip
            topic = self.topics[(order + number) % len(self.topics)] if self.topics and number == 0 else None
            PlanAction.objects.create(priority=row, action=action, develops_staff=step["develops"], topic=topic)


def set_targets(plan: DemoPlan, schools: list[School], heads: dict[int, User], year: AcademicYear) -> None:
    """Attendance for all at every school; at some a lower one for a group, with its reason."""
    measure = Measure.objects.filter(code="attendance").first()
    if measure is None:
        return
    figures = readings(schools, [measure])
    for number, school in enumerate(schools):
        reading = figures.get((school.pk, measure.code))
        if reading is None or reading.value is None:
            continue
        aim, at = round(min(reading.value + 1.2, 97.5), 1), plan.moment(year.first_day, 14)
        common = {"measure": measure, "school": school, "year": year, "set_by": heads[school.pk], "set_at": at}
        Target.objects.create(**common, value=aim)
        if number % 3 == 0:
            why = "Seven of them joined in the spring with long absences behind them; we close half of it this year."
            Target.objects.create(**common, pupil_group=Target.Group.SEND, value=aim - 0.8, reason=why)
