"""Who is told about a due item: who can do it, and the next person up where it stays undone."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from charter.models import DueItem
from schools.models import RoleAssignment, School
from trust.access.levels import ESCALATION, Role
from trust.models import User


@dataclass(frozen=True)
class Rung:
    """One step of the ladder: a role, and those who hold it for the item's school."""

    role: Role
    people: tuple[User, ...]


@dataclass(frozen=True)
class Holders:
    """Every live role of an open account, read in one query however many schools and people there are."""

    by_role: dict[str, list[RoleAssignment]]

    @classmethod
    def load(cls) -> Self:
        by_role = defaultdict(list)
        for row in RoleAssignment.objects.live().filter(user__is_active=True).select_related("user"):
            by_role[row.role].append(row)
        return cls(dict(by_role))

    def of(self, role: str, school: School | None) -> tuple[User, ...]:
        """The same people as `RoleAssignment.objects.holders(role, school)`, each once."""
        rows = [row for row in self.by_role.get(role, ()) if _covers(row, school)]
        return tuple({row.user_id: row.user for row in rows}.values())

    def ladder(self, item: DueItem) -> list[Rung]:
        """From who can do it upwards, roles that nobody holds left out, nobody on it twice."""
        own_role = Role(item.duty.role)
        first = (item.person,) if item.person else self.of(own_role, item.school)
        rungs, seen = [], set()
        for role, holders in [(own_role, first), *((role, self.of(role, item.school)) for role in _upwards(own_role))]:
            people = tuple(person for person in holders if person.is_active and person.pk not in seen)
            seen |= {person.pk for person in people}
            if people:
                rungs.append(Rung(role, people))
        return rungs


def _covers(row: RoleAssignment, school: School | None) -> bool:
    if row.school_id is None and row.cluster_id is None:
        return True
    if school is None:
        return False
    return row.school_id == school.pk or row.cluster_id is not None and row.cluster_id == school.cluster_id


def _upwards(role: Role) -> Iterator[Role]:
    above = ESCALATION.get(role)
    while above:
        yield above
        above = ESCALATION.get(above)
