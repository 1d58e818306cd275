"""The `decisions` section of a pack: each line with its version, its principles and its duties.

A line that is new is drafted whole and then published, so that the rules of every room hold for packs too. In the
academic year of the version in force that version is brought in line, all but its type, which only the annual review
changes; in a later year the old version ends and a new one follows.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.actions.publication import publish
from charter.models import Area, CorePrinciple, Decision, DecisionVersion, Duty, ProForma, Status
from charter.packs.baselines import baselines
from charter.packs.changes import Change, Loading, settle
from charter.packs.decision_shape import DUTY_FIELDS, PRINCIPLE_FIELDS, VERSION_FIELDS
from charter.packs.lines import PackError
from charter.packs.lines import Row as FileRow

Row = Mapping[str, Any]
Part = TypeVar("Part", CorePrinciple, Duty)
NOT_COPIED = {"id", "version", "year", "status", "effective_from", "effective_to", "took_effect_at", "not_reviewed",
              "in_year_reason", "in_year_note", "approved_by", "approved_on"}  # fmt: skip


def load_decisions(rows: Sequence[Row], loading: Loading) -> Iterator[Change]:
    areas = {area.code: area for area in Area.objects.all()}
    forms = {form.code: form for form in ProForma.objects.all()}
    for row in rows:
        if row["area"] not in areas:
            raise PackError(f"decision {row['code']}: there is no area “{row['area']}”.", place(row, "area"))
        for duty in row.get("duties", []):
            if "form" in duty and duty["form"] not in forms:
                raise PackError(f"duty {duty['code']}: there is no form “{duty['form']}”.", place(duty, "form"))
        values = {"area": areas[row["area"]], "title": row["title"], "required_by": row.get("required_by", "")}
        decision, change = settle(Decision, "decisions", where={"code": row["code"]}, values=values)
        yield from one_line(change, load_version(decision, row, forms, loading))


def one_line(head: Change, parts: Iterable[Change]) -> Iterator[Change]:
    """The decision and its version as one change, then its principles, its duties and what waits."""
    same: list[Change] = [head]
    others: list[Change] = []
    for part in parts:
        (same if part.section == "decisions" else others).append(part)
    kinds = [change.kind for change in same]
    kind = next(kind for kind in ("new", "changed", "strain", "yours", "unchanged") if kind in kinds)
    yield Change("decisions", head.record, kind, sum((change.fields for change in same), ()))
    yield from others


def load_version(decision: Decision, row: Row, forms: Mapping[str, ProForma], loading: Loading) -> list[Change]:
    versions = decision.versions.order_by("effective_from")  # type: ignore[attr-defined]
    current = versions.in_force(loading.since).first()
    current = current or versions.filter(status=Status.PUBLISHED, effective_from__gt=loading.since).first()
    if current is not None and current.year.first_day < loading.year.first_day:
        return follow(current, row, forms, loading)
    if current is not None:
        return [*in_place(current, row), *parts(current, row, forms)]
    if versions.exists() or baselines().last("decisions", decision.code) is None:
        return []  # The trust retired the line, or writes one of its own under this code.
    return list(begin(decision, row, forms, loading))


def begin(decision: Decision, row: Row, forms: Mapping[str, ProForma], loading: Loading) -> Iterator[Change]:
    """The first version: drafted with all its parts, then published."""
    values = version_values(row)
    where = {"decision": decision, "year": loading.year, "effective_from": loading.since, "status": Status.DECIDED}
    where |= {"approved_by": f"Pack {loading.pack}"}
    draft, change = settle(DecisionVersion, "versions", where=where, values=values, key=decision.code)
    yield as_decision(change)
    yield from parts(draft, row, forms)
    publish_from(row, draft, loading)


def in_place(version: DecisionVersion, row: Row) -> Iterator[Change]:
    """All but the type, which waits for the annual review where the pack changed it and the trust did not."""
    values = version_values(row)
    wanted = values.pop("type")
    _, change = settle(DecisionVersion, "versions", where={"pk": version.pk}, values=values, key=version.decision.code)
    yield as_decision(change)
    last = (baselines().last("versions", version.decision.code) or {}).get("type")
    if wanted == version.type:
        baselines().note("versions", version.decision.code, {"type": wanted})
    elif wanted != last:
        kind = "waits" if last == version.type else "yours"
        yield Change("types", str(version), kind, (("type", version.type, wanted),))


def follow(old: DecisionVersion, row: Row, forms: Mapping[str, ProForma], loading: Loading) -> list[Change]:
    """A version for the new year where the pack says something new: the old one's copy, brought in line."""
    with transaction.atomic():
        draft = copy_of(old, loading)
        key = old.decision.code
        _, change = settle(DecisionVersion, "versions", where={"pk": draft.pk}, values=version_values(row), key=key)
        changes = [as_decision(change), *parts(draft, row, forms)]
        if any(change.writes for change in changes):
            draft.refresh_from_db()
            publish_from(row, draft, loading)
        else:
            transaction.set_rollback(True)
    return changes


def copy_of(old: DecisionVersion, loading: Loading) -> DecisionVersion:
    kept = [field.name for field in DecisionVersion._meta.concrete_fields if field.name not in NOT_COPIED]
    draft = DecisionVersion.objects.create(
        **{name: getattr(old, name) for name in kept}, year=loading.year, effective_from=loading.since,
        status=Status.DECIDED, approved_by=f"Pack {loading.pack}",
    )  # fmt: skip
    CorePrinciple.objects.bulk_create(copies_of(old.principles.all(), draft))  # type: ignore[attr-defined]
    Duty.objects.bulk_create(copies_of(old.duties.all(), draft))  # type: ignore[attr-defined]
    return draft


def copies_of(rows: Iterable[Part], version: DecisionVersion) -> list[Part]:
    copies = list(rows)
    for copy in copies:
        copy.pk, copy.version, copy._state.adding = None, version, True
    return copies


def publish_from(row: Row, draft: DecisionVersion, loading: Loading) -> None:
    try:
        publish(draft, by=loading.by)
    except ValidationError as error:
        raise PackError(f"decision {row['code']}: {' '.join(error.messages)}", place(row)) from error


def parts(version: DecisionVersion, row: Row, forms: Mapping[str, ProForma]) -> Iterator[Change]:
    code = version.decision.code
    for number, part in enumerate(row.get("principles", [])):
        values = {name: part[name] for name in PRINCIPLE_FIELDS if name in part} | {"order": number}
        where = {"version": version, "code": part["code"]}
        yield settle(CorePrinciple, "principles", where=where, values=values, key=f"{code}/{part['code']}")[1]
    yield from kept(version.principles, "principles", code, row.get("principles", []))  # type: ignore[attr-defined]
    for part in row.get("duties", []):
        values = {name: part[name] for name in DUTY_FIELDS if name in part}
        values["proforma"] = forms[part["form"]] if "form" in part else None
        where = {"version": version, "code": part["code"]}
        yield settle(Duty, "duties", where=where, values=values, key=f"{code}/{part['code']}")[1]
    yield from kept(version.duties, "duties", code, row.get("duties", []))  # type: ignore[attr-defined]


def kept(related: Any, section: str, code: str, rows: Sequence[Row]) -> Iterator[Change]:
    """What this pack once gave and names no longer stays with the trust, and is said."""
    dropped = {key.rpartition("/")[2] for key in baselines().keys(section, code)} - {row["code"] for row in rows}
    for part in related.filter(code__in=dropped):
        yield Change(section, str(part), "kept")


def version_values(row: Row) -> dict[str, Any]:
    return {field: row[name] for name, field in VERSION_FIELDS.items() if name in row}


def as_decision(change: Change) -> Change:
    return Change("decisions", change.record, change.kind, change.fields)


def place(row: Row, field: str = "") -> Any:
    return row.place(field) if isinstance(row, FileRow) else None
