"""Who holds which role in the demo trust: the listed sign-ins, and invented people for every other post."""

from datetime import date, timedelta

from schools import selectors
from schools.models import Cluster, InvitedItem, RoleAssignment, School
from schools.reviewable import Thing
from trust import clock
from trust.access.levels import Role
from trust.demo import DEMO_ACCOUNTS, DemoAccount, DemoPlan
from trust.demo.accounts import Where
from trust.models import User

# What every school has; reminders and escalations go to these.
POSTS = (Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.SENDCO, Role.CHAIR, Role.GOVERNOR, Role.LINK_SAFEGUARDING)
FIRST = (
    "Adeel", "Bethan", "Carys", "Dominic", "Elaine", "Farah", "Glen", "Harriet", "Imran", "Jasmine", "Kieran", "Leila",
    "Marcus", "Nadia", "Owen", "Paula", "Quentin", "Rosa", "Stefan", "Tanya", "Umar", "Vera", "Wendy", "Yasmin", "Zoe",
)  # fmt: skip
LAST = (
    "Abbott", "Barlow", "Chaudhry", "Dunn", "Elliot", "Fenwick", "Gallagher", "Hobbs", "Ibrahim", "Jarvis", "Kaur",
    "Lockhart", "Mbeki", "Norris", "Oakes", "Patel", "Quigley", "Rahman", "Sutton", "Thorne", "Underhill", "Vance",
)  # fmt: skip


def make_people(plan: DemoPlan) -> None:
    since = date(plan.past_years[-1], 9, 1)
    people = {user.email: user for user in User.objects.all()}
    for account in DEMO_ACCOUNTS:
        if account.role is not None:
            RoleAssignment.objects.create(
                user=people[account.email], role=account.role, since=since, **scope_of(account)
            )
    make_executives(plan, since)
    taken = set(RoleAssignment.objects.filter(school__isnull=False).values_list("school", "role"))
    for school in School.objects.select_related("cluster"):
        for role in POSTS:
            if (school.pk, role) not in taken:
                RoleAssignment.objects.create(user=invent(plan, school.pk, role), role=role, school=school, since=since)


def scope_of(account: DemoAccount) -> dict[str, object]:
    if account.where == Where.CLUSTER:
        return {"cluster": Cluster.objects.get(name="North")}
    if account.where in (Where.FIRST, Where.SECOND):
        return {"school": School.objects.get(name=account.where.value)}
    return {}


def make_executives(plan: DemoPlan, since: date) -> None:
    """Other clusters' executive headteachers, a senior trust leader, and one who left and is only in the history."""
    for cluster in Cluster.objects.exclude(name="North"):
        user = invent(plan, cluster.name, Role.EHT)
        RoleAssignment.objects.create(user=user, role=Role.EHT, cluster=cluster, since=since)
    RoleAssignment.objects.create(user=invent(plan, "subjects", Role.SUBJECT_LEAD), role=Role.SUBJECT_LEAD, since=since)
    left = invent(plan, "left", Role.CURRICULUM)
    RoleAssignment.objects.create(
        user=left, role=Role.CURRICULUM, since=since - timedelta(days=700), until=since - timedelta(days=1)
    )


def invite_reviewer(plan: DemoPlan) -> None:
    """The demo's external reviewer may read the newest of each kind of thing for three weeks."""
    held = RoleAssignment.objects.filter(role=Role.REVIEWER).select_related("school").get()
    held.save_checked(until=clock.today() + timedelta(weeks=3))
    head = User.objects.get(role_assignments__role=Role.HEAD, role_assignments__school=held.school)
    newest: dict[str, Thing] = {}
    for thing in selectors.offered(head, held.school):  # type: ignore[arg-type]
        newest.setdefault(thing.group, thing)
    for thing in newest.values():
        InvitedItem(assignment=held, kind=thing.kind, key=thing.key).save_checked()


def invent(plan: DemoPlan, where: object, role: Role) -> User:
    """Somebody who cannot sign in: no password works until one is set."""
    draw = plan.random("person", where, role)
    name = f"{draw.choice(FIRST)} {draw.choice(LAST)}"
    local = f"{name.lower().replace(' ', '.')}.{role}.{str(where).lower()}"
    return User.objects.create(email=f"{local}@demo.example", name=name, password="!")


def in_good_order() -> set[int]:
    """Keys of every third school by name: nothing is amiss there, so that pages show the good case too."""
    return set(list(School.objects.order_by("sort_name").values_list("pk", flat=True))[2::3])
