"""The demo trust's record: every school's people with their checks, a few of them missing, late or risk-assessed."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from safeguarding.cast import began, colleagues
from safeguarding.person_types import PersonType
from safeguarding.register.actions.parts import produce_part
from safeguarding.register.models import Check, CheckRule, Kind, Need, Registered, Result
from safeguarding.register.selectors.rules import Rules, rules_on
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User
from trust.reports import making

HOLDS = {
    Role.HEAD: (PersonType.LEADER, "Headteacher"),
    Role.SENIOR_LEADER: (PersonType.LEADER, "Deputy head"),
    Role.DSL: (PersonType.LEADER, "Designated safeguarding lead"),
    Role.SENDCO: (PersonType.TEACHER, "SENDCo"),
    Role.STAFF: (PersonType.TEACHER, "Class teacher"),
    Role.CHAIR: (PersonType.GOVERNOR, "Chair of governors"),
    Role.GOVERNOR: (PersonType.GOVERNOR, "Governor"),
    Role.LINK_SAFEGUARDING: (PersonType.GOVERNOR, "Link governor for safeguarding"),
}
CENTRAL = {
    Role.CEO: (PersonType.LEADER, "Chief executive"),
    Role.EHT: (PersonType.LEADER, "Executive headteacher"),
    Role.CURRICULUM: (PersonType.LEADER, "Curriculum director"),
    Role.HR: (PersonType.SUPPORT, "HR lead"),
    Role.TRUSTEE: (PersonType.MEMBER_TRUSTEE, "Trustee"),
}
# What is amiss, school after school; a school with none is complete.
FAULTS = [("risk",), ("missing", "late"), (), ("open",), ("late",), (), ("missing", "risk"), ("missing",), ()]


def make_record(plan: DemoPlan) -> None:
    rules = rules_on(plan.as_at)
    if not rules:
        return
    hr = User.objects.get(email="hr@demo.example")
    roles = list(RoleAssignment.objects.live(plan.as_at).select_related("user"))
    people = list(central(plan, roles))
    for school in School.objects.open_on(plan.as_at):
        people += staff_of(plan, school, [row for row in roles if row.school_id == school.pk])
    Registered.objects.bulk_create(people)
    faulty(plan, people, [check for person in people for check in checks_of(plan, person, rules, hr)])
    looked_up = CheckRule.objects.filter(
        year=rules[PersonType.TEACHER, Kind.IDENTITY].year, person_type=PersonType.TEACHER
    )
    ceo = User.objects.get(email="ceo@demo.example")
    looked_up.update(confirmed_by=ceo, confirmed_on=plan.as_at - timedelta(days=30))


def central(plan: DemoPlan, roles: list[RoleAssignment]) -> Iterator[Registered]:
    taken: set[str] = set()
    for row in roles:
        if row.role in CENTRAL and row.school_id is None and row.user.name not in taken:
            taken.add(row.user.name)
            yield entry(plan, None, row.user.name, *CENTRAL[Role(row.role)], user=row.user)


def staff_of(plan: DemoPlan, school: School, roles: list[RoleAssignment]) -> Iterator[Registered]:
    taken: set[str] = set()
    for row in roles:
        if row.role in HOLDS and row.user.name not in taken:
            taken.add(row.user.name)
            yield entry(plan, school, row.user.name, *HOLDS[Role(row.role)], user=row.user)
    for one in colleagues(plan, school):
        yield Registered(
            name=one.name, school=school, person_type=one.person_type, post=one.post, started_on=one.since,
            left_on=one.until,
        )  # fmt: skip


def entry(plan: DemoPlan, school: School | None, name: str, person_type: str, post: str, *, user: User) -> Registered:
    started_on = began(plan, school, name)
    return Registered(name=name, school=school, person_type=person_type, post=post, user=user, started_on=started_on)


def checks_of(plan: DemoPlan, person: Registered, rules: Rules, hr: User) -> Iterator[Check]:
    """All that the rules ask for; somebody who has not begun yet has only shown who they are."""
    draw = plan.random("checks", person.school_id, person.name)
    for kind in Kind:
        rule = rules.get((person.person_type, kind.value))
        if rule is None or rule.need in (Need.NONE, Need.NEVER):
            continue
        if person.started_on <= plan.as_at or kind == Kind.IDENTITY:
            yield made(plan, person, kind, rule, draw, hr)


def made(plan: DemoPlan, person: Registered, kind: Kind, rule: CheckRule, draw: Random, hr: User) -> Check:
    day = min(person.started_on - timedelta(days=draw.randrange(8, 60)), plan.as_at - timedelta(days=2))
    check = Check(person=person, kind=kind, recorded_by=hr, recorded_on=plan.as_at)
    if rule.need == Need.WRITTEN:
        check.result, check.confirmed_on = Result.WRITTEN, day
        check.certificate_provided = True if kind == Kind.DBS else None
    elif rule.need == Need.CONDITION and draw.random() < 0.85:
        check.result, check.reason = Result.NOT_NEEDED, "Asked at appointment: it does not apply."
    else:
        check.result, check.done_on, check.done_by = Result.DONE, day, draw.choice(["Lucy Tran", "School office"])
        if kind == Kind.DBS:
            check.certificate_number = f"00{draw.randrange(10**9, 10**10)}"
    return check


def faulty(plan: DemoPlan, people: list[Registered], checks: list[Check]) -> None:
    """Puts each school's faults into its checks, then writes them."""
    wanted = {school: list(FAULTS[place % len(FAULTS)]) for place, school in enumerate(schools_in(people))}
    kept = []
    for check in checks:
        faults = wanted.get(check.person.school_id or 0, [])
        if check.person.left_on is None and check.person.started_on <= plan.as_at and faults:
            fault = next((fault for fault in faults if fits(fault, check)), None)
            if fault:
                faults.remove(fault)
                if fault in ("missing", "open"):
                    continue
                spoil(plan, fault, check)
        kept.append(check)
    Registered.objects.bulk_update({check.person for check in kept}, ["started_on"])
    Check.objects.bulk_create(kept, batch_size=2000)


def schools_in(people: list[Registered]) -> list[int]:
    return list(dict.fromkeys(person.school_id for person in people if person.school_id))


def fits(fault: str, check: Check) -> bool:
    """Which check the fault befalls: always of a teacher or an assistant, so that it is not the same person."""
    teaches = check.person.person_type == PersonType.TEACHER and check.person.user_id is None
    return {
        "missing": check.kind == Kind.PROHIBITION and teaches,
        "late": check.kind == Kind.RIGHT_TO_WORK and check.person.person_type == PersonType.SUPPORT,
        "risk": check.kind == Kind.DBS and check.person.person_type == PersonType.SALARIED_TRAINEE,
        "open": check.kind == Kind.OVERSEAS and teaches and check.result == Result.NOT_NEEDED,
    }[fault]


def spoil(plan: DemoPlan, fault: str, check: Check) -> None:
    if fault == "late":
        check.review_on = plan.as_at - timedelta(days=9)
        return
    check.person.started_on = plan.as_at - timedelta(days=16)
    check.result, check.done_on, check.done_by, check.certificate_number = Result.AWAITED, None, "", ""
    check.risk_assessed_on = check.person.started_on - timedelta(days=3)


def produce_parts(plan: DemoPlan) -> None:
    """One school's part, as its head produced it for an inspector."""
    head = User.objects.get(email="head@demo.example")
    school = School.objects.get(name="Ashfield Primary")
    making.make(produce_part(school, by=head, queue=False).run_id)
