"""The demo trust's networks: leads with a term, lines, a year of meetings with who was there, proposals."""

from datetime import date, timedelta
from random import Random

from charter.models import Action, Decision
from improvement.models import CycleStep, Strand
from improvement.networks.actions import meetings, networks, proposals
from improvement.networks.models import ActionLevel, LaContact, LeadershipLevel, Network, NetworkKind, NetworkLead
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

NETWORKS: list[tuple[str, str, Role, list[str], list[str], str]] = [
    ("Mathematics network", "subject", Role.SUBJECT_LEAD, [], ["shared-resources", "assessment-guidance"],
     "Three years of rising results in year 6 mathematics, and five schools that took up the scheme."),
    ("Science network", "subject", Role.SUBJECT_LEAD, ["secondary", "all_through"], ["own-research"],
     "Half as many pupils as before leave practical work without a written conclusion."),
    ("Teaching and learning network", "teaching", Role.SENIOR_LEADER, [], ["evidence-informed", "aligned-practice"],
     "Reading in key stage 3 moved from well below to national in two years at the school."),
    ("Inclusion network", "inclusion", Role.SENDCO, [], ["inclusion-network"],
     "Absence of pupils with plans halved, and the way it was done is in use at four other schools."),
]  # fmt: skip
ABOUT = "What we teach, seen by those who teach it: we bring work, agree on one thing, and look at it again next time."
NOTES = [
    "Two schools showed books of the same week. The gap is in explaining, not in doing.",
    "Late starts after lunch are rarer where the same adult stands at the door.",
    "One report to parents less; nobody missed it.",
    "Done in nine schools; the other three take it up after half-term.",
]
AGREED = [
    "Each school brings three pieces of work to the next meeting.",
    "We try the shared unit in year 4 and compare what pupils remember.",
    "The checklist goes out; the old one stops.",
]
PROPOSALS = [
    ("Mathematics network", "reword", "assessment-guidance",
     "Two schools read the guidance on year 4 in different ways, so their figures cannot be set side by side."),
    ("Inclusion network", "keep", "inclusion-network", "It works: SENDCos ask for nothing to change."),
    ("Teaching and learning network", "change_type", "aligned-practice",
     "The shared words are used everywhere by now; they could be the same for all."),
]  # fmt: skip
CONTACTS = [
    ("Places for pupils who move in during the year", "Admissions team", "Two places from January."),
    ("Transport for the spring term", "Transport team", "The late bus stays until Easter."),
    ("Plans that wait for their yearly review", "Special needs service", "Four are dated, two are not."),
    ("The roof of the east wing", "Property service", "A survey in the new year, shared with the trust."),
    ("The offer for this year", "School improvement adviser", "We take two of the visits."),
    ("Children missing education", "Education welfare team", ""),
]  # fmt: skip


def make_networks(plan: DemoPlan) -> None:
    executive = RoleAssignment.objects.live(plan.as_at).filter(role=Role.CEO).select_related("user").first()
    kinds = {kind.code: kind for kind in NetworkKind.objects.select_related("step", "strand")}
    if executive is None or not kinds:
        return
    for name, code, role, phases, lines, evidence in NETWORKS:
        if code in kinds and kinds[code].strand:
            network = set_up(plan, name, kinds[code], phases, executive.user)
            lead = appoint(plan, network, role, evidence, executive.user)
            networks.set_lines(network, decisions=Decision.objects.filter(code__in=lines), by=executive.user)
            meet(plan, network, lead or executive.user)
    propose(plan)
    contact_authority(plan)
    say_levels(plan)


def set_up(plan: DemoPlan, name: str, kind: NetworkKind, phases: list[str], by: User) -> Network:
    return networks.set_up(name=name, kind=kind, strand=None, about=ABOUT, phases=phases, by=by)


def appoint(plan: DemoPlan, network: Network, role: Role, evidence: str, by: User) -> User | None:
    """Whoever holds the role, another one for each network; the science network's lead left at the end of summer."""
    held = RoleAssignment.objects.live(plan.as_at).filter(role=role).exclude(user=by).select_related("user")
    people = list(held.order_by("pk"))
    if not people:
        return None
    person = plan.random("lead", network.name).choice(people).user
    first = date(plan.first_autumn - 1, 9, 1)
    until = date(plan.first_autumn, 8, 31) if network.name.startswith("Science") else date(plan.first_autumn + 1, 8, 31)
    NetworkLead.objects.create(
        network=network, person=person, evidence=evidence, since=first, until=until, appointed_by=by, appointed_on=first
    )
    return person


def meet(plan: DemoPlan, network: Network, by: User) -> None:
    """Three meetings last year, one this autumn, and one that is planned."""
    draw = plan.random("meetings", network.name)
    autumn, days = plan.first_autumn, []
    for year, month in ((autumn - 1, 10), (autumn, 2), (autumn, 6), (autumn, 10), (autumn + 1, 2), (autumn + 1, 6)):
        days.append(date(year, month, 1) + timedelta(days=draw.randrange(2, 20)))
    schools = [row for row in School.objects.all() if not network.phases or row.phase in network.phases]
    for day in (weekday(day) for day in days):
        if day > plan.as_at + timedelta(days=120):
            continue
        with clock.at(plan.moment(min(day - timedelta(days=30), plan.as_at), 9)):
            meeting = meetings.plan(network, held_on=day, place="Online" if draw.random() < 0.4 else "", by=by)
        if day <= plan.as_at:
            notes = {item.pk: draw.choice(NOTES) for item in meeting.items.all()}  # type: ignore[attr-defined]
            came = [school for school in schools if draw.random() < 0.82]
            with clock.at(plan.moment(min(day + timedelta(days=2), plan.as_at), 16)):
                meetings.note(meeting, seen=1, agreed=draw.choice(AGREED), notes=notes, schools=came, by=by)


def weekday(day: date) -> date:
    """The Thursday of that week."""
    return day + timedelta(days=3 - day.weekday())


def propose(plan: DemoPlan) -> None:
    for name, outcome, code, reason in PROPOSALS:
        network = Network.objects.filter(name=name).first()
        decision = Decision.objects.filter(code=code).first()
        if network is None or decision is None:
            continue
        lead = network.leads.select_related("person").first()  # type: ignore[attr-defined]
        meeting = network.meetings.filter(noted_on__isnull=False).first()  # type: ignore[attr-defined]
        kind = {"type": "standardised"} if outcome == "change_type" else {}
        if lead and meeting:
            with clock.at(plan.moment(min(meeting.held_on + timedelta(days=3), plan.as_at), 17)):
                proposals.propose(
                    network, decision=decision, outcome=outcome, reason=reason, meeting=meeting, by=lead.person, **kind
                )


def contact_authority(plan: DemoPlan) -> None:
    heads = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD, school__isnull=False)
    rows = list(heads.select_related("user", "school").order_by("school__sort_name"))
    step, strands = CycleStep.objects.filter(code="support").first(), list(Strand.objects.all())
    if step is None or not rows or not strands:
        return
    for number, (about, who, outcome) in enumerate(CONTACTS):
        held, draw = rows[number * 2 % len(rows)], plan.random("contact", number)
        LaContact.objects.create(
            school=held.school, authority=held.school.la_name or "Local authority", who=who, about=about,  # type: ignore[union-attr]
            on=weekday_of(plan, draw), outcome=outcome, by=held.user, step=step, strand=draw.choice(strands),
        )  # fmt: skip


def weekday_of(plan: DemoPlan, draw: Random) -> date:
    day = plan.as_at - timedelta(days=draw.randrange(3, 60))
    return day - timedelta(days=max(0, day.weekday() - 4))


def say_levels(plan: DemoPlan) -> None:
    """Most actions are the school's own; those of the trust's leaders are theirs; a few are worked on outside."""
    levels = {level.code: level for level in LeadershipLevel.objects.all()}
    if not {"trust", "local", "authority"} <= set(levels):
        return
    rows = []
    for action in Action.objects.select_related("added_by").order_by("pk"):
        chance = plan.random("level", action.pk).random()
        code = "authority" if chance < 0.12 else "trust" if chance < 0.3 else "local"
        if chance < 0.93:
            level = ActionLevel(action=action, level=levels[code], by=action.added_by, at=action.added_at)
            rows.append(level)
    ActionLevel.objects.bulk_create(rows)
