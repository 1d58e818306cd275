"""The sections of a pack that belong to policies: editions of guidance, and the policies that answer to them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.models import Decision
from charter.packs import Change, Loading, PackError
from charter.packs.changes import settle
from charter.packs.shape import any_value, listed, number, text, yes_no
from safeguarding.policies.models import Guidance, Policy
from trust.access.levels import Role

Rows = Sequence[Mapping[str, Any]]

EDITION = {
    "guidance": text(required=True),
    "title": text(required=True),
    "label": text(required=True),
    "in_force_on": any_value(required=True),
    "link": text(),
}
POLICY = {
    "code": text(required=True),
    "title": text(required=True),
    "about": text(),
    "decision": text(),
    "guidance": text(),
    "months": number(lowest=1),
    "scheme_matter": text(),
    "approver": text(required=True, choices=Role.values),
    "annex_by_chair": yes_no(),
    "annex": listed(),
    "duty": text(),
}
FIELDS = {"guidance": "guidance_code", "annex": "annex_asks", "duty": "duty_code"}


def load_guidance(data: Rows, loading: Loading) -> Iterator[Change]:
    """`guidance_editions: [{guidance, title, label, in_force_on, link?}]`; `guidance` stays through its editions."""
    for row in data:
        where = {"code": row["guidance"], "in_force_on": row["in_force_on"]}
        values = {name: row[name] for name in ("title", "label", "link") if name in row}
        yield settle(Guidance, "guidance_editions", where=where, values=values)[1]


def load_policies(data: Rows, loading: Loading) -> Iterator[Change]:
    """`policies: [{code, title, approver, scheme_matter?, guidance?, months?, annex?, duty?, decision?}]`."""
    for place, row in enumerate(data):
        values = {FIELDS.get(name, name): row[name] for name in row if name not in ("code", "decision")}
        if "decision" in row:
            values["decision"] = decision_of(row)
        yield settle(Policy, "policies", where={"code": row["code"]}, values={**values, "order": place})[1]


def decision_of(row: Mapping[str, Any]) -> Decision:
    decision = Decision.objects.filter(code=row["decision"]).first()
    if decision is None:
        raise PackError(f"policy {row['code']}: there is no decision “{row['decision']}”.")
    return decision
