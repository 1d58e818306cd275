"""The `promises` section of a pack: the rules that a charter makes about itself (docs/how-to names every key)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.models import Decision
from charter.packs.changes import Change, Loading, settle
from charter.packs.files import PackError, only_known
from charter.workload.models import Promise

FIELDS = ("kind", "words", "instead", "decisions", "types", "patterns", "measure", "limit", "waived_by", "warns")


def load_promises(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """Rows of `code` and FIELDS; `source` is the code of the decision that says so, of this pack or one before."""
    for number, row in enumerate(rows):
        only_known(row, {"code", "source", *FIELDS}, f"promise {row.get('code')}")
        values = {
            name: row[name].strip() if isinstance(row[name], str) else row[name] for name in FIELDS if name in row
        }
        values |= {"source": source_of(row), "order": number * 10}
        yield settle(Promise, "promises", where={"code": row["code"]}, values=values)[1]


def source_of(row: Mapping[str, Any]) -> Decision | None:
    if "source" not in row:
        return None
    decision = Decision.objects.filter(code=row["source"]).first()
    if decision is None:
        raise PackError(f"promise {row['code']}: there is no decision “{row['source']}”.")
    return decision
