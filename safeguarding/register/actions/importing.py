"""Bringing in a record: the file, what its columns mean, and the dry run."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from safeguarding.register.importing.columns import FIRST, NAME, STARTED, WHO, guessed, read_record
from safeguarding.register.models import ColumnMapping
from trust import clock
from trust.imports import actions, tasks
from trust.imports.models import ImportRun
from trust.imports.reading import Unreadable
from trust.models import User

KIND = "record"
NEEDED = (WHO, STARTED)


@transaction.atomic
def send_record(*, file: Any, for_school: Any = None, by: User) -> ImportRun:
    """Keeps the file, to be read once its columns are agreed; ValidationError says why where it is no such table."""
    run = actions.start(KIND, file, file.name, by=by, options={"for_school": for_school.pk if for_school else ""})
    try:
        headings = headings_of(run)
    except Unreadable as problem:
        run.file.content.delete(save=False)  # its row goes with the transaction
        raise ValidationError({"file": problem.message}) from problem
    saved = ColumnMapping.objects.values_list("headings", "columns")
    run.options |= {"headings": headings, "columns": guessed(headings, saved)}
    run.save(update_fields=["options"])
    return run


def headings_of(run: ImportRun) -> list[str]:
    with run.file.content.open("rb") as content:
        return [heading for heading in read_record(content.read()).header if heading]


@transaction.atomic
def agree_columns(run: ImportRun, *, columns: dict[str, str], by: User) -> ImportRun:
    """What each heading means, kept for the next file like it; then the dry run begins."""
    given = [name for name in columns.values() if name]
    twice = {name for name in given if given.count(name) > 1}
    if twice:
        raise ValidationError(f"Two columns can't both be “{sorted(twice)[0]}”.")
    lacking = [name for name in NEEDED if name not in given]
    lacking += [] if {NAME, FIRST} & set(given) else [NAME]
    if lacking:
        raise ValidationError(f"Say which column is: {', '.join(lacking)}.")
    if run.status != ImportRun.Status.WAITING:
        raise ValidationError("This file was read already. Send it again to read it otherwise.")
    columns = {heading: name for heading, name in columns.items() if name}
    mapping = ColumnMapping.objects.filter(headings=sorted(run.options["headings"])).first()
    mapping = mapping or ColumnMapping(headings=sorted(run.options["headings"]))
    mapping.save_checked(columns=columns, saved_by=by, saved_on=clock.today())
    run.options |= {"columns": columns, "agreed": True}
    run.lease_until = clock.now() + actions.LEASE
    run.save(update_fields=["options", "lease_until"])
    tasks.check_run.delay_on_commit(run.pk)  # type: ignore[attr-defined]
    return run
