"""What happens in the rehearsed year beside the calendar: a head leaves in February, a school joins in April."""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError

from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.models import AcademicYear, User

LEAVES, JOINS = (2, 26), (4, 12)
"""Month and day: the last day of the head who leaves, and the first of the school that joins."""


@dataclass(frozen=True)
class Scene:
    """The people and schools of the year; `left` has nobody after `leaves`, and is on the list of no message then."""

    leaver: User
    left: School
    leaves: date
    joiner: School
    joins: date


def set_the_scene(year: AcademicYear) -> Scene:
    """Changes schools and roles as the year will: for a transaction that is rolled back."""
    leaves = date(year.last_day.year, *LEAVES)
    joins = date(year.last_day.year, *JOINS)
    heads = RoleAssignment.objects.live(year.first_day).filter(role=Role.HEAD, school__isnull=False)
    head = heads.select_related("school", "user").order_by("school__sort_name", "pk").first()
    if head is None or head.school is None:
        raise ValidationError("There is no school with a headteacher to rehearse with. Invite the heads first.")
    leaving = RoleAssignment.objects.live(leaves).filter(role=Role.HEAD, school=head.school)
    for row in leaving.exclude(since__gt=leaves):
        row.until = leaves
        row.save(update_fields=["until"])
    joiner = School.objects.create(
        name="A school that joins", phase=head.school.phase, cluster=head.school.cluster, joined_on=joins
    )
    person = User.objects.create(email="head.who.joins@concord.invalid", name="A head who joins", password="!")
    RoleAssignment.objects.create(user=person, role=Role.HEAD, school=joiner, since=joins)
    return Scene(head.user, head.school, leaves, joiner, joins)
