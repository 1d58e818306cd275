"""What the demo trust's schools have written and asked for: some published, some with gaps, some nothing yet."""

from collections.abc import Iterator
from datetime import date, timedelta

from charter.adoption.actions import exemptions, own_forms, own_versions
from charter.adoption.models import Barrier, Borrowing
from charter.demo_forms import Filled, write_forms
from charter.models import CorePrinciple, DecisionVersion, DueItem, ProForma, Submission
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import AcademicYear, User

State, Use = Submission.State, ProForma.Use

CONTEXTS = [
    "We are a two-form entry school by the harbour. A third of our families are new to the town.",
    "Our pupils come from eleven villages, many by bus. Families trust us and expect to be asked.",
    "We serve an estate with few places to play. Four in ten of our pupils have had free school meals.",
]
WAYS = [
    "Every adult greets every child by the door. Lessons start with the same short routine.",
    "One person leads this, with an hour a week for it. We look at it together each half-term.",
    "We keep it simple: three things that everybody does, taught in September and again in January.",
]
HOW = [
    "We say in assembly what “{}” means for us, and staff point to it when they see it.",
    "Our lead walks the school each week and tells us where “{}” shows and where it does not.",
    "New staff see it in their first week. In spring we asked pupils about “{}”, and nine in ten said yes.",
    "It is in the handbook for staff, on one page, and parents read the same page.",
]
EVIDENCE = "Two reviews of research, and our own figures of the last three years."
IMPACT = "Since September pupils settle sooner. We will know more when the spring figures are in."
BARRIERS = [
    ("The printer near the year 3 rooms jams every morning.", "A new one, and paper kept beside it."),
    ("Two meetings a week fall in the time we set aside for planning together.", "One of them is now a page to read."),
    ("Nobody is free to meet pupils who come late, so a teacher leaves the lesson.", "The office meets them."),
    ("The hall is double-booked on Thursdays.", "The club has moved to the library."),
]


def write_own_versions(plan: DemoPlan) -> None:
    """In bulk, on what is due; then the days on which approaches are looked at again."""
    heads = {row.school_id: row.user for row in RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD)}
    items = DueItem.objects.filter(duty__proforma__decision__isnull=False, school__in=heads, opens_on__lte=plan.as_at)
    principles = principles_by_decision()
    forms = [
        form
        for item in items.select_related("duty__proforma", "duty__version", "school").order_by("pk")
        for form in filled(plan, item, heads[item.school_id or 0], principles)
    ]
    write_forms(forms)
    own_versions.schedule_reviews(by=User.objects.system())
    lend(plan)


def principles_by_decision() -> dict[int, list[CorePrinciple]]:
    found: dict[int, list[CorePrinciple]] = {}
    versions = DecisionVersion.objects.in_force(clock.today()).prefetch_related("principles")  # type: ignore[attr-defined]
    for version in versions:
        found[version.decision_id] = list(version.principles.all())
    return found


def filled(plan: DemoPlan, item: DueItem, head: User, principles: dict[int, list[CorePrinciple]]) -> Iterator[Filled]:
    draw = plan.random("own version", item.duty.code, item.duty.version.decision_id, item.school_id)
    fate = draw.random()
    if fate > 0.8:
        return
    state = State.ACCEPTED if fate < 0.5 and not item.duty.version.own_version.get("questions") else State.DRAFT
    texts: dict[str, str] = {"context": draw.choice(CONTEXTS), "what-we-do": draw.choice(WAYS)}
    asked = principles.get(item.duty.version.decision_id, []) if item.duty.code == own_forms.OWN_VERSION.code else []
    kept = asked if state == State.ACCEPTED else asked[: max(len(asked) - draw.randint(1, 3), 0)]
    for principle in kept:
        texts[own_forms.code_of(principle)] = draw.choice(HOW).format(principle.title)
    if item.duty.proforma and item.duty.proforma.use == Use.APPROACH:
        texts |= {"evidence": EVIDENCE, "impact": IMPACT} if state == State.ACCEPTED else {}
        texts["review-on"] = (plan.as_at + timedelta(days=draw.randrange(60, 200))).isoformat()
    day = max(item.opens_on, min(item.due_on, plan.as_at) - timedelta(days=draw.randrange(1, 20)))
    at = min(plan.moment(day, 16), clock.now())
    yield Filled(item, {code: (text, "") for code, text in texts.items()}, state, head, at)


def lend(plan: DemoPlan) -> None:
    """One draft was begun from another school's published approach."""
    approaches = Submission.objects.filter(form__proforma__use=Use.APPROACH).select_related("form__proforma", "school")
    for draft in approaches.filter(state=State.DRAFT, form__proforma__shared=True).order_by("pk")[:2]:
        published = approaches.filter(form__proforma=draft.form.proforma_id, state=State.ACCEPTED)
        source = published.exclude(school=draft.school).order_by("pk").first()
        if source is not None:
            Borrowing.objects.create(submission=draft, source=source, by=draft.started_by, at=draft.started_at)


def ask_for_exemptions(plan: DemoPlan) -> None:
    """One that waits for advice, one that waits for its decision, one agreed."""
    people = {row.role: row.user for row in RoleAssignment.objects.live(plan.as_at).filter(cluster=None, school=None)}
    heads = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD).select_related("school", "user")
    year = AcademicYear.objects.get(first_day__lte=plan.as_at, last_day__gte=plan.as_at)
    versions = DecisionVersion.objects.in_force(plan.as_at).select_related("decision").order_by("decision__title")  # type: ignore[attr-defined]
    standards = [row for row in versions if row.behaviour.completes and may_still_ask(row, plan.as_at)][:8]
    led = [(row.user, row.school) for row in heads.order_by("school__sort_name")[:3] if row.school]
    for number, ((head, school), version) in enumerate(zip(led, standards[1::3], strict=False)):
        until = min(plan.as_at + timedelta(days=60 + 20 * number), year.last_day)
        exemption = exemptions.request_exemption(
            version.decision, school, until=until, by=head,
            reason="Our main building is being repaired, and two rooms that this needs are closed.",
            instead="We do it in the hall on two afternoons, and write down what we see.",
        )  # fmt: skip
        if number == 1:
            continue
        advice = "The plan is sound, and it ends in time for the summer."
        exemptions.advise(exemption, supports=True, words=advice, by=people[Role.CURRICULUM])
        if number == 2:
            exemptions.decide(
                exemption, agrees=True, by=people[Role.CEO], note="The building work is real and has an end.",
                conditions="Tell us in writing once the rooms are open again.",
            )  # fmt: skip


def may_still_ask(version: DecisionVersion, day: date) -> bool:
    closes = exemptions.closes_on(version)
    return closes is None or day <= closes


def raise_barriers(plan: DemoPlan) -> None:
    """Half of what was raised is out of the way."""
    rows = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD, school__isnull=False)
    leaders = {row.school_id or 0: row.user for row in rows}
    for school in School.objects.filter(pk__in=leaders):
        draw, head = plan.random("barriers", school.urn), leaders[school.pk]
        for what, outcome in draw.sample(BARRIERS, draw.choice([1, 2])):
            raised = plan.as_at - timedelta(days=draw.randrange(8, 70))
            gone = min(raised + timedelta(days=draw.randrange(3, 40)), plan.as_at) if draw.random() < 0.6 else None
            Barrier.objects.create(
                school=school, what=what, raised_by=head, raised_on=raised, owner=head if gone else None,
                removed_on=gone, outcome=outcome if gone else "",
            )  # fmt: skip


def make(plan: DemoPlan) -> None:
    write_own_versions(plan)
    ask_for_exemptions(plan)
    raise_barriers(plan)
