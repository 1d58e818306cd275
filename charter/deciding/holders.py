"""The hook by which an app says who decides what: the charter's own versions, the scheme of delegation."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from trust.access.levels import Role

AT_SCHOOL, AT_TRUST = "school", "trust"


@dataclass(frozen=True)
class HolderLine:
    """One line that names who decides a matter: a `role`, or a `body` whose way in is the role `through`.

    `key` is unique in its source and stays the same while the line does. `words` are what people call the matter,
    `text` is what else may be searched; `decision` is the key of the charter's decision on the same matter.
    """

    source: str
    key: str
    matter: str
    at: str
    says: str
    url: str
    role: str = ""
    body: str = ""
    through: str = ""
    clause: str = ""
    words: str = ""
    text: str = ""
    decision: int | None = None
    type: str = ""
    lead_role: str = ""
    consulted: str = ""

    @property
    def holder(self) -> str:
        """Who decides, in words."""
        return self.body or role_label(self.role)

    @property
    def sides_with(self) -> frozenset[str]:
        """The roles and bodies for which this line leaves room; another line that names none of them contradicts it."""
        return frozenset({self.holder, role_label(self.lead_role)} - {""})


@dataclass(frozen=True)
class HolderSource:
    """`lines(as_at)` gives every line in force that day, in a number of queries that doesn't grow.

    Where lines of two sources speak of one decision, the one whose source comes first in `order` is the answer.
    """

    name: str
    order: int
    lines: Callable[[date], Iterable[HolderLine]]


@dataclass(frozen=True)
class Body:
    """People who decide together, and the role through which a matter reaches them."""

    words: str
    through: str


BOARD = Body("Board of trustees", Role.CLERK)
LGB = Body("Local governing body", Role.CHAIR)
MEMBERS = Body("Members of the trust", Role.CLERK)
# None of these decides alone.
TOGETHER = {Role.TRUSTEE: BOARD, Role.GOVERNOR: LGB, Role.MEMBER: MEMBERS}


# Roles that people hold at one school; every other is held for a cluster or the whole trust.
SCHOOL_ROLES = frozenset({
    Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.SENDCO, Role.CHAIR, Role.GOVERNOR, Role.LINK_SAFEGUARDING, Role.STAFF,
})  # fmt: skip


def role_label(role: str) -> str:
    """'Headteacher'; the code itself for a role that there is not."""
    return str(Role(role).label) if role in Role.values else role
