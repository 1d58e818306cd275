"""The sections of a pack that belong to the charter itself: areas, forms and decisions with their duties."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from charter.models import Area, CorePrinciple, Decision, DecisionVersion, Duty, ProForma, Status
from charter.packs.changes import Change, Loading, settle
from charter.packs.files import PackError, only_known

Rows = Sequence[Mapping[str, Any]]

# A pack's word for a field, where it is not the field's own name.
VERSION_FIELDS = {
    "type": "type",
    "statement": "statement",
    "why": "why",
    "lead": "lead_role",
    "responsible": "responsible_role",
    "consulted": "consulted",
    "evidence": "evidence",
    "product": "external_product",
    "cadence": "cadence",
    "minutes": "minutes",
    "what_stops": "what_stops",
    "own_version": "own_version",
}
DUTY_FIELDS = {
    name: name
    for name in (
        "title", "role", "asks", "at", "phases", "cadence", "anchor", "offset", "offset_days", "opens_before",
        "minutes", "read_by", "what_for",
    )
}  # fmt: skip
PRINCIPLE_FIELDS = {"title": "title", "text": "text", "topics": "topics"}


def load_areas(rows: Rows, loading: Loading) -> Iterator[Change]:
    for number, row in enumerate(rows):
        only_known(row, {"code", "name", "domain", "note", "order"}, "area")
        values = {"name": row["name"], "domain": row["domain"], "note": row.get("note", "").strip()}
        values["order"] = row.get("order", number * 10)
        yield settle(Area, "areas", where={"code": row["code"]}, values=values)[1]


def load_decisions(rows: Rows, loading: Loading) -> Iterator[Change]:
    areas = {area.code: area for area in Area.objects.all()}
    for row in rows:
        known = {"code", "area", "title", "principles", "duties", *VERSION_FIELDS}
        only_known(row, known, f"decision {row.get('code')}")
        if row["area"] not in areas:
            raise PackError(f"decision {row['code']}: there is no area “{row['area']}”.")
        values = {"area": areas[row["area"]], "title": row["title"]}
        decision, change = settle(Decision, "decisions", where={"code": row["code"]}, values=values)
        version, said = load_version(decision, row, loading)
        yield Change("decisions", change.record, worst(change, said), change.fields + said.fields)
        yield from load_principles(version, row.get("principles", []))
        yield from load_duties(version, row.get("duties", []))


def load_version(decision: Decision, row: Mapping[str, Any], loading: Loading) -> tuple[DecisionVersion, Change]:
    """The version in force is brought in line; one of an earlier academic year is closed and followed by a new one."""
    values = tidy({field: row[name] for name, field in VERSION_FIELDS.items() if name in row})
    current = decision.versions.in_force(loading.since).first()  # type: ignore[attr-defined]
    if current is not None and current.year_id != loading.year.pk:
        if all(getattr(current, field) == value for field, value in values.items()):
            return current, Change("decisions", str(decision), "unchanged")
        current.effective_to = loading.since - timedelta(days=1)
        current.save()
        current = None
    if current is None:
        values |= {"status": Status.PUBLISHED, "year": loading.year, "approved_by": f"Pack {loading.pack}"}
        values |= {"decision": decision}
        where = {"decision": decision, "effective_from": loading.since, "status": Status.PUBLISHED}
    else:
        where = {"pk": current.pk}
    return settle(DecisionVersion, "decisions", where=where, values=values)


def load_principles(version: DecisionVersion, rows: Rows) -> Iterator[Change]:
    for number, row in enumerate(rows):
        only_known(row, {"code", *PRINCIPLE_FIELDS}, f"principle {row.get('code')} of {version}")
        values = tidy({field: row[name] for name, field in PRINCIPLE_FIELDS.items() if name in row})
        values["order"] = number
        yield settle(CorePrinciple, "principles", where={"version": version, "code": row["code"]}, values=values)[1]
    yield from kept(version.principles, "principles", rows)  # type: ignore[attr-defined]


def load_duties(version: DecisionVersion, rows: Rows) -> Iterator[Change]:
    for row in rows:
        only_known(row, {"code", "form", *DUTY_FIELDS}, f"duty {row.get('code')} of {version}")
        values = tidy({field: row[name] for name, field in DUTY_FIELDS.items() if name in row})
        values["proforma"] = form_of(row) if "form" in row else None
        yield settle(Duty, "duties", where={"version": version, "code": row["code"]}, values=values)[1]
    # A duty to write the school's own version is made of the decision, not of the pack.
    own = version.duties.exclude(proforma__decision__isnull=False)  # type: ignore[attr-defined]
    yield from kept(own, "duties", rows)


def form_of(row: Mapping[str, Any]) -> ProForma:
    form = ProForma.objects.filter(code=row["form"]).first()
    if form is None:
        raise PackError(f"duty {row['code']}: there is no form “{row['form']}”.")
    return form


def kept(related: Any, section: str, rows: Rows) -> Iterator[Change]:
    """What the trust has and the pack has no longer stays, and is said."""
    for row in related.exclude(code__in=[row["code"] for row in rows]):
        yield Change(section, str(row), "kept")


def tidy(values: dict[str, Any]) -> dict[str, Any]:
    """YAML's folded texts end in a line break that nobody typed."""
    return {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}


def worst(*changes: Change) -> str:
    kinds = [change.kind for change in changes]
    return next(kind for kind in ("new", "changed", "unchanged") if kind in kinds)
