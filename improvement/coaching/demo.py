"""The demo trust's coaching and central team, made through the same actions as its people would use."""

from datetime import timedelta
from decimal import Decimal

from django.db import transaction

from improvement.coaching.actions import inductions, meetings, offers, plans, team
from improvement.coaching.models import (
    CoachingPlan,
    Expertise,
    LeaderArea,
    LeaderTime,
    OfferItem,
    TrainingGiven,
)
from improvement.models import Strand
from schools.models import AssignmentQuerySet, RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.calendar import Cadence, Calendar
from trust.demo import DemoPlan
from trust.models import User

# Role, strand, field: of the last role nobody named one, so that the page shows who is missing.
FIELDS = [
    (Role.CEO, "leadership", "Governance and senior leadership"),
    (Role.EHT, "attendance", "Behaviour routines and attendance"),
    (Role.EHT, "leadership", "Coaching of headteachers"),
    (Role.CURRICULUM, "curriculum", "Whole-school curriculum"),
    (Role.CURRICULUM, "achievement", "Reading in every subject"),
]
OFFERS = [
    ("Reading in every subject", "toolkit", "achievement", Role.CURRICULUM,
     "Texts for each subject with vocabulary to teach first, and a plan for the year."),
    ("Science, years 7 to 9", "curriculum", "curriculum", Role.CURRICULUM,
     "Units in their order, lessons that may be changed, and questions that show what was understood."),
    ("Calm starts", "learning", "attendance", Role.EHT,
     "Three short sessions for a whole staff, and a visit to a school that does it."),
    ("Leading a meeting", "learning", "leadership", Role.EHT, "One afternoon for new middle leaders, twice a year."),
]  # fmt: skip
TRAINING = [
    (-96, "A curriculum as a whole", "Curriculum team", Role.CURRICULUM, "curriculum", "Senior leaders", "", 24),
    (-61, "Calm corridors, warm adults", "Pastoral team", Role.EHT, "attendance", "Senior leaders",
     "Pupils with a social worker", 19),
    (-12, "Belonging and attendance", "Pastoral team", Role.EHT, "attendance", "Senior and pastoral leaders",
     "Disadvantaged pupils who miss Mondays", 22),
    (16, "What to leave out of a curriculum", "Curriculum team", Role.CURRICULUM, "curriculum", "Senior leaders", "",
     None),
]  # fmt: skip
LEADS = ["Head of science", "Head of English", "Leader of key stage 2", "Head of humanities", "Early years leader"]
STEPS = [(-36, "Watch one meeting together"), (6, "Hand one agenda item to each"), (40, "Chair in turn")]
OUTPUTS = {
    "research": ["Summary of the evidence on retrieval, two pages", ""],
    "plans": ["Units for year 8 reworked with four schools", "Reading lists for years 4 to 6", ""],
    "middle-leaders": ["Two heads of department coached", "A new leader settled in", ""],
    "year-11": ["Mock papers looked at together in three schools", ""],
}
SHARES = {"research": 2, "plans": 4, "middle-leaders": 5, "year-11": 3}


def make(plan: DemoPlan) -> None:
    people = {row.role: row.user for row in live().filter(school__isnull=True).order_by("-pk")}
    strands = {strand.code: strand for strand in Strand.objects.all()}
    name_fields(people, strands)
    offer(people, strands)
    train(plan, people, strands)
    coach(plan, strands)
    induct(plan, people[Role.SUBJECT_LEAD], strands)
    log_days(plan, people[Role.SUBJECT_LEAD])


def live() -> AssignmentQuerySet:
    return RoleAssignment.objects.live().select_related("user", "school")


def name_fields(people: dict[str, User], strands: dict[str, Strand]) -> None:
    for role, strand, words in FIELDS:
        person = people[role]
        team.name_expertise(Expertise(), person=person, strand=strands[strand], words=words, by=person)


def offer(people: dict[str, User], strands: dict[str, Strand]) -> None:
    for title, kind, strand, role, about in OFFERS:
        said = {"title": title, "kind": kind, "strand": strands[strand], "about": about, "url": ""}
        offers.keep_offer(OfferItem(), seen=1, curator=people[role], by=people[role], **said)


def train(plan: DemoPlan, people: dict[str, User], strands: dict[str, Strand]) -> None:
    for days, topic, by_team, role, strand, audience, focus, came in TRAINING:
        draw, everybody = plan.random("training", topic), School.objects.all()
        took = draw.sample(list(everybody), max(1, len(everybody) * 2 // 3)) if came else []
        said = {"on": plan.as_at + timedelta(days=days), "given_by": people[role], "team": by_team, "topic": topic}
        said |= {"audience": audience, "group_focus": focus, "people": came, "strand": strands[strand]}
        there = everybody.filter(pk__in=[school.pk for school in took])
        offers.record_training(TrainingGiven(), seen=1, schools=there, offered=everybody, by=people[role], **said)


def coach(plan: DemoPlan, strands: dict[str, Strand]) -> None:
    """Two executive headteachers with some of their heads: one plan agreed and under way, others in the making."""
    executives = {row.cluster_id: row.user for row in live().filter(role=Role.EHT)}
    heads = live().filter(role=Role.HEAD).order_by("school__sort_name")
    for number, row in enumerate(heads):
        executive = executives.get(row.school.cluster_id if row.school else None)
        if executive and number % 3 == 0:
            one_plan(plan, row.user, executive, strands["leadership"], signed=number % 2 == 0)


def one_plan(plan: DemoPlan, head: User, executive: User, strand: Strand, *, signed: bool) -> CoachingPlan:
    began = plan.as_at - timedelta(days=50)
    with clock.at(plan.moment(began, 15)):
        row = plans.start(
            partner=executive, part="coached", title="A senior team that decides", strand=strand,
            end_state="Each member of the senior team brings one decision a week, and the rest of us back it.",
            starts_on=began, ends_on=plan.as_at + timedelta(days=60), by=head,
        )  # fmt: skip
        first, *_ = [
            plans.add_step(row, words=words, due_on=plan.as_at + timedelta(days=days), by=executive)
            for days, words in STEPS
        ]
        for person in (head, executive) if signed else (executive,):
            plans.sign(row, seen=row.version, by=person)
    plans.finish_step(first, by=head)
    with clock.at(plan.moment(plan.as_at - timedelta(days=22), 16)):
        day = meetings.arrange(
            row, on=clock.today(), focus="What went well in the meeting we watched", held=True, by=head
        )
        meetings.write_note(day, text="I filled every silence. Next time I count to five.", by=head)
    meetings.arrange(row, on=plan.as_at + timedelta(days=8), focus="Next step: who chairs", held=False, by=executive)
    return row


def induct(plan: DemoPlan, leader: User, strands: dict[str, Strand]) -> None:
    """A few new middle leaders: one done, most under way, one late."""
    staff = live().filter(role=Role.SENIOR_LEADER, school__isnull=False).order_by("school__sort_name")
    for number, row in enumerate(staff[: len(LEADS)]):
        began = plan.as_at - timedelta(days=[20, 130, 75, 160, 40][number])
        with clock.at(plan.moment(began, 10)), transaction.atomic():
            one = inductions.begin(
                school=row.school, lead=row.user, role_words=LEADS[number], guided_by=leader,
                strand=strands["curriculum"], starts_on=began, by=leader,
            )  # fmt: skip
        for place, line in enumerate(one.lines.all()):  # type: ignore[attr-defined]
            if place < [2, 7, 4, 5, 3][number]:
                with clock.at(plan.moment(min(began + timedelta(days=8 * place + 3), plan.as_at), 14)):
                    inductions.tick(line, by=leader)


def log_days(plan: DemoPlan, leader: User) -> None:
    """Most school weeks of the year two days, some weeks one and a half or none."""
    areas, calendar = {area.code: area for area in LeaderArea.objects.all()}, Calendar.load()
    year = calendar.year_of(plan.as_at)
    weeks = calendar.periods(Cadence.WEEKLY, year) if year else []
    for week in [one for one in weeks if one.last_day < plan.as_at]:
        draw = plan.random("leader", week.first_day)
        for place, days in enumerate(draw.choice([("1", "1"), ("1", "1"), ("1.5",), ()])):
            code = draw.choices(list(SHARES), weights=list(SHARES.values()))[0]
            team.log_time(
                LeaderTime(), person=leader, day=week.first_day + timedelta(days=2 * place + 1), days=Decimal(days),
                area=areas[code], output=draw.choice(OUTPUTS[code]), by=leader,
            )  # fmt: skip
