"""Tagging a record with what it serves."""

from collections.abc import Collection

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction

from charter.values.models import StaffPromise, Strand, Tag, Value
from charter.values.selectors.tags import FIELDS, this_years
from trust import clock
from trust.models import User


@transaction.atomic
def tag(target: models.Model, *, chosen: Collection[Strand | Value | StaffPromise], by: User) -> list[Tag]:
    """Gives the record these tags of this year's wording and no others of it; tags of earlier years stay (S0-1)."""
    kind = ContentType.objects.get_for_model(target)
    there = {part: row for row, part in ((row, part_of(row)) for row in this_years(target))}
    Tag.objects.filter(pk__in=[row.pk for part, row in there.items() if part not in chosen]).delete()
    for part in chosen:
        if part not in there:
            row = Tag(target_type=kind, target_id=target.pk, by=by, at=clock.now(), **{FIELDS[type(part)]: part})
            row.save_checked()
    return list(this_years(target))


def part_of(row: Tag) -> Strand | Value | StaffPromise:
    return next(part for name in FIELDS.values() if (part := getattr(row, name)) is not None)
