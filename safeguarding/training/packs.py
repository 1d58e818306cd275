"""The sections of a pack that belong to training: what is asked of whom, and what is to be read."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.shape import any_value, listed, number, rows, text
from safeguarding.person_types import PersonType
from safeguarding.training.models import Document, DocumentVersion, TrainingType
from trust.access.levels import Role

Rows = Sequence[Mapping[str, Any]]

ASKED_OF = {"person_types": listed(choices=PersonType.values), "roles": listed(choices=Role.values)}
TYPE = {
    "code": text(required=True),
    "name": text(required=True),
    "about": text(),
    "year": text(required=True),
    "law_months": number(lowest=1),
    "law_source": text(),
    "charter_months": number(lowest=1),
    "charter_source": text(),
    **ASKED_OF,
}
VERSION = {
    "label": text(required=True),
    "in_force_on": any_value(required=True),
    "due_on": any_value(),
    "link": text(),
    "what_is_new": text(),
    "minutes": number(lowest=1),
}
DOCUMENT = {
    "code": text(required=True),
    "title": text(required=True),
    "about": text(),
    "versions": rows(VERSION, required=True),
    **ASKED_OF,
}
TIME_TO_READ = timedelta(days=28)


def load_types(data: Rows, loading: Loading) -> Iterator[Change]:
    """`training_types: [{code, name, year, law_months?, charter_months?, person_types?, roles?, …}]`."""
    for place, row in enumerate(data):
        values = {name: row[name] for name in TYPE if name in row and name != "code"}
        yield settle(TrainingType, "training_types", where={"code": row["code"]}, values={**values, "order": place})[1]


def load_documents(data: Rows, loading: Loading) -> Iterator[Change]:
    """`documents: [{code, title, versions: [{label, in_force_on, due_on?, link?}], person_types?, roles?}]`."""
    for row in data:
        values = {name: row[name] for name in ("title", "about", *ASKED_OF) if name in row}
        document, change = settle(Document, "documents", where={"code": row["code"]}, values=values)
        yield change
        for version in row["versions"] if document.pk else ():
            yield settle(DocumentVersion, "documents", where={"document": document, "label": version["label"]},
                         values=version_values(version), key=f"{row['code']}/{version['label']}")[1]  # fmt: skip


def version_values(version: Mapping[str, Any]) -> dict[str, Any]:
    since: date = version["in_force_on"]
    given = {name: version[name] for name in ("link", "what_is_new", "minutes") if name in version}
    return {"in_force_on": since, "due_on": version.get("due_on", since + TIME_TO_READ), **given}
