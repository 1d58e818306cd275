"""What loading a pack does to a record, and the one way a section brings a record in line with its data.

An upgrade compares three: what the pack last wrote, what it says now, and what the trust has. Only what the pack
changed and the trust did not is written.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models

from charter.packs.baselines import baselines, plain
from charter.packs.lines import PackError
from trust.history.locking import Versioned
from trust.models import AcademicYear, User

Row = TypeVar("Row", bound=models.Model)
Fields = tuple[tuple[str, str, str], ...]

KINDS = {
    "new": "new",
    "changed": "changed",
    "unchanged": "unchanged",
    "kept": "no longer in the pack, stays",
    "yours": "yours kept, the pack now says something else",
    "waits": "change of type, waits for the annual review",
    "strain": "another pack says otherwise, nothing changed",
}
"""What loading does to a record, and its words."""


@dataclass(frozen=True)
class Change:
    """One record of a pack against the trust's own; `fields` holds (name, the trust's, the pack's) of what differs."""

    section: str
    record: str
    kind: str
    fields: Fields = ()

    @property
    def words(self) -> str:
        return KINDS[self.kind]

    @property
    def writes(self) -> bool:
        return self.kind in ("new", "changed")


@dataclass(frozen=True)
class Loading:
    """One run: which pack, who loads it, and from when its decisions are in force."""

    pack: str
    by: User
    year: AcademicYear
    since: date


def settle(
    model: type[Row], section: str, *, where: Mapping[str, Any], values: Mapping[str, Any], key: str = "",
    among: Mapping[str, Row] | None = None,
) -> tuple[Row, Change]:  # fmt: skip
    """Finds the row by `where`, makes it if it is not there, and gives it these values; saves only what differs.

    What the trust changed since the pack last wrote it stays. `key` names the record through the years, where `where`
    alone would not; `among` holds all rows there are by key, where they are read already. A row that the trust removed
    is answered unsaved and not made again.
    """
    values = {name: python(model, name, value) for name, value in values.items()}
    key = key or key_of(where)
    row = model._default_manager.filter(**where).first() if among is None else among.get(key)
    if row is None:
        return make(model, section, key, where, values, checked=among is not None)
    take, yours = compare(row, values, baselines().given(section, key, values))
    if take:
        write(row, {name: values[name] for name in take})
    if not yours or baselines().last(section, key) is not None:
        baselines().note(section, key, {name: plain(values[name]) for name in values if name not in yours})
    kind = "changed" if take else "yours" if yours else "unchanged"
    if yours and baselines().is_another_packs(section, key):
        kind = "strain"
    return row, Change(section, str(row), kind, take_fields(model, row, take, yours, values))


def make(
    model: type[Row], section: str, key: str, where: Mapping[str, Any], values: Mapping[str, Any], *, checked: bool
) -> tuple[Row, Change]:
    """A new row; none where the pack had given it before and the trust removed it. `checked`: known to be the only."""
    row = model(**where, **{name: value for name, value in values.items() if name not in where})
    known = baselines().last(section, key)
    if known is not None:
        if all(known.get(name) == plain(value) for name, value in values.items()):
            return row, Change(section, str(row), "unchanged")
        return row, Change(section, str(row), "yours", (("record", "you removed it", "there, and changed"),))
    check(row, alone=checked)
    row.save()
    baselines().note(section, key, {name: plain(value) for name, value in values.items()})
    return row, Change(section, str(row), "new")


def compare(row: models.Model, values: Mapping[str, Any], given: Mapping[str, Any]) -> tuple[dict[str, str], list[str]]:
    """What to take from the pack (with what stands there now, in words), and what stays as the trust has it."""
    take: dict[str, str] = {}
    yours: list[str] = []
    for name, value in values.items():
        now, new = plain(getattr(row, name)), plain(value)
        if now == new:
            continue
        base = given.get(name, plain(type(row)._meta.get_field(name).get_default()))  # type: ignore[union-attr]
        if now == base:
            take[name] = said(type(row), name, getattr(row, name))
        elif new != base:
            yours.append(name)
    return take, yours


def write(row: models.Model, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    if isinstance(row, Versioned):
        row.claim(row.version)
    check(row)
    row.save()


def take_fields(
    model: type[models.Model], row: models.Model, take: Mapping[str, str], yours: list[str], values: Mapping[str, Any]
) -> Fields:
    taken = [(label(model, name), was, said(model, name, values[name])) for name, was in take.items()]
    for name in yours:
        taken.append((label(model, name), said(model, name, getattr(row, name)), said(model, name, values[name])))
    return tuple(taken)


def check(row: models.Model, *, alone: bool = False) -> None:
    """The model's own rules; those against other rows too, unless it is known to stand `alone`."""
    given = [field.name for field in row._meta.concrete_fields if field.name in row._state.fields_cache]
    try:
        row.full_clean(exclude=given, validate_unique=not alone, validate_constraints=not alone)
    except ValidationError as error:
        said = "; ".join(f"{field}: {' '.join(messages)}" for field, messages in error.message_dict.items())
        field = next(iter(error.message_dict))
        raise PackError(f"{row._meta.verbose_name} “{row}”: {said}", field=field) from error


def python(model: type[models.Model], name: str, value: Any) -> Any:
    """The value as the field has it once saved, so that twice the same is the same."""
    value = value.strip() if isinstance(value, str) else value
    field = model._meta.get_field(name)
    if field.is_relation or isinstance(value, (list, dict)):
        return value
    try:
        return field.to_python(value)  # type: ignore[union-attr]
    except ValidationError:
        return value  # Refused by `check`, which names row and field.


def key_of(where: Mapping[str, Any]) -> str:
    parts = [value.pk if isinstance(value, models.Model) else value for value in where.values()]
    return "/".join(str(part) for part in parts)[:200]


def label(model: type[models.Model], name: str) -> str:
    return str(model._meta.get_field(name).verbose_name)  # type: ignore[union-attr]


def said(model: type[models.Model], name: str, value: Any) -> str:
    """A value as its field calls it: the word of a choice, not its code."""
    choices = dict(getattr(model._meta.get_field(name), "flatchoices", None) or ())
    return str(choices[value]) if isinstance(value, str) and value in choices else words(value)


def words(value: Any) -> str:
    """A value as the diff shows it."""
    if isinstance(value, (list, tuple)):
        return ", ".join(words(part) for part in value)
    return "" if value is None else str(value)
