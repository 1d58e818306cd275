"""What an app adds to the life of a decision: rules before it is published, and what follows when its version changes.

Each room of the charter registers its own (`hooks.py`); `charter.actions.publication` runs them in `order`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from charter.models import Decision, DecisionVersion
from trust.models import User


@dataclass(frozen=True)
class OpenWork:
    """Something begun under a decision and not finished: an action, a form, a request. `kind` and `pk` name it."""

    kind: str
    pk: int
    words: str


def nothing(new: DecisionVersion, old: DecisionVersion | None, by: User) -> None:
    """For a transition that has nothing to do at this point."""


def no_open_work(decision: Decision) -> Iterable[OpenWork]:
    """For a transition whose app keeps no work that could stay open."""
    return ()


@dataclass(frozen=True)
class Transition:
    """What an app does when a decision gets a new version (domain.md section 2, "When the type changes").

    `published(new, old, by)` runs once, in the transaction that publishes: it prepares what schools must know before.
    `takes_effect(new, old, by)` runs on the first day in force, or at once where that day has come; it must be safe to
    run twice. `old` is None for a decision's first version. Neither loses open work: what `open_work` names before
    is afterwards still open, or has a successor, or is closed with a reason.
    """

    name: str
    order: int
    published: Callable[[DecisionVersion, DecisionVersion | None, User], None] = nothing
    takes_effect: Callable[[DecisionVersion, DecisionVersion | None, User], None] = nothing
    open_work: Callable[[Decision], Iterable[OpenWork]] = no_open_work


@dataclass(frozen=True)
class PublishRule:
    """A rule that a version must keep to be published: `refusals(version)` says of each breach what to do about it."""

    name: str
    order: int
    refusals: Callable[[DecisionVersion], Iterable[str]]
