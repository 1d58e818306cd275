"""What may rest on evidence: each room names its kinds of record, who reads them and who may link evidence to them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet

from trust.models import User


@dataclass(frozen=True)
class Citable:
    """A kind of record that names its evidence. `name` stands in the address of the form that links it.

    `words` is its plural; `rows(user)` are those the user may read, `editable(user)` those they may link evidence to.
    """

    name: str
    words: str
    order: int
    model: type[Model]
    rows: Callable[[User], QuerySet[Any]]
    editable: Callable[[User], QuerySet[Any]]
