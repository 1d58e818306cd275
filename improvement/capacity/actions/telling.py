"""Who is told of what happens between two schools."""

from collections.abc import Iterable
from typing import Any

from charter.selectors.audience import Holders
from schools.models import School
from trust.access.levels import Role
from trust.models import User
from trust.notices.actions import Draft, notify_all


def tell(people: Iterable[User], row: Any, key: str, subject: str, *, but: User, reason: str = "") -> None:
    """One notice a person, save for who did it."""
    about = f"capacity:{row._meta.model_name}:{row.pk}:{key}"
    link, subject = row.get_absolute_url(), subject[:200]
    drafts = [Draft(one, subject, link, f"{about}:{one.pk}", reason=reason) for one in set(people) - {but}]
    notify_all(drafts)


def leaders(*schools: School | None, role: Role = Role.HEAD) -> set[User]:
    """Who holds the role for any of these schools."""
    holders = Holders.load()
    return {person for school in schools if school for person in holders.of(role, school)}
