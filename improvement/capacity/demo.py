"""The demo trust's giving and taking: offers, needs, a proposal half decided, deployments old and new, urgent help."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from assessment.models import Measure
from assessment.selectors import trend
from improvement.capacity.actions import matching, standing, urgent
from improvement.capacity.models import (
    CapacityNeed,
    CapacityOffer,
    DayUsed,
    Deployment,
    DeploymentReport,
    Matching,
    Side,
    Signature,
    SupportAgreement,
    SupportKind,
)
from improvement.capacity.selectors.people import people_at
from improvement.models import Strand
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.models import User

EXPERTISE = {
    "achievement": ["Writing in the middle years", "Mathematics by small steps"],
    "attendance": ["Families who find mornings hard", "Calm corridors"],
    "curriculum": ["Early reading", "Science with few means", "Talk in lessons"],
    "inclusion": ["Plans that parents understand", "Sensory needs in a small school"],
    "leadership": ["First year as a deputy", "Meetings that end on time"],
    "safeguarding": ["A second pair of eyes on records"],
    "people": ["Flexible hours that hold"],
}
WHY = {
    "achievement": "Writing moved less than reading two years running; books show little time spent at length.",
    "attendance": "A quarter of days lost belong to eleven families, and nobody has met all of them yet.",
    "curriculum": "Two of three subject leads are new, and foundation subjects are thin.",
    "inclusion": "Plans are reviewed late, and our lead is alone with them.",
    "leadership": "The deputy starts in January and has nobody beside them.",
}
OBJECTIVES = "By summer the school does this with its own people, and can say how."
INDICATORS = "The figure below, what pupils tell us each half-term, and a visit together in the last week."
OUTCOME = "Two of our own leads now run it. The Monday routine held; the after-school part did not, and we stopped it."
SAID = {
    Side.GIVER: "We learnt from how they talk with families, and took that home.",
    Side.TAKER: "Help that came each week at the same hour. We would ask for mornings another time.",
}
NOTES = ["Taught side by side in year 4", "Planned next week together", "Met two families", "Looked at books together"]


@dataclass(frozen=True)
class Cast:
    """Who decides and who is asked, by school or cluster."""

    ceo: User
    heads: dict[int, User]
    executives: dict[int, User]
    strands: dict[str, Strand]
    adding: SupportKind
    building: SupportKind


def make(plan: DemoPlan) -> None:
    kinds = {kind.code: kind for kind in SupportKind.objects.select_related("step")}
    held = list(RoleAssignment.objects.live(plan.as_at).select_related("user").order_by("pk"))
    cast = Cast(
        ceo=next(row.user for row in held if row.role == Role.CEO),
        heads={row.school_id: row.user for row in held if row.role == Role.HEAD and row.school_id},
        executives={row.cluster_id: row.user for row in held if row.role == Role.EHT and row.cluster_id},
        strands={strand.code: strand for strand in Strand.objects.all()},
        adding=kinds["adding"],
        building=kinds["building"],
    )
    schools = [school for school in School.objects.order_by("sort_name") if school.pk in cast.heads]
    offer(plan, cast, schools)
    lend(plan, cast, schools)
    ask(plan, cast, schools)
    propose(cast)
    stand(plan, cast, schools)


def offer(plan: DemoPlan, cast: Cast, schools: Sequence[School]) -> None:
    """One or two offers of each school but one, and two of the central team."""
    rows = [row for number, school in enumerate(schools) if number != 4 for row in offers_of(plan, cast, school)]
    central = people_at(None).filter(role_assignments__role__in=[Role.CURRICULUM, Role.SUBJECT_LEAD]).distinct()
    for number, person in enumerate(central[:2]):
        code = ["curriculum", "achievement"][number]
        rows.append(an_offer(plan, cast, None, person, code, EXPERTISE[code][0], cast.ceo))
    CapacityOffer.objects.bulk_create(rows)


def offers_of(plan: DemoPlan, cast: Cast, school: School) -> Iterator[CapacityOffer]:
    draw = plan.random("offers", school.urn)
    people = list(people_at(school).filter(role_assignments__role__in=[Role.SENIOR_LEADER, Role.DSL, Role.SENDCO]))
    codes = draw.sample(sorted(EXPERTISE), min(len(people), draw.choice([1, 2, 2])))
    for person, code in zip(people, codes, strict=False):
        yield an_offer(plan, cast, school, person, code, draw.choice(EXPERTISE[code]), cast.heads[school.pk])


def an_offer(
    plan: DemoPlan, cast: Cast, school: School | None, person: User, code: str, expertise: str, by: User
) -> CapacityOffer:
    draw = plan.random("offer", person.email, code)
    kind = draw.choice([cast.building, cast.building, cast.adding])
    return CapacityOffer(
        school=school, person=person, expertise=expertise, strand=cast.strands[code], kind=kind, step=kind.step,
        days=Decimal(draw.choice([5, 8, 10, 12])), starts_on=plan.as_at - timedelta(days=60),
        until=plan.as_at + timedelta(days=draw.choice([120, 160, 200])), offered_by=by,
        offered_at=plan.moment(plan.as_at - timedelta(days=draw.randrange(20, 60))),
    )  # fmt: skip


def ask(plan: DemoPlan, cast: Cast, schools: Sequence[School]) -> None:
    """A need at every other school; one that asked urgently and was answered, one that waits."""
    for number, school in enumerate(schools[1::2]):
        draw = plan.random("need", school.urn)
        code = sorted(WHY)[number % len(WHY)]
        kind = draw.choice([cast.building, cast.adding])
        CapacityNeed.objects.create(
            school=school, strand=cast.strands[code], kind=kind, step=kind.step, days=Decimal(draw.choice([4, 6, 8])),
            level=draw.choice([2, 3, 3, 4]), why=WHY[code], starts_on=plan.as_at - timedelta(days=7),
            until=plan.as_at + timedelta(days=150), asked_by=cast.heads[school.pk], asked_at=plan.moment(),
        )  # fmt: skip
    for school, what in zip(schools[:6:3], URGENT, strict=False):
        urgent.ask_urgently(
            school=school, strand=cast.strands["safeguarding"], kind=cast.adding, what=what, by=cast.heads[school.pk]
        )


URGENT = [
    "Our office was flooded over the weekend, and from Monday nobody can reach the paper records.",
    "Three adults who lead pastoral work are away at once until half-term.",
]


def propose(cast: Cast) -> None:
    """The chief executive had pairings proposed; one goes on, one does not, with the reason."""
    made: Matching = matching.propose(by=cast.ceo)
    rows = list(made.pairings.select_related("need", "offer"))  # type: ignore[attr-defined]
    if rows:
        matching.agree(rows[0], days=rows[0].proposed_days or Decimal(1), by=cast.ceo)
    if len(rows) > 2:
        matching.decline(rows[1], reason="Their lead is moving house this month. Ask again after Easter.", by=cast.ceo)


def lend(plan: DemoPlan, cast: Cast, schools: Sequence[School]) -> None:
    """Four from last year, ended or looked back on, and five under way, asked for or just sent."""
    calendar = Calendar.load()
    codes = ["attendance", "achievement", "curriculum", "inclusion"]
    pairs = [(schools[number], schools[(number + 5) % len(schools)]) for number in range(min(9, len(schools)))]
    for number, (giver, taker) in enumerate(pairs):
        if giver == taker:
            continue
        days_ago = 230 + 10 * number if number < 4 else 25 + 6 * number
        strand = cast.strands[codes[number % len(codes)]]
        agreement = an_agreement(plan, cast, giver, taker, strand, plan.as_at - timedelta(days=days_ago))
        row = a_deployment(plan, cast, agreement, number)
        if row.state != Deployment.State.ASKED:
            note_days(plan, row, calendar)
        if row.state == Deployment.State.ENDED:
            reports(plan, cast, row)


def an_agreement(
    plan: DemoPlan, cast: Cast, giver: School, taker: School, strand: Strand, first: date
) -> SupportAgreement:
    kind = plan.random("kind", giver.urn, taker.urn).choice([cast.adding, cast.building])
    measure = Measure.objects.filter(code="attendance").first() if strand.code == "attendance" else None
    figures = trend(taker, measure) if measure else []
    agreement = SupportAgreement.objects.create(
        giver=giver, taker=taker, strand=strand, kind=kind, step=kind.step, days=Decimal(8),
        rationale=WHY.get(strand.code, OBJECTIVES), objectives=OBJECTIVES, indicators=INDICATORS, starts_on=first,
        ends_on=first + timedelta(days=150), measure=measure,
        figure_id=figures[-2].figure_id if len(figures) > 1 else None, drafted_by=cast.ceo,
        drafted_at=plan.moment(first - timedelta(days=14)), locked_at=plan.moment(first - timedelta(days=7)),
    )  # fmt: skip
    for side, school in ((Side.TAKER, taker), (Side.GIVER, giver)):
        Signature.objects.create(
            agreement=agreement, side=side, by=cast.heads[school.pk], at=plan.moment(first - timedelta(days=7))
        )
    return agreement


def a_deployment(plan: DemoPlan, cast: Cast, agreement: SupportAgreement, number: int) -> Deployment:
    giver, taker = agreement.giver, agreement.taker
    person = people_at(giver).filter(role_assignments__role=Role.SENIOR_LEADER).first() or cast.heads[taker.pk]
    running = Deployment.State.ASKED if number == 8 else Deployment.State.SENT
    state = Deployment.State.ENDED if number < 4 else running
    first = agreement.starts_on or plan.as_at
    decided = state != Deployment.State.ASKED
    return Deployment.objects.create(
        agreement=agreement, strand=agreement.strand, kind=agreement.kind, step=agreement.step, person=person,
        from_school=giver, to_school=taker, days=Decimal(8), day_cost=310, starts_on=first, exit_on=agreement.ends_on,
        handover="The school's own lead teaches it alone from the fourth week, with somebody beside them until then.",
        state=state, requested_by=cast.heads[taker.pk], requested_at=plan.moment(first - timedelta(days=6)),
        sent_by=cast.executives.get(taker.cluster_id or 0, cast.ceo) if decided else None,
        sent_at=plan.moment(first - timedelta(days=4)) if decided else None,
        ended_on=first + timedelta(days=120) if state == Deployment.State.ENDED else None,
        outcome=OUTCOME if state == Deployment.State.ENDED else "",
        difference="It took two days less: the handover was ready early." if state == Deployment.State.ENDED else "",
    )  # fmt: skip


def note_days(plan: DemoPlan, row: Deployment, calendar: Calendar) -> None:
    """One day a week on school days, six at most."""
    last = min(row.ended_on or plan.as_at, plan.as_at)
    weeks = (row.starts_on + timedelta(days=7 * week) for week in range(20))
    days = [calendar.school_day_on_or_after(day) for day in weeks]
    days = sorted({day for day in days if day <= last})[:6]
    draw = plan.random("days", row.pk)
    DayUsed.objects.bulk_create(
        DayUsed(deployment=row, on=day, days=Decimal(draw.choice(["1", "1", "0.5"])), note=draw.choice(NOTES),
                by=row.person, at=plan.moment(day, 17))
        for day in days
    )  # fmt: skip


def reports(plan: DemoPlan, cast: Cast, row: Deployment) -> None:
    for side, school in ((Side.TAKER, row.to_school), (Side.GIVER, row.from_school)):
        if school is not None:
            DeploymentReport.objects.create(
                deployment=row, side=side, words=SAID[side], by=cast.heads[school.pk], at=plan.moment(row.ended_on)
            )


def stand(plan: DemoPlan, cast: Cast, schools: Sequence[School]) -> None:
    """Most schools have said how they see themselves; one is judged a leader of the system."""
    for number, school in enumerate(schools[:8]):
        view = ["gives", "holds", "needs"][number % 3]
        strand = cast.strands[["attendance", "curriculum", "inclusion"][number % 3]]
        words = "Our leads are settled." if view != "needs" else "Our lead is new, and alone."
        standing.say_own_view(school, strand=strand, view=view, words=words, by=cast.heads[school.pk])
    executive = cast.executives.get(schools[0].cluster_id or 0, cast.ceo)
    standing.judge(
        schools[0], strand=cast.strands["attendance"], status="system_leader", by=executive,
        words="Two other trusts visit to see how they meet families.",
    )  # fmt: skip
