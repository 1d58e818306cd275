"""What may be told outside a school about counts of pupils, and what is hidden so that no small one can be worked out.

One table is published, the same for every reader, whatever schools they see of it: two readers with different tables
could put them together. Columns are terms (or months), rows are schools; a column may have the trust's total.

**A school's count** is hidden where it is 1 to 5, and for that reason alone. So what is shown of a school never hangs
on what the others report, and a table read in January and again in March gives nothing away by what changed.

**A total** is told only where all the column's schools have reported (else the next one's count would be the difference
between two days), and only where no reader can get at the hidden counts with it, *whatever that reader knows besides*:
a head knows the count of their own school, and takes it off. See `safe`.

**A year that is over** is in the national statistics with each school's sum. Its terms are looked at once more with
those sums in hand, so that nobody can take the shown terms from the year and find the hidden one. The sums are shown
nowhere here, since the difference between two of them on two days would be a term's count.

**Reasons** are told for the whole trust alone, and only beside the trust's total of the term, which they add up to.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from trust.suppression import MOST, TOTAL, Key, suppress

CONFIDENTIAL: Final = "c"
"""What stands for a hidden count, and for its rate: never a blank, never a nought."""

Counts = Mapping[tuple[Hashable, Hashable], int]
Reasons = Mapping[tuple[Hashable, Hashable, Hashable], int]
Known = Collection[Hashable]
"""Rows whose counts one reader knows in full, whatever is published."""


@dataclass(frozen=True)
class Table:
    """Counts by (row, column), with each column's total at (TOTAL, column), and the keys that are hidden."""

    counts: Mapping[Key, int]
    hidden: frozenset[Key]

    def shown(self, row: Hashable, column: Hashable) -> int | str | None:
        """The count, `c` where it is hidden, None where nothing was returned."""
        key = (row, column)
        return CONFIDENTIAL if key in self.hidden else self.counts.get(key)

    @property
    def columns(self) -> list[Hashable]:
        return list(dict.fromkeys(column for _, column in self.counts))


def publish(
    counts: Counts,
    *,
    totals: Collection[Hashable] | None = None,
    together: Iterable[Known] = (),
    complete: bool = False,
) -> Table:
    """The table of schools by terms that anybody outside the schools may read.

    `totals`: the columns to which every school reported, which alone may have a total (None: all of them). `together`:
    sets of rows that one reader knows; each row by itself is always thought known to somebody. `complete`: the columns
    make up an academic year, so that national statistics give the schools' sums over them.
    """
    refuse_totals(counts)
    columns = dict.fromkeys(column for _, column in counts)
    hidden = {key for key, number in counts.items() if 0 < number <= MOST}
    cells: dict[Key, int] = dict(counts)
    known = readers(dict.fromkeys(row for row, _ in counts), together)
    for column in columns if totals is None else [column for column in columns if column in totals]:
        cells[TOTAL, column] = sum(number for (_, other), number in counts.items() if other == column)
        small = {row: counts[row, other] for row, other in hidden if other == column and row is not TOTAL}
        if not all(safe([number for row, number in small.items() if row not in mine]) for mine in known):
            hidden.add((TOTAL, column))
    if complete:
        sums = known_sums(counts, len(columns))
        hidden |= suppress({**cells, **sums}, hidden=hidden, fixed=sums) & cells.keys()
    return Table(cells, frozenset(hidden))


def readers(rows: Iterable[Hashable], together: Iterable[Known]) -> list[Known]:
    """What readers know besides the table: nothing, one school, or the schools of one person."""
    return [(), *((row,) for row in rows), *together]


def safe(hidden: Sequence[int], most: float = MOST) -> bool:
    """Whether the sum of these counts, each hidden, may be known to somebody who knows that each is 1 to `most`.

    The sum must be no small number itself, for it is a count of pupils too; there must be two counts at least; and it
    must lie between all being 1 and all being `most`, for at either end each is known. Anywhere between, each count
    could be one more or one less: another makes up for it.
    """
    return not hidden or (len(hidden) > 1 and max(len(hidden), MOST) < sum(hidden) < most * len(hidden))


def known_sums(counts: Counts, columns: int) -> dict[Key, int]:
    """What the national statistics give of a school's year: its sum, unless that is a small number itself."""
    rows = dict.fromkeys(row for row, _ in counts)
    found = {row: [number for (other, _), number in counts.items() if other == row] for row in rows}
    return {
        (row, TOTAL): sum(numbers) for row, numbers in found.items() if len(numbers) == columns and sum(numbers) > MOST
    }


def refuse_totals(counts: Counts) -> None:
    """A row or column named as totals are would stand for them and be left unhidden."""
    if any(TOTAL in key for key in counts):
        raise ValueError("A row and a column of counts need a name of their own.")


def publish_reasons(reasons: Reasons, totals: Table, *, together: Iterable[Known] = ()) -> Table:
    """Reasons by term of the whole trust, from the counts of (school, reason, term); `totals` is the published table of
    the same counts by school.

    A reason is hidden where its count, or what is left when a reader takes off the schools they know, is 1 to 5; and
    further ones, the smallest first, until the hidden ones' sum tells nothing. Where the total is not told, none is.
    """
    refuse_totals({(reason, column): 0 for _, reason, column in reasons})
    summed: dict[Key, int] = {}
    for (_, reason, column), number in reasons.items():
        summed[reason, column] = summed.get((reason, column), 0) + number
    known = readers(dict.fromkeys(row for row, _, _ in reasons), together)
    hidden: set[Key] = set()
    for column in dict.fromkeys(column for _, column in summed):
        mine = [reason for reason, other in summed if other == column]
        told = (TOTAL, column) in totals.counts and (TOTAL, column) not in totals.hidden
        left = [{reason: rest(reasons, summed, reason, column, rows) for reason in mine} for rows in known]
        hidden |= {(reason, column) for reason in (withheld(left) if told else mine)}
    return Table(summed, frozenset(hidden))


def rest(
    reasons: Reasons,
    summed: Mapping[Key, int],
    reason: Hashable,
    column: Hashable,
    rows: Known,
) -> int:
    """The trust's count of a reason without these schools."""
    return summed[reason, column] - sum(reasons.get((row, reason, column), 0) for row in rows)


def withheld(left: Sequence[Mapping[Hashable, int]]) -> set[Hashable]:
    """The reasons to hide in one term. `left` has for each reader each reason's count without the schools they know;
    the first reader knows none."""
    hidden = {reason for mine in left for reason, number in mine.items() if 0 < number <= MOST}
    cover = sorted((reason for reason in left[0] if left[0][reason] and reason not in hidden), key=left[0].__getitem__)
    while not all(safe([mine[reason] for reason in hidden if mine[reason]], most=float("inf")) for mine in left):
        if not cover:
            return set(left[0])
        hidden.add(cover.pop(0))
    return hidden


def rate(shown: int | str | None, pupils: int | None) -> float | str | None:
    """Per cent of the pupils on roll, of a count as it is shown: hidden with it. 27 of 2,283 are 1.1827."""
    if shown is None or not pupils:
        return None
    return shown if isinstance(shown, str) else shown / pupils * 100
