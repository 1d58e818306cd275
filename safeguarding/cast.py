"""The demo trust's colleagues who hold no account, school by school: the same people in every room of safeguarding."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from safeguarding.person_types import PersonType
from schools.cast import FIRST, LAST, in_good_order
from schools.models import RoleAssignment, School
from trust.demo import DemoPlan

# Whom a school has besides those who hold a role in it: kind of person, post, how many.
CREW = [
    (PersonType.TEACHER, "Class teacher", 9),
    (PersonType.SUPPORT, "Teaching assistant", 6),
    (PersonType.SUPPORT, "Office manager", 1),
    (PersonType.SALARIED_TRAINEE, "Trainee teacher", 1),
    (PersonType.AGENCY, "Supply teacher", 2),
    (PersonType.VOLUNTEER_SUPERVISED, "Reading volunteer", 1),
    (PersonType.VOLUNTEER_REGULATED, "Sports coach", 1),
    (PersonType.CONTRACTOR_CONTACT, "Caterer", 1),
    (PersonType.GOVERNOR, "Parent governor", 2),
]


@dataclass(frozen=True)
class Colleague:
    name: str
    person_type: PersonType
    post: str
    since: date
    until: date | None = None


def colleagues(plan: DemoPlan, school: School) -> Iterator[Colleague]:
    """The crew, somebody who left some weeks ago, and at every fourth school somebody who is about to begin."""
    held = RoleAssignment.objects.live(plan.as_at).filter(school=school)
    taken = set(held.values_list("user__name", flat=True))
    for person_type, post, number in CREW:
        for name in names(plan, school, post, number, taken):
            yield Colleague(name, person_type, post, began(plan, school, name))
    leaver, starter = names(plan, school, "comes and goes", 2, taken)
    left_on = plan.as_at - timedelta(days=40)
    yield Colleague(leaver, PersonType.TEACHER, "Class teacher", began(plan, school, leaver), left_on)
    if school.pk % 4 == 1 and school.pk not in in_good_order():
        soon = plan.as_at + timedelta(days=12)
        yield Colleague(starter, PersonType.SUPPORT, "Teaching assistant", soon)


def names(plan: DemoPlan, school: School, post: str, number: int, taken: set[str]) -> Iterator[str]:
    draw = plan.random("record", school.pk, post)
    while number:
        name = f"{draw.choice(FIRST)} {draw.choice(LAST)}"
        if name not in taken:
            taken.add(name)
            number -= 1
            yield name


def began(plan: DemoPlan, school: School | None, name: str) -> date:
    """A first of September, one to eight years ago."""
    draw = plan.random("entry", school.pk if school else 0, name)
    return date(plan.first_autumn - draw.randrange(1, 9), 9, 1)
