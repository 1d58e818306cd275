"""The `cycle_steps` section of a pack."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.shape import text
from improvement.models import CycleStep

STEP = {"code": text(required=True), "name": text(required=True), "description": text(), "icon": text()}


def load_cycle_steps(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for number, row in enumerate(rows):
        values = {"name": row["name"], "description": row.get("description", ""), "icon": row.get("icon", "point")}
        values["order"] = number
        yield settle(CycleStep, "cycle_steps", where={"code": row["code"]}, values=values)[1]
