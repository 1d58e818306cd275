"""The `decisions` section of a pack: each line with its version, its principles and its duties.

A line that is new is drafted whole, and published once all sections are read (its service and the promises about it
among them), so that the rules of every room hold for packs too. In the
academic year of the version in force that version is brought in line, all but its type, which only the annual review
changes; in a later year the old version ends and a new one follows.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Self, TypeVar

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


@dataclass(frozen=True)
class Held:
    """What the trust has before the section is read, in a handful of queries however many decisions there are."""

    areas: dict[str, Area]
    forms: dict[str, ProForma]
    decisions: dict[str, Decision]
    versions: dict[int, list[DecisionVersion]]
    loading: Loading

    @classmethod
    def of(cls, loading: Loading) -> Self:
        versions: dict[int, list[DecisionVersion]] = {}
        rows = DecisionVersion.objects.select_related("decision", "year").prefetch_related("principles", "duties")
        for version in rows.order_by("effective_from"):
            versions.setdefault(version.decision_id, []).append(version)
        areas = {area.code: area for area in Area.objects.all()}
        forms = {form.code: form for form in ProForma.objects.all()}
        decisions = {decision.code: decision for decision in Decision.objects.all()}
        return cls(areas, forms, decisions, versions, loading)

    def current(self, decision: Decision) -> DecisionVersion | None:
        """The version in force on the first day loaded for, or else the next one published."""
        ahead = [
            version
            for version in self.versions.get(decision.pk, [])
            if version.status == Status.PUBLISHED
            and (version.effective_to is None or version.effective_to >= self.loading.since)
        ]
        return ahead[0] if ahead else None


def load_decisions(rows: Sequence[Row], loading: Loading) -> Iterator[Change]:
    held = Held.of(loading)
    for row in rows:
        if row["area"] not in held.areas:
            raise PackError(f"decision {row['code']}: there is no area “{row['area']}”.", place(row, "area"))
        for duty in row.get("duties", []):
            if "form" in duty and duty["form"] not in held.forms:
                raise PackError(f"duty {duty['code']}: there is no form “{duty['form']}”.", place(duty, "form"))
        values = {"area": held.areas[row["area"]], "title": row["title"], "required_by": row.get("required_by", "")}
        where, key = {"code": row["code"]}, row["code"]
        decision, change = settle(Decision, "decisions", where=where, values=values, key=key, among=held.decisions)
        yield from one_line(change, load_version(decision, row, held))


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


def load_version(decision: Decision, row: Row, held: Held) -> list[Change]:
    current = held.current(decision)
    if current is not None and current.year.first_day < held.loading.year.first_day:
        return follow(current, row, held)
    if current is not None:
        return [*in_place(current, row), *parts(current, row, held, begun=True)]
    if held.versions.get(decision.pk) or baselines().last("decisions", decision.code) is None:
        return []  # The trust retired the line, or writes one of its own under this code.
    return list(begin(decision, row, held))


def begin(decision: Decision, row: Row, held: Held) -> Iterator[Change]:
    """The first version: drafted with all its parts, then published."""
    values, loading = version_values(row), held.loading
    where = {"decision": decision, "year": loading.year, "effective_from": loading.since, "status": Status.DECIDED}
    where |= {"approved_by": f"Pack {loading.pack}"}
    draft, change = settle(DecisionVersion, "versions", where=where, values=values, key=decision.code, among={})
    yield as_decision(change)
    yield from parts(draft, row, held, begun=False)
    baselines().at_the_end.append(partial(publish_from, row, draft, loading))


def in_place(version: DecisionVersion, row: Row) -> Iterator[Change]:
    """All but the type, which waits for the annual review where the pack changed it and the trust did not."""
    values = version_values(row)
    wanted = values.pop("type")
    key = version.decision.code
    among = {key: version}
    _, change = settle(DecisionVersion, "versions", where={"pk": version.pk}, values=values, key=key, among=among)
    yield as_decision(change)
    last = (baselines().last("versions", key) or {}).get("type")
    if wanted == version.type:
        baselines().note("versions", key, {"type": wanted})
    elif wanted != last:
        kind = "waits" if last == version.type else "yours"
        yield Change("types", str(version), kind, (("type", version.type, wanted),))


def follow(old: DecisionVersion, row: Row, held: Held) -> list[Change]:
    """A version for the new year where the pack says something new: the old one's copy, brought in line."""
    with transaction.atomic():
        draft = copy_of(old, held.loading)
        key = old.decision.code
        _, change = settle(DecisionVersion, "versions", where={"pk": draft.pk}, values=version_values(row), key=key)
        changes = [as_decision(change), *parts(draft, row, held, begun=True)]
        if any(change.writes for change in changes):
            draft.refresh_from_db()
            baselines().at_the_end.append(partial(publish_from, row, draft, held.loading))
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


def parts(version: DecisionVersion, row: Row, held: Held, *, begun: bool) -> Iterator[Change]:
    """Principles and duties; one that was only just drafted has none yet (`begun`: it may have)."""
    code = version.decision.code
    known = by_key(code, version.principles.all() if begun else ())  # type: ignore[attr-defined]
    for number, part in enumerate(row.get("principles", [])):
        values = {name: part[name] for name in PRINCIPLE_FIELDS if name in part} | {"order": number}
        where, key = {"version": version, "code": part["code"]}, f"{code}/{part['code']}"
        yield settle(CorePrinciple, "principles", where=where, values=values, key=key, among=known)[1]
    yield from kept(known, "principles", code, row.get("principles", []))
    known = by_key(code, version.duties.all() if begun else ())  # type: ignore[attr-defined]
    for part in row.get("duties", []):
        values = {name: part[name] for name in DUTY_FIELDS if name in part}
        values["proforma"] = held.forms[part["form"]] if "form" in part else None
        where, key = {"version": version, "code": part["code"]}, f"{code}/{part['code']}"
        yield settle(Duty, "duties", where=where, values=values, key=key, among=known)[1]
    yield from kept(known, "duties", code, row.get("duties", []))


def by_key(code: str, parts: Iterable[Any]) -> dict[str, Any]:
    return {f"{code}/{part.code}": part for part in parts}


def kept(known: Mapping[str, Any], section: str, code: str, rows: Sequence[Row]) -> Iterator[Change]:
    """What this pack once gave and names no longer stays with the trust, and is said."""
    dropped = set(baselines().keys(section, code)) - {f"{code}/{row['code']}" for row in rows}
    for key in sorted(dropped & known.keys()):
        yield Change(section, str(known[key]), "kept")


def version_values(row: Row) -> dict[str, Any]:
    return {field: row[name] for name, field in VERSION_FIELDS.items() if name in row}


def as_decision(change: Change) -> Change:
    return Change("decisions", change.record, change.kind, change.fields)


def place(row: Row, field: str = "") -> Any:
    return row.place(field) if isinstance(row, FileRow) else None
