"""Importing into a register: rows that are edited in place (schools, terms), compared and changed one by one.

Figures do not come this way; these are registers under 5,000 rows of ours, whose rules are the models' own.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import pandas as pd
from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import ProtectedError

from trust.imports.kinds import Comparison, Job
from trust.imports.models import ImportRun, RunChange
from trust.imports.sheets import Sheet
from trust.models import User

DATE_FORMATS = ("%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d", "%Y-%m-%d %H:%M:%S")
DATE = r"\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2}( 00:00:00)?"


@dataclass
class Entry:
    """What one row says about one record: the record there is, or None where it is to be made, and its new values."""

    row: int
    model: type[models.Model]
    record: models.Model | None
    values: dict[str, Any]
    before: dict[str, Any] = field(default_factory=dict)

    @property
    def outcome(self) -> str:
        if self.record is None:
            return "new"
        return "changed" if self.changed else "unchanged"

    @property
    def changed(self) -> dict[str, Any]:
        """The values that differ from the record's."""
        return {name: value for name, value in self.values.items() if getattr(self.record, name) != value}


def as_date(text: str) -> date | None:
    """A date as GIAS and Excel write it, day first; None where blank or none."""
    for form in DATE_FORMATS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a date, no moment
        except ValueError:
            continue
    return None


def compare(entries: Iterable[Entry], sheet: Sheet) -> Comparison:
    """Checks each entry by its model's own rules; a row whose record breaks one is rejected with the rule's words."""
    good = [entry for entry in entries if _follows_rules(entry, sheet)]
    rows: dict[int, str] = {}
    for entry in good:
        # A row that makes one record and leaves another alone counts as changed.
        rows[entry.row] = entry.outcome if rows.get(entry.row, entry.outcome) == entry.outcome else "changed"
    return Comparison(pd.Series(rows, dtype=object), work=good)


def _follows_rules(entry: Entry, sheet: Sheet) -> bool:
    if entry.record is not None and not entry.changed:
        return True
    record = entry.model(**entry.values) if entry.record is None else _with(entry)
    try:
        record.full_clean()
    except ValidationError as error:
        for column, messages in error.message_dict.items():
            value = pd.Series({entry.row: str(entry.values.get(column, ""))})
            sheet.reject([entry.row], "" if column == "__all__" else column, " ".join(messages), value)
        return False
    return True


def _with(entry: Entry) -> models.Model:
    record = entry.model._default_manager.get(pk=entry.record.pk)  # type: ignore[union-attr]
    for name, value in entry.values.items():
        setattr(record, name, value)
    return record


def apply(sheet: Sheet, job: Job, comparison: Comparison) -> None:
    """Writes what is new and changed, and keeps what was there before so that the run can be undone."""
    for entry in comparison.work:
        write(job.run, entry)


def write(run: ImportRun, entry: Entry) -> models.Model:
    """Makes or changes the entry's record; nothing where it is as it should be."""
    if entry.record is None:
        record = entry.model._default_manager.create(**entry.values)
        _keep(run, entry, record, None, entry.values)
        return record
    if changed := entry.changed:
        before = {name: getattr(entry.record, name) for name in changed}
        for name, value in changed.items():
            setattr(entry.record, name, value)
        entry.record.save()
        _keep(run, entry, entry.record, before, changed)
    return entry.record


def _keep(run: ImportRun, entry: Entry, record: models.Model, before: Any, after: Mapping[str, Any]) -> None:
    RunChange.objects.create(
        run=run,
        row=entry.row,
        model=entry.model._meta.label,
        object_pk=record.pk,
        before=plain(before) if before is not None else None,
        after=plain(after),
    )


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as JSON keeps them; a record stands as its key."""
    keys = {name: value.pk if isinstance(value, models.Model) else value for name, value in values.items()}
    return json.loads(json.dumps(keys, cls=DjangoJSONEncoder))


def undo(run: ImportRun, by: User) -> None:
    """Puts back what the run changed, last first. ValidationError names what was changed or built on since."""
    later: list[str] = []
    for change in run.changes.order_by("-pk"):
        record = apps.get_model(change.model)._default_manager.filter(pk=change.object_pk).first()
        if record is None or now_of(record, change.after) != change.after:
            later.append(f"row {change.row} ({record or 'no longer there'}): changed since")
        elif problem := _put_back(record, change):
            later.append(f"row {change.row} ({record}): {problem}")
    if later:
        more = f" and {len(later) - 10} more" if len(later) > 10 else ""
        raise ValidationError("This import can't be undone: " + "; ".join(later[:10]) + more + ".")


def now_of(record: models.Model, names: Iterable[str]) -> dict[str, Any]:
    return plain({name: getattr(record, name) for name in names})


def _put_back(record: models.Model, change: RunChange) -> str:
    if change.before is None:
        try:
            record.delete()
        except ProtectedError as error:
            return f"used by {len(error.protected_objects)} other records"
        return ""
    for name, value in change.before.items():
        column = record._meta.get_field(name)
        setattr(record, column.attname, column.to_python(value))  # type: ignore[union-attr]
    record.save()
    return ""
