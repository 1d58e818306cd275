"""The demo trust's annual reviews: last year's as a closed record, and the coming one on its usual dates."""

from datetime import date, timedelta
from random import Random

from charter.actions import versions
from charter.models import Comment, DecisionVersion, Status
from charter.review.actions import reviews
from charter.review.models import AnnualReview, Outcome, ReviewLine, SchoolConsulted
from charter.types import DecisionType
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import AcademicYear, User

OUTCOMES = [Outcome.KEEP] * 12 + [Outcome.REWORD] * 3 + [Outcome.CHANGE_TYPE] * 2 + [Outcome.NEW] * 2 + [""]
BEFORE = {
    DecisionType.CENTRALISED: DecisionType.STANDARDISED,
    DecisionType.STANDARDISED: DecisionType.ALIGNED,
    DecisionType.ALIGNED: DecisionType.AUTONOMOUS,
    DecisionType.AUTONOMOUS: DecisionType.ALIGNED,
}
REASONS: dict[str, tuple[str, ...]] = {
    Outcome.REWORD: ("Several schools read it in different ways, so it says more plainly what is meant.",),
    DecisionType.CENTRALISED: ("Nine schools did the same work nine times; one team spares each of them the hours.",),
    DecisionType.STANDARDISED: ("Nine schools had built the same form nine times; one form can be compared.",),
    DecisionType.ALIGNED: ("What helped in the schools that did it well can be said in a few principles.",),
    DecisionType.AUTONOMOUS: ("Schools differ too much here for one way, and their own ways do well.",),
    Outcome.NEW: ("Heads asked for it in the autumn: each had begun to work it out alone.",),
}
CHALLENGES = (
    "Small schools found it hard to release staff for it.",
    "It fell in the same week as the mock examinations in two schools.",
    "New staff did not know about it until the second term.",
)
EXPERTS = (
    "Two class teachers and a teaching assistant who do it every week",
    "The SENDCos’ network; a parent governor",
    "An office manager and the trust’s finance officer",
    "A midday supervisor and two heads of year",
)
COMMENTS = (
    "This worked well for us. Please leave it as it is.",
    "Could the date move by a week? It meets our parents’ evenings.",
    "We would like an example from a school like ours.",
)


def make_reviews(plan: DemoPlan) -> None:
    year = AcademicYear.objects.get(first_day__year=plan.first_autumn)
    make_past(plan, year)
    clerk = User.objects.system()
    coming = reviews.plan_coming_review(today=plan.as_at, by=clerk)
    if coming is not None and coming.opens <= plan.as_at:
        reviews.open_review(coming, by=clerk)


def make_past(plan: DemoPlan, year: AcademicYear) -> None:
    """The review that decided for the year the demo is in: every line with what came of it."""
    holders = {row.role: row.user for row in RoleAssignment.objects.live(plan.as_at).select_related("user")}
    usual = reviews.usual_plan()
    dates = usual.dates_for(year)
    opened, decided = dates["opens"], dates["decide_by"] - timedelta(days=9)
    review = AnnualReview.objects.create(
        year=year, **dates, decides=usual.decides, state=AnnualReview.State.PUBLISHED, opened_on=opened,
        publisher=holders[Role.CEO], published_at=plan.moment(dates["publish_by"] - timedelta(days=5), 16),
    )  # fmt: skip
    heads = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD, school__isnull=False).select_related("user")
    for number, row in enumerate(heads):
        seen = opened + timedelta(days=5 + number * 3)
        consulted = SchoolConsulted(review=review, school=row.school, seen_by=row.user, seen_on=seen)
        consulted.save()
    said = f"{len(heads)} of {len(heads)} schools saw it"
    record = {"decided_by": holders[Role.TRUSTEE], "decided_on": decided, "decided_as": "The trustee board"}
    for version in DecisionVersion.objects.in_force(plan.as_at).select_related("decision", "year"):  # type: ignore[attr-defined]
        draw = plan.random("review", version.decision.code)
        line = past_line(review, version, draw)
        if line.outcome:
            line.proposed_by, line.proposed_on, line.consulted = holders[Role.EHT], opened + timedelta(days=3), said
            for name, value in record.items():
                setattr(line, name, value)
        line.save()
        comment(plan, line, draw, [row.user for row in heads], opened)


def past_line(review: AnnualReview, version: DecisionVersion, draw: Random) -> ReviewLine:
    outcome = draw.choice(OUTCOMES)
    line = ReviewLine(review=review, decision=version.decision, after=version, outcome=outcome)
    if outcome != Outcome.NEW:
        line.before = version_before(version, outcome)
    if outcome not in ("", Outcome.KEEP):
        why = version.type if outcome == Outcome.CHANGE_TYPE else outcome
        line.draft, line.reason = version, draw.choice(REASONS[why])
        line.challenges, line.experts = draw.choice(CHALLENGES), draw.choice(EXPERTS)
    return line


def version_before(version: DecisionVersion, outcome: str) -> DecisionVersion:
    """What was in force in the year before."""
    first = version.effective_from.replace(year=version.effective_from.year - 1)
    year = AcademicYear.objects.get(first_day__lte=first, last_day__gte=first)
    values = versions.copied(version)
    if outcome == Outcome.CHANGE_TYPE:
        values["type"] = BEFORE[DecisionType(version.type)]
    if outcome == Outcome.REWORD:
        values["statement"] = version.statement.replace("Every school", "Each of our schools", 1) + " Details follow."
    return DecisionVersion.objects.create(
        decision=version.decision, year=year, effective_from=first, status=Status.PUBLISHED,
        effective_to=version.effective_from - timedelta(days=1), took_effect_at=version.took_effect_at, **values,
    )  # fmt: skip


def comment(plan: DemoPlan, line: ReviewLine, draw: Random, heads: list[User], opened: date) -> None:
    for person in draw.sample(heads, draw.choice([0, 0, 1, 1, 2])):
        day = opened + timedelta(days=draw.randrange(3, 30))
        Comment.objects.create(target=line, text=draw.choice(COMMENTS), by=person, at=plan.moment(day, 16))
