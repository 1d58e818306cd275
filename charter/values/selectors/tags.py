"""What a record is tagged with, and what it may be tagged with."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q, QuerySet

from charter.values.models import Purpose, StaffPromise, Strand, Tag, Value
from trust import clock

Part = Strand | Value | StaffPromise
FIELDS: dict[type, str] = {Strand: "strand", Value: "value", StaffPromise: "promise"}
GROUPS = ((Strand, "Vision"), (Value, "Values"), (StaffPromise, "Promises to staff"))


@dataclass(frozen=True)
class Choices:
    """The parts of this year's wording, by key (`value-7`), and in the groups that a form offers."""

    by_key: dict[str, Part]
    groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]


def choices() -> Choices:
    """Of the wording in force; nothing where none is published."""
    purpose = Purpose.objects.in_force(clock.today()).first()
    by_key: dict[str, Part] = {}
    groups = []
    for model, label in GROUPS if purpose else ():
        parts = {f"{FIELDS[model]}-{part.pk}": part for part in model.objects.filter(purpose=purpose)}
        by_key |= parts
        if parts:
            groups.append((label, [(key, part.title) for key, part in parts.items()]))
    return Choices(by_key, groups)


def tags_of(target: models.Model) -> QuerySet[Tag]:
    kind = ContentType.objects.get_for_model(target)
    years = ("strand__purpose__year", "value__purpose__year", "promise__purpose__year")
    return Tag.objects.filter(target_type=kind, target_id=target.pk).select_related(*years)


def this_years(target: models.Model) -> QuerySet[Tag]:
    """Those of the wording in force."""
    purpose = Purpose.objects.in_force(clock.today()).first()
    of_it = Q(strand__purpose=purpose) | Q(value__purpose=purpose) | Q(promise__purpose=purpose)
    return tags_of(target).filter(of_it) if purpose else tags_of(target).none()


def chips(target: models.Model) -> list[tuple[str, str]]:
    """(title, year where it is not the wording in force) of each tag."""
    purpose = Purpose.objects.in_force(clock.today()).first()
    found = []
    for row in tags_of(target):
        part = row.strand or row.value or row.promise
        if part is not None:
            old = purpose is None or part.purpose_id != purpose.pk
            found.append((part.title, part.purpose.year.code if old else ""))
    return found
