"""Who stands for which field, and the chart of the central team: roles, people, and to whom each role answers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.urls import reverse

from improvement.coaching.models import Expertise, ReportingLine
from improvement.coaching.selectors.people import CENTRAL
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.access.scopes import holds
from trust.hooks import SearchResult
from trust.models import User


@dataclass(frozen=True)
class Member:
    """Somebody of the central team: where they hold the role (empty: whole trust), and the fields they stand for."""

    person: User
    where: str
    fields: list[str]


@dataclass
class Box:
    """A role of the chart with who holds it, and the roles that answer to it; `words` says for what it answers."""

    role: str
    label: str
    words: str
    members: list[Member]
    below: list["Box"] = field(default_factory=list)


def chart() -> list[Box]:
    """The roles that answer to no other, each with those below it. Three queries (S2-19)."""
    lines = list(ReportingLine.objects.all())
    members = members_of({line.role for line in lines})
    boxes = {line.role: Box(line.role, Role(line.role).label, line.words, members[line.role]) for line in lines}
    tops: list[Box] = []
    for line in lines:
        above = boxes.get(line.to)
        (above.below if above and not loops(line, lines) else tops).append(boxes[line.role])
    return tops


def loops(line: ReportingLine, lines: Iterable[ReportingLine]) -> bool:
    """Whether the line leads back to itself; such a role stands at the top, so that nobody is lost from the chart."""
    upwards = {row.role: row.to for row in lines}
    seen, role = {line.role}, line.to
    while role:
        if role in seen:
            return True
        seen.add(role)
        role = upwards.get(role, "")
    return False


def members_of(roles: Iterable[str]) -> dict[str, list[Member]]:
    rows = RoleAssignment.objects.live().filter(role__in=list(roles), user__is_active=True)
    fields = fields_by_person()
    found: dict[str, list[Member]] = defaultdict(list)
    for row in rows.select_related("user", "cluster", "school").order_by("user__name"):
        where = row.school or row.cluster
        found[row.role].append(Member(row.user, str(where) if where else "", fields[row.user_id]))
    return found


def fields_by_person() -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for person, words in Expertise.objects.values_list("person", "words"):
        found[person].append(words)
    return found


def without() -> list[User]:
    """People of the central team who stand for no field yet (S2-49: each has at least one)."""
    rows = RoleAssignment.objects.live().filter(role__in=CENTRAL, user__is_active=True)
    missing = rows.filter(user__expertise__isnull=True).values("user")
    return list(User.objects.filter(pk__in=missing).order_by("name"))


def find_experts(user: User, words: str) -> Iterator[SearchResult]:
    """Fields of the directory, and who stands for them."""
    if not holds(user, "practice.view"):
        return
    rows = Expertise.objects.for_user(user, "practice.view").filter(words__icontains=words).select_related("person")
    for row in rows[:10]:
        yield SearchResult(row.words, reverse("expertise_list"), "Expertise", str(row.person))
