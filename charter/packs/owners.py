"""Lines that several packs share: a row says with `owner` whose words count where that pack is loaded too.

Loaded without its owner the row stands in its place, and the owner takes it over when it comes: the order of loading
does not matter. Where the two disagree on a decision's type, `settles` says why the owner's stands; without it the
disagreement is shown as a strain.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from charter.models import Decision, Status
from charter.packs.changes import Change
from charter.packs.lines import PackError, Row
from charter.packs.shape import Said, Shape, text

OWNED: dict[str, Said] = {"owner": text(), "settles": text()}


@dataclass(frozen=True)
class Share:
    """The part of a section that counts as one pack's: `data` is what the section's loader reads."""

    pack: str
    data: Any


def with_owner(shape: Shape) -> dict[str, Said]:
    return {**shape, **OWNED}


def shares(data: Any, pack: str, present: set[str]) -> tuple[list[Share], list[Row]]:
    """The section by owner, without what is left to an owner that is loaded; and the rows that are left."""
    if isinstance(data, Row):
        owner = data.get("owner", pack)
        left = owner != pack and owner in present
        return ([], [data]) if left else ([Share(owner, without(data))], [])
    groups: dict[str, list[Any]] = {}
    leaving: list[Row] = []
    for row in data:
        owner = row.get("owner", pack) if isinstance(row, Row) else pack
        if owner != pack and owner in present:
            leaving.append(row)
        else:
            groups.setdefault(owner, []).append(without(row))
    return [Share(owner, same_kind(data, rows)) for owner, rows in groups.items()], leaving


def without(row: Any) -> Any:
    """The row as its section knows it."""
    if not isinstance(row, Row) or not OWNED.keys() & row.keys():
        return row
    bare = Row(row.file, row.line)
    bare.update({key: value for key, value in row.items() if key not in OWNED})
    bare.lines = row.lines
    return bare


def same_kind(data: Any, rows: list[Any]) -> Any:
    """A list that leaves the same trail."""
    made = type(data)(rows)
    made.trail = data.trail
    return made


def strains(left: Iterable[Row]) -> Iterator[Change]:
    """Decisions on whose type the owner and another pack disagree, and nothing in the data settles it."""
    rows: Mapping[str, Row] = {row["code"]: row for row in left if "type" in row}
    decisions = {decision.code: decision for decision in Decision.objects.filter(code__in=rows)}
    for code, row in rows.items():
        if code not in decisions:
            raise PackError(f"Pack {row['owner']} has no decision {code}.", row.place("owner"))
        versions = decisions[code].versions.filter(status=Status.PUBLISHED)  # type: ignore[attr-defined]
        stands = versions.order_by("-effective_from").first()
        if stands is not None and stands.type != row["type"] and "settles" not in row:
            yield Change("decisions", str(decisions[code]), "strain", (("type", stands.type, row["type"]),))
