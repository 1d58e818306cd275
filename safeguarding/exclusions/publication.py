"""What may be told outside a school about counts of pupils, and what is hidden so that no small one can be worked out.

One table is published, the same for every reader, whatever schools they see of it: two readers with different tables
could put them together. Columns are terms (or months), rows are schools, and each column has the trust's total.

**Hiding is done twice.** First each column alone: what is hidden then depends on that term only, so a later term never
brings back a cell whose neighbours were seen before. Then, once the year is over, all its terms together with each
school's sum over the year, which the national statistics publish: with it in hand nobody can take the shown terms from
the year and find the hidden one. The sums over a year are shown nowhere here, since the difference between two of them
on two days would be a term's count.

**Reasons** are told for the whole trust alone. Their counts add up to the trust's total of the term, so where either
table needs that total hidden, none of the term's reasons is shown.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Final

from trust.suppression import MOST, TOTAL, Key, suppress

CONFIDENTIAL: Final = "c"
"""What stands for a hidden count, and for its rate: never a blank, never a nought."""

Counts = Mapping[tuple[Hashable, Hashable], int]


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


def publish(counts: Counts, *, complete: bool = False) -> Table:
    """The table of schools by terms that anybody outside the schools may read.

    `complete`: the columns make up an academic year, so that national statistics give the schools' sums over them.
    """
    refuse_totals(counts)
    columns = dict.fromkeys(column for _, column in counts)
    totals = {column: sum(number for (_, other), number in counts.items() if other == column) for column in columns}
    cells: dict[Key, int] = dict(counts) | {(TOTAL, column): total for column, total in totals.items()}
    hidden: frozenset[Key] = frozenset()
    for column in columns:
        hidden |= suppress({key: number for key, number in cells.items() if key[1] == column})
    if complete:
        sums = known_sums(counts, len(columns))
        hidden |= suppress({**cells, **sums}, hidden=hidden, fixed=sums) & cells.keys()
    return Table(cells, hidden)


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


def with_years(counts: Counts, cells: Mapping[Key, int]) -> dict[Key, int]:
    rows = dict.fromkeys(row for row, _ in counts)
    sums: dict[Key, int] = {
        (row, TOTAL): sum(number for (other, _), number in counts.items() if other == row) for row in rows
    }
    return {**cells, **sums, (TOTAL, TOTAL): sum(counts.values())} if counts else {}


def publish_reasons(reasons: Counts, totals: Table) -> Table:
    """Reasons by term of the whole trust; `totals` is the published table of the same counts by school."""
    refuse_totals(reasons)
    hidden: set[Key] = set()
    for column in dict.fromkeys(column for _, column in reasons):
        mine: dict[Key, int] = {key: number for key, number in reasons.items() if key[1] == column}
        found = suppress({**mine, (TOTAL, column): sum(mine.values())})
        withheld = (TOTAL, column) in found or (TOTAL, column) in totals.hidden
        hidden |= mine.keys() if withheld else found
    return Table(dict(reasons), frozenset(hidden))


def rate(shown: int | str | None, pupils: int | None) -> float | str | None:
    """Per cent of the pupils on roll, of a count as it is shown: hidden with it. 27 of 2,283 are 1.1827."""
    if shown is None or not pupils:
        return None
    return shown if isinstance(shown, str) else shown / pupils * 100
