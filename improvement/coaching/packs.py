"""The sections `inductions`, `leader_areas` and `reporting_lines` of a pack."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.lines import PackError
from charter.packs.shape import text
from improvement.coaching.models import InductionItem, LeaderArea, ReportingLine
from improvement.models import Strand
from trust.access.levels import Role

Rows = Sequence[Mapping[str, Any]]

INDUCTION = {"code": text(required=True), "text": text(required=True)}
AREA = {
    "code": text(required=True),
    "name": text(required=True),
    "description": text(),
    "strand": text(required=True),
}
LINE = {"role": text(required=True, choices=Role.values), "to": text(choices=Role.values), "words": text()}


def load_inductions(rows: Rows, loading: Loading) -> Iterator[Change]:
    """`inductions: [{code, text}]`: the checklist that the induction of a new middle leader begins with (S2-23)."""
    for place, row in enumerate(rows):
        values = {"text": row["text"], "order": place}
        yield settle(InductionItem, "inductions", where={"code": row["code"]}, values=values)[1]


def load_areas(rows: Rows, loading: Loading) -> Iterator[Change]:
    """`leader_areas: [{code, name, description, strand}]`: what senior trust leaders give their days to (S2-22)."""
    strands = {strand.code: strand for strand in Strand.objects.all()}
    for place, row in enumerate(rows):
        if row["strand"] not in strands:
            raise PackError(f"leader_areas {row['code']}: there is no strand “{row['strand']}”.", field="strand")
        values = {"name": row["name"], "description": row.get("description", ""), "order": place}
        values["strand"] = strands[row["strand"]]
        yield settle(LeaderArea, "leader_areas", where={"code": row["code"]}, values=values)[1]


def load_lines(rows: Rows, loading: Loading) -> Iterator[Change]:
    """`reporting_lines: [{role, to, words}]`: to whom each role of the central team answers (S2-19)."""
    for place, row in enumerate(rows):
        values = {"to": row.get("to", ""), "words": row.get("words", ""), "order": place}
        yield settle(ReportingLine, "reporting_lines", where={"role": row["role"]}, values=values)[1]
