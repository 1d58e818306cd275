"""The `delegation` section of a pack: lines of the scheme of delegation.

delegation:
  - code: residential-visits        # short name, once in the scheme
    matter: Residential visits in England
    holder: head                    # a role of the trust (head, ceo, eht, clerk …) or a body: members, board,
                                    # audit_committee, finance_committee, lgb
    at: school                      # school (the default) or trust
    decision: educational-visits    # optional: the decision of the charter on the same matter
    clause: "4.2"                   # optional, in quotation marks
    words: school trip, overnight   # optional: what people call it, with commas between
    consulted: the visits lead      # optional: who is asked first
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.deciding.actions import refresh
from charter.models import Decision
from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.files import PackError
from charter.packs.shape import text
from governance.models import HOLDERS, DelegationLine

SECTION = "delegation"
SHAPE = {
    "code": text(required=True),
    "matter": text(required=True),
    "holder": text(required=True, choices=[code for _, choices in HOLDERS for code, _ in choices]),
    "at": text(choices=DelegationLine.At.values),
    "decision": text(),
    "clause": text(),
    "words": text(),
    "consulted": text(),
}
FIELDS = ("matter", "holder", "at", "words", "consulted", "clause")


def load_delegation(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """The line in force of each code is brought in line; a code that is not there begins when the pack does."""
    decisions = {decision.code: decision for decision in Decision.objects.all()}
    for row in rows:
        if row.get("decision") and row["decision"] not in decisions:
            raise PackError(f"delegation {row['code']}: there is no decision “{row['decision']}”.", field="decision")
        values: dict[str, Any] = {name: str(row[name]).strip() for name in FIELDS if name in row}
        values["decision"] = decisions.get(row.get("decision", ""))
        yield load_line(row["code"], values, loading)
    refresh()


def load_line(code: str, values: dict[str, Any], loading: Loading) -> Change:
    current = DelegationLine.objects.in_force(loading.since).filter(code=code).first()
    where = {"pk": current.pk} if current else {"code": code, "effective_from": loading.since}
    return settle(DelegationLine, SECTION, where=where, values=values, key=code)[1]
