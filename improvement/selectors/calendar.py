"""The year of improvement, half-term by half-term: every piece of work that has a date, from all its sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.text import capfirst

from improvement.models import CycleStep, Strand
from improvement.selectors.overview import year_around
from improvement.work import ImprovementSource, Work, all_work
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.calendar import Cadence, Calendar, Period
from trust.hooks import registered
from trust.models import User
from trust.words import count_of

NAMED = 24
"""So many pieces of one day and kind are named; of more, the reader picks a school."""


@dataclass(frozen=True)
class Line:
    """A piece with the words of what it belongs to: a row of the export."""

    piece: Work
    kind: str
    school: str
    strand: str
    step: str


@dataclass(frozen=True)
class Entry:
    """What one kind of work has on one day."""

    day: date
    kind: str
    lines: Sequence[Line]
    today: date

    @property
    def words(self) -> str:
        schools = {line.piece.school for line in self.lines if line.piece.school}
        return f"{capfirst(self.kind)}: {len(self.lines)} at {count_of(len(schools), 'school')}"

    @property
    def named(self) -> Sequence[Line]:
        return self.lines if len(self.lines) <= NAMED else ()

    @property
    def state(self) -> str:
        if all(line.piece.done for line in self.lines):
            return "done"
        return "late" if self.day < self.today else "planned"


@dataclass(frozen=True)
class Half:
    """A half-term with the holiday after it."""

    label: str
    entries: Sequence[Entry]

    @property
    def words(self) -> str:
        return count_of(sum(len(entry.lines) for entry in self.entries), "piece") + " of work"


@dataclass(frozen=True)
class Chosen:
    """What of the year to show; None and empty: everything."""

    school: School | None = None
    kind: str = ""
    strand: Strand | None = None

    def fits(self, source: str, piece: Work) -> bool:
        return (
            (not self.kind or source == self.kind)
            and (self.school is None or piece.school == self.school.pk)
            and (self.strand is None or piece.strand == self.strand.pk)
        )


def year_lines(user: User, chosen: Chosen) -> list[Line]:
    """This academic year's dated work in order of days. Three queries beside those of the sources."""
    schools = School.objects.for_user(user, "tracker.view", level=SUMMARY)  # type: ignore[attr-defined]
    names = dict(schools.values_list("pk", "name"))
    strands = dict(Strand.objects.values_list("pk", "name"))
    steps = dict(CycleStep.objects.values_list("pk", "name"))
    first, last = year_around(clock.today())
    found = [
        Line(
            piece,
            source.kind,
            names.get(piece.school or 0, ""),
            strands.get(piece.strand, ""),
            steps.get(piece.step, ""),
        )
        for source, work in all_work(user, first, last)
        for piece in work
        if piece.on is not None and chosen.fits(source.name, piece)
    ]
    return sorted(found, key=lambda line: (line.piece.on, line.kind, line.school, line.piece.title))


def by_half_term(lines: Iterable[Line]) -> list[Half]:
    """Each half-term that has work, its days in order; two queries."""
    today = clock.today()
    calendar = Calendar.of_year(today)
    periods = [period for year in calendar.years for period in calendar.periods(Cadence.HALF_TERMLY, year)]
    found: dict[str, list[Entry]] = {}
    for (day, kind), group in grouped(lines).items():
        found.setdefault(label_of(day, periods), []).append(Entry(day, kind, group, today))
    return [Half(label, entries) for label, entries in found.items()]


def grouped(lines: Iterable[Line]) -> Mapping[tuple[date, str], list[Line]]:
    found: dict[tuple[date, str], list[Line]] = {}
    for line in lines:
        if line.piece.on is not None:
            found.setdefault((line.piece.on, line.kind), []).append(line)
    return found


def label_of(day: date, periods: Iterable[Period]) -> str:
    return next((period.label for period in periods if day in period), "Outside the terms")


def kinds() -> Iterator[tuple[str, str]]:
    """(name, kind) of every source there is, for a choice."""
    for source in registered(ImprovementSource):
        yield source.name, capfirst(source.kind)
