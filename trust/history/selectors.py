"""Who changed what and when, old → new, from the events that the database's triggers wrote."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from django.db import models

from trust import clock
from trust.models import User

# Counters and stamps that say nothing to a reader.
UNSAID = {"version", "saved_at", "saved_by", "id", "question", "row"}
# Says a field of an event in words; None where it has none of its own.
InWords = Callable[[Any, models.Field], str | None]


@dataclass(frozen=True)
class Change:
    """One change of one record. `fields` holds (name, old, new) in words; for a new record, old is empty."""

    at: datetime
    who: str
    verb: str
    record: str
    fields: tuple[tuple[str, str, str], ...]


def plainly(event: Any, field: models.Field) -> str | None:
    return None


def changes_of(rows: Mapping[models.Model, str], *, words: InWords = plainly) -> list[Change]:
    """The changes of these records, newest first, each under the name given to it; a query a model, one for people.

    `words` may say a field of an event in the record's own words.
    """
    named = {(type(row), row.pk): name for row, name in rows.items()}
    events = [event for model, same in by_model(rows) for event in events_of(model, same)]
    names = people_in(events)
    changes = []
    for _, steps in groupby(events, lambda event: (type(event), event.pgh_obj_id)):
        before = None
        for event in steps:
            change = between(before, event, named[event.pgh_tracked_model, event.pgh_obj_id], names, words)
            if change.fields or event.pgh_label != "update":
                changes.append(change)
            before = event
    return sorted(changes, key=lambda change: change.at, reverse=True)


def by_model(rows: Iterable[models.Model]) -> Iterator[tuple[type[models.Model], list[Any]]]:
    found: dict[type[models.Model], list[Any]] = {}
    for row in rows:
        found.setdefault(type(row), []).append(row.pk)
    yield from found.items()


def events_of(model: type[models.Model], keys: list[Any]) -> models.QuerySet:
    events = model.pgh_event_model.objects.filter(pgh_obj_id__in=keys)  # type: ignore[attr-defined]
    return events.select_related("pgh_context").order_by("pgh_obj_id", "pgh_id")


def people_in(events: Sequence[Any]) -> dict[int, str]:
    keys = {user_of(event) for event in events} | {
        getattr(event, field.attname)
        for event in events
        for field in event._meta.concrete_fields
        if field.related_model is User
    }
    return {user.pk: str(user) for user in User.objects.filter(pk__in=keys - {None})}


def user_of(event: Any) -> int | None:
    return (event.pgh_context.metadata if event.pgh_context else {}).get("user")


def between(before: Any, event: Any, record: str, names: dict[int, str], words: InWords) -> Change:
    fields = []
    for field in event._meta.concrete_fields:
        if field.name.startswith("pgh_") or field.name in UNSAID:
            continue
        old, new = (said(side, field, names, words) if side is not None else "" for side in (before, event))
        if old != new:
            fields.append((str(field.verbose_name), old, new))
    who = user_of(event) or getattr(event, "saved_by_id", None)
    verb = {"insert": "added", "update": "changed", "delete": "deleted"}.get(event.pgh_label, event.pgh_label)
    return Change(event.pgh_created_at, names.get(who or 0, "Concord"), verb, record, tuple(fields))


def said(event: Any, field: models.Field, names: dict[int, str], words: InWords) -> str:
    """A field's value in words: a person by name, a choice by its label; keys of other records say nothing."""
    value = getattr(event, field.attname)
    if value in (None, ""):
        return ""
    if field.related_model:
        return names.get(value, "") if field.related_model is User else ""
    if isinstance(value, datetime):
        return f"{value.astimezone(clock.LONDON):%-d %B %Y, %H:%M}"
    if isinstance(value, (list, dict)):
        return ", ".join(map(str, value))
    own = words(event, field)
    return str(dict(field.flatchoices).get(value, value)) if own is None else own
