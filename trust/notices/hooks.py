"""What an app that writes notices may add: whether a notice is still wanted when it is about to leave."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trust.hooks import NavItem, register


@dataclass(frozen=True)
class NoticeSource:
    """Asked just before a mail is made. `wanted(notices)` answers the ids of those that should still be told.

    A notice is not wanted once the thing is done or its reader's role has ended: nobody is told what their role does
    not let them see.
    """

    name: str
    wanted: Callable[[Sequence[Any]], set[int]]


@dataclass(frozen=True)
class RecipientLimit:
    """How many people may be told at once before the sender is asked to look twice; the smallest limit counts."""

    name: str
    limit: Callable[[], int | None]


@dataclass(frozen=True)
class Sending:
    """A thing that people write to others: `moments(user, since)` answers when this person did, since then."""

    name: str
    label: str
    moments: Callable[[Any, datetime], Iterable[datetime]]
    order: int = 0


register(
    NavItem(
        "delivery_log",
        "Delivery log",
        "delivery_log",
        "mail",
        order=95,
        capabilities=("delivery_log.view",),
        under="my_work",
    )
)
