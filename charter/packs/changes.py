"""What loading a pack does to a record, and the one way a section brings a record in line with its data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models

from charter.packs.files import PackError
from trust.history.locking import Versioned
from trust.models import AcademicYear, User

Row = TypeVar("Row", bound=models.Model)


@dataclass(frozen=True)
class Change:
    """One record of a pack against the trust's own: `kind` is new, changed, unchanged or kept (no longer in the pack).

    `fields` holds (name, old, new) of what differs, in words.
    """

    section: str
    record: str
    kind: str
    fields: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class Loading:
    """One run: which pack, who loads it, and from when its decisions are in force."""

    pack: str
    by: User
    year: AcademicYear
    since: date


def settle(
    model: type[Row], section: str, *, where: Mapping[str, Any], values: Mapping[str, Any]
) -> tuple[Row, Change]:
    """Finds the row by `where`, makes it if it is not there, and gives it these values; saves only what differs."""
    row = model._default_manager.filter(**where).first()
    new = row is None
    row = row or model(**where)
    differing = [] if new else [name for name in values if getattr(row, name) != values[name]]
    fields = tuple((label(model, name), words(getattr(row, name)), words(values[name])) for name in differing)
    for name in values if new else differing:
        setattr(row, name, values[name])
    if new or differing:
        if isinstance(row, Versioned) and not new:
            row.claim(row.version)
        check(row)
        row.save()
    return row, Change(section, str(row), "new" if new else "changed" if differing else "unchanged", fields)


def check(row: models.Model) -> None:
    try:
        row.full_clean()
    except ValidationError as error:
        said = "; ".join(f"{field}: {' '.join(messages)}" for field, messages in error.message_dict.items())
        raise PackError(f"{row._meta.verbose_name} “{row}”: {said}") from error


def label(model: type[models.Model], name: str) -> str:
    return str(model._meta.get_field(name).verbose_name)  # type: ignore[union-attr]


def words(value: Any) -> str:
    """A value as the diff shows it."""
    if isinstance(value, (list, tuple)):
        return ", ".join(words(part) for part in value)
    return "" if value is None else str(value)
