"""The kinds of file that can be brought in: each app registers its own importers (its hooks.py)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pandas as pd

from trust.hooks import named, registered
from trust.imports.models import ImportRun
from trust.imports.reading import Grid, Unreadable, read
from trust.imports.sheets import Layout, Sheet, fit
from trust.models import User


def silent(share: int, words: str) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True)
class Job:
    """What an importer is told besides the file: who asks, the options given, the moment that counts as now."""

    run: ImportRun
    by: User
    now: datetime
    options: dict[str, Any] = field(default_factory=dict)
    progress: Callable[[int, str], None] = silent

    @property
    def year(self) -> str:
        return self.options.get("year", "")


@dataclass
class Comparison:
    """What applying would do: `rows` gives new, changed or unchanged by row; `figures` counts where rows hold several.

    `work` is whatever the importer's own `apply` needs.
    """

    rows: pd.Series
    figures: dict[str, int] = field(default_factory=dict)
    work: Any = None


@dataclass(frozen=True)
class Importer:
    """A kind of file. `compare` settles skipped and rejected rows on the sheet and changes nothing; `apply` writes.

    `undo(run, by)` raises ValidationError naming the rows on which something was built since. `asks` names the options
    its form offers; `help` says what it takes and where it comes from. Files and runs of a kind that is `classed` C4
    are seen by who sent them alone. One with `own_pages` is sent and looked at on pages of its own app.
    """

    name: str
    label: str
    layouts: tuple[Layout, ...]
    compare: Callable[[Sheet, Job], Comparison]
    apply: Callable[[Sheet, Job, Comparison], None]
    undo: Callable[[ImportRun, User], None]
    help: str = ""
    asks: tuple[str, ...] = ()
    order: int = 0
    classed: str = "C2"
    own_pages: bool = False
    read: Callable[[bytes], Grid] = read

    def open(self, data: bytes, columns: Mapping[str, str] | None = None) -> Sheet:
        """The file's sheet; Unreadable names the kind that it seems to be instead.

        `columns` gives our names for the file's headings, where somebody has said what they mean.
        """
        grid = self.read(data)
        if columns:
            grid.header = [columns.get(heading, heading) for heading in grid.header]
        try:
            return fit(grid, self.layouts)
        except Unreadable as problem:
            other = seems(grid, self.name)
            hint = f" It looks like {other.label.lower()}: choose that kind." if other else ""
            raise Unreadable(problem.message + hint, problem.missing) from problem


def seems(grid: Grid, not_this: str) -> Importer | None:
    for importer in registered(Importer):
        if importer.name == not_this or importer.read is not read:
            continue
        try:
            fit(grid, importer.layouts)
        except Unreadable:
            continue
        return importer
    return None


def importer(kind: str) -> Importer:
    """KeyError where no app registered the kind."""
    return named(Importer, kind)
