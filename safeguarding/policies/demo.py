"""The demo trust's policies: approved each September, adopted by most schools, one still on last year's."""

from datetime import date, timedelta

from charter.models import DueItem
from safeguarding.policies.models import Adoption, Guidance, Policy, PolicyVersion
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

PARTS = [
    "Every child who comes to one of our schools is safe there, and every adult knows what to do when one may not be.",
    "Whoever notices something tells the school's safeguarding lead the same day, in person, and writes it down. "
    "Nobody promises to keep a secret, and nobody waits to be sure.",
    "The safeguarding lead decides what happens next, and asks the local partnership where a threshold may be met. "
    "Where the lead is away, the deputy acts; where a child is in danger, anybody calls the police.",
    "Concerns about an adult go to the headteacher; about the headteacher, to the chair of governors.",
    "Each school's annex says who these people are, how they are reached, and what is particular to its site.",
]
ANSWERS = [
    "{dsl} leads. A deputy is on site whenever pupils are. Ask at the office, or ring the safeguarding mobile.",
    "Harbourshire partnership, on weekdays by the front-door number in the staff room; the duty team at other times.",
    "The community entrance is locked from 08:50. Clubs after school are run by our own staff.",
]
LAG = (0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0)
"""By school in turn: 0 adopted this year's, 1 still on last year's, 2 this year's annex is only a draft."""


def make(plan: DemoPlan) -> None:
    held = RoleAssignment.objects.live(plan.as_at).select_related("user")
    trustee, writer = held.get(role=Role.TRUSTEE).user, held.get(role=Role.CLERK).user
    for policy in Policy.objects.all():
        old = version(plan, policy, plan.first_autumn - 1, writer, trustee)
        new = version(plan, policy, plan.first_autumn, writer, trustee)
        for place, school in enumerate(School.objects.all()):
            adopt(plan, school, old, new, LAG[place % len(LAG)])


def version(plan: DemoPlan, policy: Policy, autumn: int, writer: User, trustee: User) -> PolicyVersion:
    day = date(autumn, 9, 4)
    editions = Guidance.objects.filter(code=policy.guidance_code, in_force_on__lte=day).order_by("-in_force_on")
    return PolicyVersion.objects.create(
        policy=policy, label=f"{autumn}/{(autumn + 1) % 100:02}", text="\n\n".join(PARTS), guidance=editions.first(),
        changes="Brought in line with the year's guidance.", in_force_on=day, written_by=writer,
        approved_on=day, approved_by=trustee,
    )  # fmt: skip


def adopt(plan: DemoPlan, school: School, old: PolicyVersion, new: PolicyVersion, lag: int) -> None:
    held = RoleAssignment.objects.live(plan.as_at).filter(school=school).select_related("user")
    head, lead = held.get(role=Role.HEAD).user, held.get(role=Role.DSL).user
    chair = held.get(role=Role.CHAIR).user
    annex = [answer.format(dsl=lead.name) for answer in ANSWERS][: len(new.policy.annex_asks)]
    draw = plan.random("adopts", school.urn, new.policy.code)
    for row in (old, new) if lag == 0 else (old,):
        day = row.in_force_on + timedelta(days=draw.randrange(3, 14))
        approved = {"approved_on": day + timedelta(days=5), "approved_by": chair} if row.policy.annex_by_chair else {}
        Adoption.objects.create(
            policy_version=row, school=school, annex=annex, adopted_on=day, adopted_by=head, **approved
        )
        tick_off(plan, row, school, day, head)
    if lag == 2:
        Adoption.objects.create(policy_version=new, school=school, annex=[annex[0], *[""] * (len(annex) - 1)])


def tick_off(plan: DemoPlan, row: PolicyVersion, school: School, day: date, head: User) -> None:
    items = DueItem.objects.filter(school=school, duty__code=row.policy.duty_code, fulfilled_at__isnull=True)
    items.filter(period_first_day__lte=day, period_last_day__gte=day).update(
        fulfilled_at=plan.moment(day, 15), fulfilled_by=head, fulfilled_note=f"Adopted: {row}."
    )
