"""A file whose columns are known: what each row's fate is, and what was wrong with it."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from trust.imports.reading import Grid, Unreadable

FORMULA = re.compile(r"^\s*(=|@|\t|[+-]\s*[A-Za-z(@])")
PROBLEMS_KEPT = 5000


@dataclass(frozen=True)
class Column:
    """A column that we read, by its name in the file; other years' names are its aliases.

    A required column must be there; where `filled` no cell of it may be blank. `pattern` is what a cell must look
    like, `says` how that is put.
    """

    name: str
    aliases: tuple[str, ...] = ()
    required: bool = False
    filled: bool = False
    pattern: str = ""
    says: str = ""


@dataclass(frozen=True)
class Layout:
    """One shape a kind of file comes in. `known` matches the headings that belong to it but are not read."""

    name: str
    columns: tuple[Column, ...]
    known: str = ""


@dataclass(frozen=True)
class Problem:
    row: int
    column: str
    value: str
    reason: str


def key(heading: str) -> str:
    """Headings match whatever their case, spaces and underscores: 'Group UID', 'group_uid'."""
    return re.sub(r"[^a-z0-9]", "", heading.lower())


@dataclass
class Sheet:
    """The columns of a layout that a file has, as text, indexed by row number; `outcome` says what became of a row."""

    layout: Any
    frame: pd.DataFrame
    outcome: pd.Series
    missing: list[str]
    unknown: list[str]
    ignored: list[str]
    problems: list[Problem] = field(default_factory=list)

    @property
    def live(self) -> pd.DataFrame:
        """The rows that are neither skipped nor rejected so far."""
        return self.frame[self.outcome == ""]

    def column(self, name: str) -> pd.Series:
        """A column of all rows; blank throughout where the file has none."""
        return self.frame[name] if name in self.frame else pd.Series("", index=self.frame.index, dtype=object)

    def settle(self, rows: Iterable[int], outcome: str) -> None:
        """Says what became of rows, where nothing was said yet."""
        if not len(rows := pd.Index(rows)):
            return
        chosen = self.outcome.index.isin(rows) & (self.outcome == "")
        self.outcome[chosen] = outcome

    def reject(self, rows: Iterable[int], column: str, reason: str, values: pd.Series | None = None) -> None:
        """Rejects rows that are still live, each with a reason beside the cell."""
        cells = values if values is not None else self.column(column)
        live = [row for row in rows if self.outcome[row] == "" or self.outcome[row] == "rejected"]
        for row in live[: max(0, PROBLEMS_KEPT - len(self.problems))]:
            value = str(cells.get(row, ""))
            self.problems.append(Problem(int(row), column, value[:200], reason.replace("{}", value[:80])))
        self.settle(live, "rejected")

    def check(self) -> None:
        """The rules of each column, over the rows that are live."""
        live = self.live
        for column in self.layout.columns:
            if column.name in live:
                self._check_column(column, live[column.name])

    def _check_column(self, column: Column, cells: pd.Series) -> None:
        formula = where(cells, FORMULA.match)
        if formula.any():
            self.reject(cells.index[formula], column.name, "This cell holds a formula. Save values in its place.")
        if column.filled:
            self.reject(
                cells.index[cells == ""], column.name, "This cell is blank, and nothing can be said without it."
            )
        if column.pattern:
            wrong = ~where(cells, re.compile(column.pattern).fullmatch) & (cells != "") & ~formula
            self.reject(cells.index[wrong], column.name, column.says or "“{}” is not what belongs here.")


def fit(grid: Grid, layouts: Sequence[Layout]) -> Sheet:
    """The grid read by the first layout whose required columns are all there. Unreadable where none fits."""
    places = headings(grid)
    lacking = [[column.name for column in layout.columns if not find(column, places) and column.required]
               for layout in layouts]  # fmt: skip
    nearest = min(range(len(layouts)), key=lambda number: len(lacking[number]))
    if lacking[nearest]:
        names = ", ".join(lacking[nearest])
        raise Unreadable(f"This is not such a file: it has no column {names}.", lacking[nearest])
    return to_sheet(grid, layouts[nearest], places)


def headings(grid: Grid) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, heading in enumerate(grid.header):
        if heading:
            places.setdefault(key(heading), place)
    return places


def find(column: Column, places: dict[str, int]) -> str:
    """The key under which the file has the column; '' where it has not."""
    return next((key(name) for name in (column.name, *column.aliases) if key(name) in places), "")


def to_sheet(grid: Grid, layout: Layout, places: dict[str, int]) -> Sheet:
    read = {column.name: find(column, places) for column in layout.columns}
    cells = {name: cells_of(grid, places[found]) for name, found in read.items() if found}
    frame = pd.DataFrame(cells, index=pd.Index(grid.numbers, dtype="int64"), dtype=object)
    used = set(read.values())
    rest = [heading for heading in grid.header if heading and key(heading) not in used]
    known = re.compile(layout.known or r"(?!)")
    sheet = Sheet(
        layout=layout,
        frame=frame,
        outcome=pd.Series("", index=frame.index, dtype=object),
        missing=[name for name, found in read.items() if not found],
        unknown=[heading for heading in rest if not known.fullmatch(heading)],
        ignored=[heading for heading in rest if known.fullmatch(heading)],
    )
    if grid.too_long:
        blank = pd.Series("", index=frame.index, dtype=object)
        reason = f"This row has more cells than the {len(grid.header)} headings. Is a comma in a cell not quoted?"
        sheet.reject(grid.too_long, "", reason, blank)
    return sheet


def cells_of(grid: Grid, place: int) -> list[str]:
    """One column, trimmed; a row that stops short has a blank there."""
    return [row[place].strip() if place < len(row) else "" for row in grid.rows]


def where(cells: pd.Series, test: Callable[[str], Any]) -> pd.Series:
    """The mask of the cells that pass a test, each distinct text tested once: columns repeat themselves."""
    codes, texts = pd.factorize(cells)
    passed = np.fromiter((bool(test(text)) for text in texts), dtype=bool, count=len(texts))
    return pd.Series(passed[codes] if len(texts) else False, index=cells.index, dtype=bool)
