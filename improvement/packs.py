"""The sections `cycle_steps`, `strands` and `limits` of a pack."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.shape import number, text, yes_no
from improvement.models import CycleStep, Limit, Strand

NAMED = {"code": text(required=True), "name": text(required=True), "description": text()}
STEP = {**NAMED, "icon": text(), "phase": text(choices=CycleStep.Phase.values)}
STRAND = {**NAMED, "categorised": yes_no(), "forces_overall": yes_no()}
LIMIT = {"code": text(required=True), "words": text(required=True), "value": number(required=True, lowest=0)}


def load_cycle_steps(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = {"name": row["name"], "description": row.get("description", ""), "icon": row.get("icon", "point")}
        values |= {"order": place, "phase": row.get("phase", "")}
        yield settle(CycleStep, "cycle_steps", where={"code": row["code"]}, values=values)[1]


def load_strands(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = {"name": row["name"], "description": row.get("description", ""), "order": place}
        values["categorised"] = row.get("categorised", True)
        values["forces_overall"] = row.get("forces_overall", False)
        yield settle(Strand, "strands", where={"code": row["code"]}, values=values)[1]


def load_limits(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for row in rows:
        values = {"words": row["words"], "value": row["value"]}
        yield settle(Limit, "limits", where={"code": row["code"]}, values=values)[1]
