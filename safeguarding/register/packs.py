"""The section `register_rules` of a pack: a row for each kind of person, a cell for each check."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.lines import PackError
from charter.packs.shape import text, yes_no
from safeguarding.person_types import PersonType
from safeguarding.register.models import COLUMNS, CheckRule

RULES = {
    "person": text(required=True, choices=PersonType.values),
    "source": text(),
    "own": yes_no(),
    **{kind: text() for kind, _ in COLUMNS},
}
SOURCE = "Keeping children safe in education, as the trust reads it"
CELL = re.compile(r"([RCWBX-])(?:/([RCWB]))?(?: (.+))?")


def load_rules(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """The table of the year that is loaded. A cell that the pack changes asks to be confirmed anew."""
    year = loading.year
    there = {key_of(rule): rule for rule in CheckRule.objects.filter(year=year).select_related("year")}
    for row in rows:
        for kind, _ in COLUMNS:
            where = {"year": year, "person_type": row["person"], "kind": kind}
            values = {**cell_of(row.get(kind, "-"), kind), "source": row.get("source", SOURCE)}
            values["own"] = row.get("own", True)
            key = f"{year.code}/{row['person']}/{kind}"
            rule, change = settle(CheckRule, "register_rules", where=where, values=values, key=key, among=there)
            if change.kind == "changed" and rule.confirmed_on:
                rule.save_checked(confirmed_by=None, confirmed_on=None)
            yield change


def key_of(rule: CheckRule) -> str:
    return f"{rule.year.code}/{rule.person_type}/{rule.kind}"


def cell_of(written: str, kind: str) -> dict[str, str]:
    """R; C lived abroad; R/C by activity: need, need otherwise, and the words."""
    found = CELL.fullmatch(written.strip())
    if found is None:
        raise PackError(f"“{written}” is no cell of the table: R, C, W, B or X, then its condition.", field=kind)
    return {"need": found[1], "otherwise": found[2] or "", "words": found[3] or ""}
