"""The dry run of a record, its writing in bulk, and taking it back."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

import pandas as pd
import pghistory
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.db.models import ProtectedError, Q

from safeguarding.register.importing.people import checks_of, people_of, values_by_row
from safeguarding.register.models import Check, Registered
from safeguarding.register.selectors.people import editable
from safeguarding.register.selectors.rules import rules_on
from schools.models import School
from trust import clock
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.imports.kinds import Comparison, Job
from trust.imports.models import ImportRun, RunChange
from trust.imports.registers import plain
from trust.imports.sheets import Sheet
from trust.models import User

PERSON = ("name", "reference", "school_id", "person_type", "post", "started_on", "left_on")
CHECK = (
    "result",
    "done_on",
    "done_by",
    "certificate_number",
    "confirmed_on",
    "risk_assessed_on",
    "review_on",
    "reason",
)
of_person, of_check = itemgetter(*PERSON), itemgetter(*CHECK)
MADE = "made"


@dataclass
class Work:
    """What applying writes: by row, new people, and what changes of those who are there; checks of both."""

    new: dict[int, dict[str, Any]] = field(default_factory=dict)
    changed: list[tuple[int, int, dict[str, Any]]] = field(default_factory=list)
    new_checks: list[tuple[int, int | None, str, dict[str, Any]]] = field(default_factory=list)
    changed_checks: list[tuple[int, int, dict[str, Any]]] = field(default_factory=list)


def whole(user: User) -> bool:
    return any(
        one.school_id is None and one.cluster_id is None and one.role in CAN["register.edit"] for one in grants(user)
    )


def compare(sheet: Sheet, job: Job) -> Comparison:
    today, rules = clock.today(), rules_on(clock.today())
    sheet.check()
    schools = School.objects.for_user(job.by, "register.edit")
    only = str(job.options.get("for_school") or "")
    people = people_of(sheet, job.by, whole(job.by), schools, today, only)
    checks = checks_of(sheet, people, rules, today)
    live = sheet.live.index
    job.progress(45, f"Comparing {len(live):,} people")
    there = Known(job.by)
    work, rows = Work(), {}
    at: dict[int, int | None] = {}
    columns = people.loc[live, [*PERSON, "sort"]].astype(object)
    records: Any = columns.where(columns.notna(), None).to_dict("records")
    for row, values in zip(live, records, strict=True):
        at[row], rows[row] = place(work, there, row, values)
    figures = settle_checks(work, there, at, checks, rows)
    return Comparison(pd.Series(rows, dtype=object), figures=dict(figures), work=work)


class Known:
    """Who is on the record already, as far as the sender keeps it, and their checks."""

    def __init__(self, user: User) -> None:
        rows = editable(user).order_by().values("pk", "sort_name", "version", *PERSON)
        self.people = {row["pk"]: row for row in rows}
        self.by_name: dict[tuple[int | None, str], list[dict[str, Any]]] = {}
        for row in self.people.values():
            self.by_name.setdefault((row["school_id"], row["sort_name"]), []).append(row)
        self.checks: dict[tuple[int, str], dict[str, Any]] = {}
        if self.people:
            found = Check.objects.filter(person__in=editable(user).order_by().values("pk"))
            for check in found.order_by().values("pk", "person_id", "kind", *CHECK):
                self.checks[check["person_id"], check["kind"]] = check

    def match(self, values: dict[str, Any]) -> dict[str, Any] | None:
        """By name and place, and by number where both say one; whoever is still there before one who left."""
        same = self.by_name.get((values["school_id"], values["sort"]), [])
        number = values["reference"]
        same = [row for row in same if not number or not row["reference"] or row["reference"] == number]
        live = [row for row in same if row["left_on"] is None]
        gone = [row for row in same if row["started_on"] == values["started_on"]]
        return next(iter(live or gone), None)


def place(work: Work, there: Known, row: int, values: dict[str, Any]) -> tuple[int | None, str]:
    """The key of whoever the row is about (None: somebody new), and what becomes of the row so far."""
    record = there.match(values)
    values = {name: values[name] for name in PERSON}
    if record is None:
        work.new[row] = values
        return None, "new"
    # A blank says nothing: what the record has stays.
    changed = {name: value for name, value in values.items() if value not in (None, "") and record[name] != value}
    if changed:
        work.changed.append((row, record["pk"], changed))
    return record["pk"], "changed" if changed else "unchanged"


def settle_checks(work: Work, there: Known, at: dict[int, int | None], checks: Any, rows: dict[int, str]) -> Counter:
    figures: Counter[str] = Counter()
    for kind, frame in checks.items():
        for row, values in values_by_row(frame[frame.index.isin(at)]):
            pk = at[row]
            record = there.checks.get((pk, kind.value)) if pk else None
            changed = {name: value for name, value in values.items() if differs(record, name, value)} if record else {}
            outcome = "new" if record is None else "changed" if changed else "unchanged"
            figures[outcome] += 1
            if record is None:
                work.new_checks.append((row, pk, kind.value, values))
            elif changed:
                work.changed_checks.append((row, record["pk"], changed))
            if outcome != "unchanged" and rows[row] == "unchanged":
                rows[row] = "changed"
    return figures


def differs(record: dict[str, Any], name: str, value: Any) -> bool:
    return value not in (None, "") and record[name] != value


def apply(sheet: Sheet, job: Job, comparison: Comparison) -> None:
    """People and their checks in bulk; what stood before is kept to be put back."""
    with pghistory.context(user=job.by.pk, reason=f"Import {job.run.pk}"):
        write(job, comparison.work)


def write(job: Job, work: Work) -> None:
    keys = dict(zip(work.new, new_keys(len(work.new)), strict=True))
    bring(Registered, ("id", *PERSON), ([keys[row], *of_person(values)] for row, values in work.new.items()), version=1)
    job.progress(80, f"Writing {len(work.new_checks):,} checks")
    checks = ([pk or keys[row], kind, *of_check(values)] for row, pk, kind, values in work.new_checks)
    bring(Check, ("person_id", "kind", *CHECK), checks, version=1, recorded_by_id=job.by.pk, recorded_on=clock.today())
    later = [(row, pk, kind) for row, pk, kind, _ in work.new_checks if pk]
    made: dict[str, Any] = {"people": {str(pk): row for row, pk in keys.items()}, "checks": added(later)}
    made["held"] = sum(1 for _, pk, _, _ in work.new_checks if pk is None)
    if keys or later:
        RunChange.objects.create(run=job.run, row=0, model=MADE, object_pk=0, before=None, after=made)
    change(job, Registered, work.changed)
    change(job, Check, work.changed_checks, recorded_by_id=job.by.pk, recorded_on=clock.today())


def new_keys(count: int) -> list[int]:
    """Keys for so many people, taken beforehand: their checks are written with them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [Registered._meta.db_table, count],
        )
        return [key for (key,) in cursor.fetchall()]


def bring(model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[Any]], **also: Any) -> None:
    """Rows copied into a table of this transaction's own, then inserted from it: COPY itself passes no row-level rule.

    `also` is the same in every row.
    """
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    text.seek(0)
    table, names, more = model._meta.db_table, ", ".join(columns), ", ".join(also)
    words = ", ".join(name for name in columns if isinstance(model._meta.get_field(name), models.CharField))
    same = ", ".join(["%s"] * len(also))
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS pg_temp.staged")
        # The names are the model's own, the values parameters.
        cursor.execute(f"CREATE TEMPORARY TABLE staged ON COMMIT DROP AS SELECT {names} FROM {table} WHERE false")  # noqa: S608
        cursor.copy_expert(f"COPY staged ({names}) FROM STDIN WITH (FORMAT csv, FORCE_NOT_NULL ({words}))", text)
        cursor.execute(f"INSERT INTO {table} ({names}, {more}) SELECT {names}, {same} FROM staged", [*also.values()])  # noqa: S608


def added(checks: list[tuple[int, int, str]]) -> dict[str, int]:
    """The keys of checks that were added to people who were there, with their rows."""
    rows = {(pk, kind): row for row, pk, kind in checks}
    found = Check.objects.filter(person__in={pk for pk, _ in rows}).values_list("pk", "person_id", "kind")
    return {str(pk): rows[person, kind] for pk, person, kind in found if (person, kind) in rows}


def change(job: Job, model: Any, changes: list[tuple[int, int, dict[str, Any]]], **also: Any) -> None:
    """Each record saved by its own rules, with what it was before."""
    rows = model.objects.in_bulk([pk for _, pk, _ in changes])
    kept = []
    for row, pk, values in changes:
        record = rows[pk]
        before = {name: getattr(record, name) for name in values}
        record.claim(record.version)
        record.save_checked(**values, **also)
        kept.append(
            RunChange(
                run=job.run, row=row, model=model._meta.label, object_pk=pk, before=plain(before), after=plain(values)
            )
        )
    RunChange.objects.bulk_create(kept)


def undo(run: ImportRun, by: User) -> None:
    """Puts back what the run changed and removes what it made. ValidationError names rows that were built on since."""
    changes = list(run.changes.exclude(model=MADE).order_by("-pk"))  # type: ignore[attr-defined]
    made = run.changes.filter(model=MADE).first()  # type: ignore[attr-defined]
    later = [*put_back(changes), *(remove(made.after) if made else ())]
    if later:
        more = f" and {len(later) - 10} more" if len(later) > 10 else ""
        raise ValidationError("This import can't be undone: " + "; ".join(later[:10]) + more + ".")


def put_back(changes: Iterable[RunChange]) -> Iterator[str]:
    of = {model._meta.label: model for model in (Registered, Check)}
    for one in changes:
        record: Any = of[one.model].objects.filter(pk=one.object_pk).first()
        if record is None or plain({name: getattr(record, name) for name in one.after}) != one.after:
            yield f"row {one.row} ({record or 'no longer there'}): changed since"
            continue
        record.claim(record.version)
        for name, value in (one.before or {}).items():
            column = record._meta.get_field(name)
            setattr(record, column.attname, column.to_python(value))
        record.save()


def remove(made: dict[str, Any]) -> Iterator[str]:
    people, checks = {int(pk): row for pk, row in made["people"].items()}, made["checks"]
    touched = Check.objects.filter(Q(person__in=people) | Q(pk__in=checks), version__gt=1).values_list(
        "person", flat=True
    )
    found = set(touched) | set(Registered.objects.filter(pk__in=people, version__gt=1).values_list("pk", flat=True))
    more = Check.objects.filter(person__in=people).count() - made["held"]
    for pk in sorted(found):
        yield f"row {people.get(pk, '?')}: changed since"
    if more:
        yield f"{more} checks were recorded since of people whom it brought in"
    if found or more:
        return
    Check.objects.filter(Q(person__in=people) | Q(pk__in=checks)).delete()
    try:
        Registered.objects.filter(pk__in=people).delete()
    except ProtectedError as error:
        yield f"{len(error.protected_objects)} other records were built on people whom it brought in"
