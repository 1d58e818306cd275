"""Who leads and answers for what: the people behind the roles that decisions name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from charter.models import DecisionVersion
from charter.selectors.audience import Holders
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.access.table import CAN
from trust.models import User

SHOWN = 3


def names_by_role() -> dict[str, str]:
    """Of each role that is held for more than one school: who holds it, in words. One query.

    A role held school by school names nobody here: its holder is that school's own.
    """
    found: dict[str, str] = {}
    for role, rows in Holders.load().by_role.items():
        wide = [row.user.name for row in rows if row.school_id is None]
        if wide:
            names = list(dict.fromkeys(sorted(wide)))
            more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
            found[role] = ", ".join(names[:SHOWN]) + more
        elif rows:
            found[role] = "each school's own"
    return found


def held_by(version: DecisionVersion, role: str, names: Mapping[str, str]) -> str:
    """'HR lead (Ana Dean)'; 'HR lead: nobody holds this role'."""
    label = Role(role).label
    return f"{label} ({names[role]})" if role in names else f"{label}: nobody holds this role"


def addressees(lead_role: str) -> list[tuple[User, str]]:
    """Who may be asked to answer a challenge, those with the leading role first: (person, role in words). One query."""
    editing = set(CAN["charter.edit"])
    rows = RoleAssignment.objects.live().filter(user__is_active=True, school__isnull=True)
    rows = rows.filter(role__in={*editing, lead_role}).select_related("user").order_by("user__name")
    by_user: dict[User, list[str]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.role != lead_role):
        by_user[row.user].append(Role(row.role).label)
    return [(user, ", ".join(dict.fromkeys(labels))) for user, labels in by_user.items()]


def first_of(lead_role: str, people: Iterable[tuple[User, str]]) -> User | None:
    """The one who holds the leading role, where anybody does: the person suggested."""
    label = Role(lead_role).label
    return next((user for user, said in people if label in said.split(", ")), None)
