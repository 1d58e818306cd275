"""The sections `exclusion_reasons`, `panel_rules` and `record_categories` of a pack."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.shape import number, text, yes_no
from safeguarding.exclusions.models import ExclusionReason, PanelRule, RecordCategory, Trigger

REASON = {"code": text(required=True), "label": text(required=True), "source": text(), "own": yes_no()}
RULE = {
    "trigger": text(required=True, choices=Trigger.values),
    "more_than": number(),
    "within": number(lowest=1),
    "source": text(required=True),
    "own": yes_no(),
}
CATEGORY = {"code": text(required=True), "label": text(required=True)}


def load_reasons(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """The list of the year that is loaded. What the pack changes asks to be confirmed anew."""
    for row in rows:
        where = {"year": loading.year, "code": row["code"]}
        values = {"label": row["label"], "source": row.get("source", ""), "own": row.get("own", True)}
        key = f"{loading.year.code}/{row['code']}"
        yield asked_anew(*settle(ExclusionReason, "exclusion_reasons", where=where, values=values, key=key))


def load_rules(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for row in rows:
        more = row.get("more_than")
        values = {"more_than": None if more is None else Decimal(str(more)).quantize(Decimal("0.1"))}
        values |= {"within": row.get("within"), "source": row["source"], "own": row.get("own", True)}
        where = {"year": loading.year, "trigger": row["trigger"]}
        key = f"{loading.year.code}/{row['trigger']}"
        yield asked_anew(*settle(PanelRule, "panel_rules", where=where, values=values, key=key))


def asked_anew(row: ExclusionReason | PanelRule, change: Change) -> Change:
    if change.kind == "changed" and row.confirmed_on:
        row.save_checked(confirmed_by=None, confirmed_on=None)
    return change


def load_categories(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for row in rows:
        where, values = {"code": row["code"]}, {"label": row["label"]}
        yield settle(RecordCategory, "record_categories", where=where, values=values)[1]
