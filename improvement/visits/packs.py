"""The section `visit_types` of a pack: the kinds of visit that its quality policy allows."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.models import Decision
from charter.packs import Change, Loading, PackError
from charter.packs.changes import settle
from charter.packs.shape import number, text, yes_no
from improvement.models import CycleStep
from improvement.visits.models import VisitType

WORDS = ("name", "about", "icon", "policy_title", "policy_link", "window_limit", "duty_code")
NUMBERS = ("per_semester", "lines_at_least", "minutes")
SWITCHES = ("outside", "verifies_tracker")
VISIT_TYPE = {
    "code": text(required=True),
    "name": text(required=True),
    "about": text(required=True),
    "icon": text(),
    "shape": text(choices=VisitType.Shape.values),
    "step": text(),
    "policy_title": text(required=True),
    "policy": text(),
    "policy_link": text(),
    "window_limit": text(),
    "duty_code": text(),
    **{name: number(lowest=0) for name in NUMBERS},
    **{name: yes_no() for name in SWITCHES},
}


def load_visit_types(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """`policy` is the code of the decision that is the policy; `policy_link` an address outside the charter."""
    for row in rows:
        values = {name: row[name] for name in (*WORDS, *NUMBERS, *SWITCHES, "shape") if name in row}
        values["policy"] = policy_of(row)
        if "step" in row:
            values["step"] = CycleStep.objects.filter(code=row["step"]).first()
        yield settle(VisitType, "visit_types", where={"code": row["code"]}, values=values)[1]


def policy_of(row: Mapping[str, Any]) -> Decision | None:
    if "policy" not in row:
        return None
    decision = Decision.objects.filter(code=row["policy"]).first()
    if decision is None:
        raise PackError(f"visit type {row['code']}: there is no decision “{row['policy']}”.")
    return decision
