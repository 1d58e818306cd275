"""What a rule of the lint finds, and the hook by which rules are registered."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from charter.deciding.lint.facts import Facts
from charter.models import DecisionVersion
from trust.words import count_of


class Kind(StrEnum):
    """Each has its word and icon in trust/marks.py."""

    CONTRADICTION = "contradiction"
    NO_OWNER = "no_owner"
    MISSING = "incomplete"
    GAP = "gap"
    UNREVIEWED = "unreviewed"
    ORPHAN = "orphan"


ORDER = list(Kind)
SHOWN = 3


@dataclass(frozen=True)
class Found:
    """One fault as a rule says it: `what` is wrong, `where` (title and address), and the `next_step` to mend it."""

    what: str
    where: str
    url: str
    next_step: str


def about(version: DecisionVersion, what: str, next_step: str) -> Found:
    """A fault of a decision, with the way to its page."""
    return Found(what, version.decision.title, version.decision.get_absolute_url(), next_step)


def some(names: list[str]) -> str:
    """'Ash, Birch, Cedar and 4 more'."""
    rest = len(names) - SHOWN
    shown = ", ".join(names[:SHOWN])
    return f"{shown} and {count_of(rest, 'more', 'more')}" if rest > 0 else shown


@dataclass(frozen=True)
class Finding:
    kind: Kind
    rule: str
    found: Found


@dataclass(frozen=True)
class LintRule:
    """`find(facts)` gives each fault of one sort; it asks the database nothing."""

    name: str
    kind: Kind
    find: Callable[[Facts], Iterable[Found]]
    order: int = 0
