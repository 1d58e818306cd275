"""How far a run is, kept in Redis: seen at once, whatever transaction the work itself is in."""

from dataclasses import dataclass

from django.core.cache import cache

from trust.reports.models import ReportRun, State

KEPT = 3600


@dataclass(frozen=True)
class Progress:
    percent: int
    words: str


def tell(run: ReportRun, percent: int, words: str) -> None:
    cache.set(f"report-progress:{run.pk}", (percent, words), KEPT)


def of(run: ReportRun) -> Progress:
    """What to show of a run; a finished one is at 100 whatever Redis remembers."""
    if run.state == State.FINISHED:
        return Progress(100, "The report is ready")
    if run.state == State.FAILED:
        return Progress(0, run.reason)
    return Progress(*cache.get(f"report-progress:{run.pk}", (0, "Waiting for its turn")))
