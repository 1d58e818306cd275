"""The sections of a pack on networks: kinds of network, standing items, levels of leadership, strands of work."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.shape import listed, number, text, yes_no
from improvement.models import CycleStep, Strand
from improvement.networks.models import LeadershipLevel, NetworkKind, StandingItem, WorkStrand
from trust.access.levels import Role

NAMED = {"code": text(required=True), "name": text(required=True), "description": text()}
KIND = {
    **NAMED,
    "roles": listed(choices=Role.values),
    "meetings": number(lowest=1),
    "step": text(),
    "strand": text(),
}
ITEM = {"code": text(required=True), "title": text(required=True), "help": text()}
LEVEL = {**NAMED, "usual": yes_no()}
WORK_STRAND = {**NAMED, "kinds": listed(required=True)}

Rows = Sequence[Mapping[str, Any]]


def load_kinds(rows: Rows, loading: Loading) -> Iterator[Change]:
    """A step or strand that no loaded pack has stays empty, and is asked for when a network is made."""
    steps = {row.code: row for row in CycleStep.objects.all()}
    strands = {row.code: row for row in Strand.objects.all()}
    for place, row in enumerate(rows):
        values = named(row, place) | {"roles": row.get("roles", []), "meetings": row.get("meetings", 3)}
        values |= {"step": steps.get(row.get("step", "")), "strand": strands.get(row.get("strand", ""))}
        yield settle(NetworkKind, "network_kinds", where={"code": row["code"]}, values=values)[1]


def load_items(rows: Rows, loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = {"title": row["title"], "help": row.get("help", ""), "order": place}
        yield settle(StandingItem, "standing_items", where={"code": row["code"]}, values=values)[1]


def load_levels(rows: Rows, loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = named(row, place) | {"usual": row.get("usual", False)}
        yield settle(LeadershipLevel, "leadership_levels", where={"code": row["code"]}, values=values)[1]


def load_strands(rows: Rows, loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = named(row, place) | {"kinds": row["kinds"]}
        yield settle(WorkStrand, "improvement_strands", where={"code": row["code"]}, values=values)[1]


def named(row: Mapping[str, Any], place: int) -> dict[str, Any]:
    return {"name": row["name"], "description": row.get("description", ""), "order": place}
