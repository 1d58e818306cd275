"""What a row of a pack may say: its keys, which of them it must give, and of what kind each is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from charter.packs.lines import PackError, Place, Row


@dataclass(frozen=True)
class Said:
    """What one key may hold."""

    words: str
    types: tuple[type, ...]
    required: bool = False
    choices: tuple[str, ...] = ()
    of: "type | Shape | None" = None
    lowest: int | None = None


Shape = Mapping[str, Said]


def text(*, required: bool = False, choices: Iterable[str] = ()) -> Said:
    """Words; with `choices`, one of them."""
    return Said("text; put it in quotes", (str,), required, tuple(choices))


def number(*, required: bool = False, lowest: int | None = None) -> Said:
    return Said("a whole number", (int,), required, lowest=lowest)


def yes_no() -> Said:
    return Said("yes or no", (bool,))


def listed(*, required: bool = False, choices: Iterable[str] = ()) -> Said:
    """A list of words."""
    return Said("a list of words, such as [one, two]", (list,), required, tuple(choices), of=str)


def rows(shape: Shape, *, required: bool = False) -> Said:
    """A list of rows, each with a shape of its own."""
    return Said("a list of entries, each with its own keys", (list,), required, of=shape)


def any_value(*, required: bool = False) -> Said:
    """Whatever the section's own loader makes of it."""
    return Said("anything", (object,), required)


def fit(row: Any, shape: Shape, what: str) -> None:
    """Raises a PackError, with file, line and field, at the first thing in the row that its shape doesn't allow."""
    if not isinstance(row, Row):
        raise PackError(f"{what}: this must be an entry with keys, not “{row}”.")
    unknown = [key for key in row if key not in shape]
    if unknown:
        raise PackError(
            f"{what}: {unknown[0]} is not known here. Known: {', '.join(sorted(shape))}.", row.place(unknown[0])
        )
    for key, said in shape.items():
        if key in row:
            fit_value(row[key], said, row.place(key))
        elif said.required:
            raise PackError(f"{what}: {key} must be given.", row.place(key))
    if "code" in shape and shape["code"].required and not row["code"]:
        raise PackError(f"{what}: code must not be empty.", row.place("code"))


def fit_all(data: Any, shape: Shape, what: str, place: Place | None = None) -> None:
    """Every row of a list, and that no two have one code."""
    if not isinstance(data, list):
        raise PackError(f"{what}: this must be a list of entries.", place)
    seen: dict[str, Row] = {}
    for number_in_list, row in enumerate(data, start=1):
        if not isinstance(row, Row):
            raise PackError(f"{what} {number_in_list} must be an entry with keys, not “{row}”.", place)
        fit(row, shape, f"{what} {row.get('code', number_in_list)}")
        code = row.get("code")
        if code in seen:
            raise PackError(
                f"{what} {code} is there already, on line {seen[code].line}. Each needs its own code.",
                row.place("code"),
            )
        if code is not None:
            seen[code] = row


def fit_value(value: Any, said: Said, place: Place) -> None:
    """A yes or no counts as a number nowhere."""
    kind_fits = isinstance(value, said.types) and not (isinstance(value, bool) and int in said.types)
    if not kind_fits:
        raise PackError(f"This must be {said.words}; {'nothing' if value is None else f'“{value}”'} is given.", place)
    if said.lowest is not None and value < said.lowest:
        raise PackError(f"This must be at least {said.lowest}; it is {value}.", place)
    if isinstance(said.of, Mapping):
        fit_all(value, said.of, place.field, place)
    elif said.of is not None and any(not isinstance(part, said.of) for part in value):
        raise PackError(f"This must be {said.words}.", place)
    for part in value if isinstance(value, list) else [value]:
        if said.choices and part not in said.choices:
            raise PackError(f"“{part}” is not one of: {', '.join(said.choices)}.", place)
