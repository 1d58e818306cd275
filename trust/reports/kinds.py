"""What an app declares to have a report made: the hook `ReportKind`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trust.models import User
    from trust.reports.models import ReportRun

Snapshot = dict[str, Any]


@dataclass(frozen=True)
class ReportKind:
    """A kind of report. Its subject (a school, say) is a key that only the owning app can read.

    `own(run)` makes the owning app's row, whose scope says who may see the report. `snapshot(subject, as_at, viewer)`
    gathers every word and number as plain JSON values; `context(snapshot)` shapes them for the template (charts
    drawn, dates written out) and may read nothing else. `find(reference)` turns what is typed on the command line
    into a subject, or raises LookupError in plain words. `pages` is the most that the PDF may have. A kind
    that is `classed` C4 is seen by whoever asked for it and through guarded rows that name its run (trust/wall.py).
    """

    name: str
    label: str
    capability: str
    template: str
    pages: int
    find: Callable[[str], int]
    own: Callable[["ReportRun"], Any]
    snapshot: Callable[[int, date, "User"], Snapshot]
    context: Callable[[Snapshot], dict[str, Any]]
    title: Callable[[Snapshot], str]
    url: Callable[["ReportRun"], str]
    classed: str = "C2"
