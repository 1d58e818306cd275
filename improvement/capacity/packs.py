"""The section `support_kinds` of a pack: the ways to help a school, and the step of the cycle each belongs to."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.shape import text, yes_no
from improvement.capacity.models import SupportKind
from improvement.models import CycleStep

KIND = {
    "code": text(required=True),
    "name": text(required=True),
    "description": text(),
    "step": text(required=True),
    "needs_handover": yes_no(),
}


def load_kinds(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    steps = {step.code: step for step in CycleStep.objects.all()}
    for place, row in enumerate(rows):
        values = {"name": row["name"], "description": row.get("description", ""), "order": place}
        values |= {"step": steps[row["step"]], "needs_handover": row.get("needs_handover", False)}
        yield settle(SupportKind, "support_kinds", where={"code": row["code"]}, values=values)[1]
