"""What an app adds to the life of a decision: rules before it is published, and what follows when its version changes.

Each room of the charter registers its own (`hooks.py`); `charter.actions.publication` runs them in `order`.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from django.db.models import Model

from charter.models import Decision, DecisionVersion, ProForma
from charter.questions import Definition
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
class ActionSource:
    """A kind of record that actions follow from, and the lookup from it to its decision: so an action is found that
    must change hands when its decision does. An action of any other kind belongs to no decision."""

    name: str
    model: type[Model]
    decision: str


@dataclass(frozen=True)
class PublishRule:
    """A rule that a version must keep to be published: `refusals(version)` says of each breach what to do about it."""

    name: str
    order: int
    refusals: Callable[[DecisionVersion], Iterable[str]]


def no_warnings(form: ProForma, definition: Definition) -> Iterable[str]:
    """For a rule that only refuses."""
    return ()


@dataclass(frozen=True)
class FormRule:
    """A rule that a form must keep to be published, whoever publishes it: a pack, a screen or the software itself.

    `refusals(form, definition)` says of each breach what to do about it; `warnings` says what might be better. The
    form may not be saved yet.
    """

    name: str
    order: int
    refusals: Callable[[ProForma, Definition], Iterable[str]]
    warnings: Callable[[ProForma, Definition], Iterable[str]] = no_warnings


@dataclass(frozen=True)
class PackRule:
    """A rule over the whole charter once packs are loaded: `faults(codes)` names each, for the decisions loaded."""

    name: str
    order: int
    faults: Callable[[Collection[str]], Iterable[str]]
