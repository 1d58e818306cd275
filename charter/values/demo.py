"""The demo trust's mission and values of this year and last, a pulse that is over and one that is open."""

from datetime import date, timedelta
from itertools import cycle

from charter.models import Action, Decision
from charter.values.actions import pulses
from charter.values.actions.purpose import PARTS, copy_part, publish
from charter.values.actions.tags import tag
from charter.values.models import (
    Aim,
    ChurchInspection,
    PromiseEvidence,
    Pulse,
    PulseGroup,
    PulseTally,
    Purpose,
    Reflection,
    Signposts,
    StaffPromise,
    Strand,
    Value,
    ValueLine,
)
from charter.values.models.pulses import ANSWERS
from charter.values.selectors.tags import Part
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import AcademicYear, Term, Trust, User

PROMISES = [
    ("family", "Job and family", "Nobody here has to choose between doing the job well and being there at home.",
     "I need not choose between my job and my family."),
    ("workload", "Work that matters", "We drop what does nothing for pupils, and say so.",
     "Work that does nothing for pupils is dropped."),
]  # fmt: skip
EVIDENCE = [
    "Reports to parents went from three a year to two, and the third evening was given back.",
    "Meetings end at half past four; the last one that ran over was in September.",
    "Cover for family occasions was asked for nine times this term and given nine times.",
]
DONE = [
    ("Stop printing weekly data sheets", "Nobody has asked for one by half-term.", "Stopped. Nobody missed them."),
    ("Move the spring parents' evening to a day without a staff meeting", "The calendar for spring shows it.", ""),
]
NOTES = [
    "In Tuesday's meeting I spoke first and longest. Next week I ask two people before I say anything.",
    "I told the class I had marked the test wrongly. It was easier than I feared.",
]
SPEAK = [0.06, 0.12, 0.24, 0.36, 0.22]
"""How likely each answer is, from never to always; each school leans a little to one side."""
STAFF = {"primary": (9, 30), "secondary": (45, 90), "special": (5, 9), "alternative": (4, 9)}


def live_by_values(plan: DemoPlan) -> None:
    autumn = plan.first_autumn
    years = {year.first_day.year: year for year in AcademicYear.objects.all()}
    with clock.at(plan.moment(date(autumn, 9, 1), 8)):
        purpose = word_this_year(years[autumn])
        if autumn - 1 in years:
            remember_last_year(purpose, years[autumn - 1])
        publish(purpose, by=executive(plan))
    show_promises_kept(plan, purpose)
    tag_what_serves(plan, purpose)
    ask_pulses(plan, purpose)
    write_privately(plan, purpose)
    inspect_church_schools(plan)


def executive(plan: DemoPlan) -> User:
    return RoleAssignment.objects.live(plan.as_at).get(role=Role.CEO).user


def word_this_year(year: AcademicYear) -> Purpose:
    """What the packs brought, with the trust's own mission, aims and promises."""
    purpose, _ = Purpose.objects.get_or_create(year=year)
    purpose.mission, purpose.note = Trust.objects.get().purpose, ""
    purpose.save()
    Aim.objects.get_or_create(
        purpose=purpose, code="reading",
        defaults={"title": "Every child a reader", "text": "Every pupil leaves primary school reading for pleasure."},
    )  # fmt: skip
    for code, title, text, asked_as in PROMISES:
        said = {"title": title, "text": text, "asked_as": asked_as}
        StaffPromise.objects.update_or_create(purpose=purpose, code=code, defaults=said)
    return purpose


def remember_last_year(purpose: Purpose, year: AcademicYear) -> None:
    """The wording of the year before, a little different, as it was published then."""
    before = Purpose.objects.create(
        year=year, mission="Every child in our towns learns well and is safe.", vision=purpose.vision
    )
    for model in PARTS:
        for part in model.objects.filter(purpose=purpose):
            copy_part(part, before)
    Aim.objects.filter(purpose=before).update(text="Every pupil reads to an adult each week.")
    before.published_at = clock.now() - timedelta(days=365)
    before.save()


def show_promises_kept(plan: DemoPlan, purpose: Purpose) -> None:
    terms = list(Term.objects.filter(year=purpose.year, first_day__lte=plan.as_at))
    heads = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD).select_related("school", "user")[:3]
    for promise, head, text in zip(cycle(purpose.promises.all()), heads, EVIDENCE, strict=False):  # type: ignore[attr-defined]
        for term in terms[:1]:
            PromiseEvidence.objects.create(
                promise=promise, term=term, school=head.school, text=text, by=head.user,
                at=plan.moment(term.first_day + timedelta(days=40), 15),
            )  # fmt: skip


def tag_what_serves(plan: DemoPlan, purpose: Purpose) -> None:
    """A third of the decisions, and two actions about workload at the first school."""
    parts: list[Part] = [*Strand.objects.filter(purpose=purpose), *Value.objects.filter(purpose=purpose)]
    by = executive(plan)
    for decision in Decision.objects.order_by("pk")[::3] if parts else ():
        tag(decision, chosen=[plan.random("tag", decision.code).choice(parts)], by=by)
    promise = purpose.promises.get(code="workload")  # type: ignore[attr-defined]
    head = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD).order_by("school__sort_name")[0]
    for title, measure, outcome in DONE:
        closed = plan.as_at - timedelta(days=5) if outcome else None
        action = Action.objects.create(
            title=title, school=head.school, owner=head.user, due_on=plan.as_at + timedelta(days=14), measure=measure,
            added_by=head.user, added_at=plan.moment(plan.as_at - timedelta(days=25), 16), closed_on=closed,
            outcome=outcome,
        )  # fmt: skip
        tag(action, chosen=[promise], by=head.user)


def ask_pulses(plan: DemoPlan, purpose: Purpose) -> None:
    """One that is over, where the year is old enough, and one that is open on the day of the demo."""
    values = list(Value.objects.filter(purpose=purpose))
    since = max(plan.as_at - timedelta(days=45), purpose.year.first_day + timedelta(days=7))
    if not values:
        return
    if since + timedelta(days=14) < plan.as_at:
        asked = open_on(plan, since, since + timedelta(days=13), values[-1:], "How we live our values: autumn")
        fill(plan, asked)
    open_on(plan, plan.as_at - timedelta(days=2), plan.as_at + timedelta(days=12), values[:1], "How we learn together")
    pulses.seal_finished()


def open_on(plan: DemoPlan, first: date, last: date, values: list[Value], title: str) -> Pulse:
    by = RoleAssignment.objects.live(plan.as_at).get(role=Role.HR).user
    with clock.at(plan.moment(first, 8)):
        return pulses.open_pulse(title=title, values=values, opens_on=first, closes_on=last, by=by)


def fill(plan: DemoPlan, pulse: Pulse) -> None:
    """As many replies as a school of its phase might give; in some small schools fewer than ten."""
    groups = list(PulseGroup.objects.filter(pulse=pulse).select_related("school"))
    tallies = list(PulseTally.objects.filter(group__pulse=pulse).select_related("group__school", "item__line"))
    for group in groups:
        group.replies = plan.random("pulse", str(group)).randint(*STAFF.get(group.phase, (12, 25)))
    sizes = {group.pk: group.replies for group in groups}
    for tally in tallies:
        draw = plan.random("tally", str(tally.group), tally.item.order)
        lean = plan.random("lean", str(tally.group)).uniform(-0.08, 0.08)
        does_not = tally.item.line is not None and tally.item.line.kind == ValueLine.Kind.DOES_NOT
        weights = [max(0.01, weight + lean * (place - 2)) for place, weight in enumerate(SPEAK)]
        said = draw.choices(range(len(ANSWERS)), weights[::-1] if does_not else weights, k=sizes[tally.group_id])
        tally.counts = [said.count(place) for place in range(len(ANSWERS))]
    PulseGroup.objects.bulk_update(groups, ["replies"])
    PulseTally.objects.bulk_update(tallies, ["counts"], batch_size=2000)


def write_privately(plan: DemoPlan, purpose: Purpose) -> None:
    person = RoleAssignment.objects.live(plan.as_at).filter(role=Role.STAFF).order_by("pk")[0].user
    lines = ValueLine.objects.filter(value__purpose=purpose, kind=ValueLine.Kind.DOES)
    for line, text in zip(lines[:2], NOTES, strict=False):
        Reflection.objects.create(person=person, line=line, text=text, written_on=plan.as_at - timedelta(days=6))


def inspect_church_schools(plan: DemoPlan) -> None:
    schools = list(School.objects.filter(religious_character="Church of England"))
    Signposts.objects.create(pk=1, church_inspections=bool(schools))
    for school in schools:
        ChurchInspection.objects.create(
            school=school, inspected_on=date(plan.first_autumn - 1, 6, 12), inspector="The diocese's inspector",
            judgement="Lives up to its foundation as a church school.",
            strands=["Vision and leadership: a strength", "Worship: a strength", "Religious education: developing"],
        )  # fmt: skip
