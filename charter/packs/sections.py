"""The sections of a pack that belong to the charter itself: the named charters and the areas."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.models import Area, Charter, Domain
from charter.packs.changes import Change, Loading, settle
from charter.packs.lines import PackError
from charter.packs.shape import number, text

Rows = Sequence[Mapping[str, Any]]

CHARTER = {"code": text(required=True), "title": text(required=True), "about": text(), "order": number(lowest=0)}
AREA = {
    "code": text(required=True),
    "name": text(required=True),
    "domain": text(required=True, choices=Domain.values),
    "charter": text(),
    "note": text(),
    "order": number(lowest=0),
}


def load_charters(rows: Rows, loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = {"title": row["title"], "about": row.get("about", ""), "order": row.get("order", place * 10)}
        yield settle(Charter, "charters", where={"code": row["code"]}, values=values)[1]


def load_areas(rows: Rows, loading: Loading) -> Iterator[Change]:
    charters = {charter.code: charter for charter in Charter.objects.all()}
    for place, row in enumerate(rows):
        charter = row.get("charter")
        if charter and charter not in charters:
            raise PackError(f"area {row['code']}: there is no charter “{charter}”.", field="charter")
        values = {"name": row["name"], "domain": row["domain"], "note": row.get("note", "")}
        values |= {"order": row.get("order", place * 10), "charter": charters[charter] if charter else None}
        yield settle(Area, "areas", where={"code": row["code"]}, values=values)[1]


def tidy(values: dict[str, Any]) -> dict[str, Any]:
    """YAML's folded texts end in a line break that nobody typed."""
    return {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}
