"""All improvement work of a year by the four strands it belongs to (S3-8), as the reader may see it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from improvement.networks.models import WorkStrand
from improvement.work import ImprovementSource, Work, all_work
from schools.models import School
from trust import clock
from trust.models import User


@dataclass(frozen=True)
class Tally:
    """One kind of work: how much of it there is this year, and how it stands."""

    source: ImprovementSource
    rows: list[Work]

    @property
    def done(self) -> int:
        return sum(row.done for row in self.rows)

    @property
    def late(self) -> int:
        today = clock.today()
        return sum(not row.done and row.on is not None and row.on < today for row in self.rows)

    @property
    def open(self) -> int:
        return len(self.rows) - self.done


@dataclass(frozen=True)
class Report:
    """One strand with its kinds of work; without a strand: what no strand names."""

    strand: WorkStrand | None
    tallies: list[Tally] = field(default_factory=list)

    @property
    def total(self) -> int:
        return sum(len(tally.rows) for tally in self.tallies)

    @property
    def done(self) -> int:
        return sum(tally.done for tally in self.tallies)

    @property
    def late(self) -> int:
        return sum(tally.late for tally in self.tallies)


def reports(user: User, first: date, last: date) -> list[Report]:
    """A report for each strand, in the trust's order, and one for what is in none. One query besides the work's."""
    strands = list(WorkStrand.objects.all())
    found = [Tally(source, rows) for source, rows in all_work(user, first, last)]
    made = [Report(strand, [tally for tally in found if tally.source.name in strand.kinds]) for strand in strands]
    named = {kind for strand in strands for kind in strand.kinds}
    left = [tally for tally in found if tally.source.name not in named]
    return [*made, Report(None, left)] if any(tally.rows for tally in left) else made


@dataclass(frozen=True)
class Line:
    """One piece of work as the list of a strand shows it."""

    kind: str
    work: Work
    school: str


def lines(report: Report, kind: str = "") -> list[Line]:
    """The work of a strand, of one kind where it is named: what is to do first, then by its day. One query."""
    names = dict(School.objects.values_list("pk", "name"))
    tallies: Iterable[Tally] = [tally for tally in report.tallies if kind in ("", tally.source.name)]
    rows = [
        Line(tally.source.kind, row, names.get(row.school or 0, "The trust")) for tally in tallies for row in tally.rows
    ]
    return sorted(rows, key=lambda row: (row.work.done, row.work.on or date.max, row.school, row.work.title))
