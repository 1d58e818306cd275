"""Keeping the search of who decides in line with the charter and the scheme."""

from dataclasses import dataclass

from django.db import transaction

from charter.deciding.charter_lines import described, line_of
from charter.deciding.holders import HolderLine, HolderSource
from charter.deciding.models import SearchLine
from charter.deciding.words import spelled
from charter.models import DecisionVersion
from trust import clock
from trust.hooks import registered
from trust.models import User

SAID = ("matter", "words", "text")


def said_by(line: HolderLine) -> dict[str, str]:
    """What the index holds of a line."""
    return {name: spelled(getattr(line, name)) for name in SAID}


@dataclass(frozen=True)
class Refreshed:
    """How many rows of the index were added, changed and taken out."""

    added: int
    changed: int
    gone: int


@transaction.atomic
def refresh() -> Refreshed:
    """Brings the index in line with every line in force today. Twice changes nothing; a constant number of queries."""
    lines = {
        (line.source, line.key): line
        for source in registered(HolderSource)
        for line in source.lines(clock.today())
    }  # fmt: skip
    rows = {(row.source, row.key): row for row in SearchLine.objects.select_for_update().defer("vector")}
    changed = [rows[key] for key in rows.keys() & lines.keys() if brought_in_line(rows[key], lines[key])]
    gone = [row.pk for key, row in rows.items() if key not in lines]
    new = [row_of(line) for key, line in lines.items() if key not in rows]
    SearchLine.objects.bulk_update(changed, SAID)
    SearchLine.objects.filter(pk__in=gone).delete()
    SearchLine.objects.bulk_create(new)
    return Refreshed(len(new), len(changed), len(gone))


def brought_in_line(row: SearchLine, line: HolderLine) -> bool:
    """Whether the row differed from its line."""
    said = said_by(line)
    differing = [name for name in SAID if getattr(row, name) != said[name]]
    for name in differing:
        setattr(row, name, said[name])
    return bool(differing)


def row_of(line: HolderLine) -> SearchLine:
    return SearchLine(source=line.source, key=line.key, **said_by(line))


def index_version(new: DecisionVersion, old: DecisionVersion | None, by: User) -> None:
    """Puts a decision's words into the index on its first day in force."""
    line = line_of(described(DecisionVersion.objects.filter(pk=new.pk)).get())
    SearchLine.objects.update_or_create(source=line.source, key=line.key, defaults=said_by(line))
