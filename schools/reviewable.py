"""What a head may let an external reviewer read: each app offers its own kinds of things."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from trust.models import User


@dataclass(frozen=True)
class Thing:
    """One row of the model `kind`, as a head picks it and the reviewer finds it."""

    kind: str
    key: int
    group: str
    title: str
    url: str

    @property
    def value(self) -> str:
        return f"{self.kind}:{self.key}"


@dataclass(frozen=True)
class Reviewable:
    """A kind of thing; `name` is its model's label in lower case. `rows(user)` are those that the person may read, of
    all their schools, the newest first, with a `school`; `thing(row)` is (group, title, address)."""

    name: str
    order: int
    rows: Callable[[User], QuerySet]
    thing: Callable[[Any], tuple[str, str, str]]

    def made(self, row: Any) -> Thing:
        return Thing(self.name, row.pk, *self.thing(row))
