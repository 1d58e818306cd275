"""The published charter as a frozen value: what is stored, hashed, and shown on page and paper alike.

It holds nothing that a later version changes (the last day of an earlier one, say), no person and no school's standing,
so that the same day gives the same text for good.
"""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Meaning:
    """One of the four types of decision, and how many decisions of the charter have it."""

    type: str
    name: str
    meaning: str
    school_does: str
    count: int


@dataclass(frozen=True)
class Principle:
    title: str
    text: str


@dataclass(frozen=True)
class Line:
    """One decision in force. `version` is the academic year whose version it is: the same for every school."""

    code: str
    title: str
    type: str
    type_name: str
    statement: str
    why: str
    required_by: str
    principles: tuple[Principle, ...]
    led_by: str
    answered_by: str
    version: str
    since: str


@dataclass(frozen=True)
class Part:
    area: str
    charter: str
    note: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class OwnWay:
    """A school's published version of an aligned decision, or its approach to an autonomous one: that there is one."""

    decision: str
    title: str
    kind: str
    published_on: str


@dataclass(frozen=True)
class Published:
    """The charter on a day. `school` is empty for the trust's own; colour and logo are then the trust's."""

    trust: str
    school: str
    phase: str
    purpose: str
    colour: str
    logo: int | None
    as_at: str
    types: tuple[Meaning, ...]
    parts: tuple[Part, ...]
    own_ways: tuple[OwnWay, ...]

    def as_snapshot(self) -> dict[str, Any]:
        return asdict(self)
