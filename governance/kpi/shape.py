"""The KPI report as a frozen value: what is stored, hashed, and shown on page and paper alike.

The limits are what keeps it on two pages; whatever is left out is counted in words.
"""

from dataclasses import asdict, dataclass
from typing import Any

FINDINGS = 5
QUESTIONS = 3
FIGURES = 14
TRENDS = 4
POINTS = 5
AREAS = 5
MOVES = 4
NAME = 52


@dataclass(frozen=True)
class Finding:
    """Something to look at first. `kind` is worse or better (a figure that chance hardly explains), or late."""

    kind: str
    about: str
    words: str


@dataclass(frozen=True)
class FigureLine:
    """A row of the table of key figures, every cell ready to print. `verdict` is a value of statistics.Verdict.

    `number`, `low` and `high` are what the next report compares with; None where nothing may be shown.
    """

    figure: int
    code: str
    name: str
    value: str
    n: str
    national: str
    interval: str
    verdict: str
    verdict_words: str
    mark: str
    period: str
    source: int
    number: float | None
    low: float | None
    high: float | None
    higher_is_better: bool | None


@dataclass(frozen=True)
class Point:
    label: str
    value: float | None
    low: float | None
    high: float | None
    n: int | None
    status: str
    break_before: str
    national: float | None


@dataclass(frozen=True)
class Trend:
    title: str
    unit: str
    decimals: int
    points: tuple[Point, ...]
    source: int


@dataclass(frozen=True)
class AreaLine:
    """What an area of the charter asked of the school this academic year, counted on the day."""

    area: str
    late: int
    missed: int
    due: int
    done: int
    oldest_days: int


@dataclass(frozen=True)
class Move:
    name: str
    before: str
    after: str
    words: str


@dataclass(frozen=True)
class Source:
    number: int
    words: str


@dataclass(frozen=True)
class KpiReport:
    school: str
    urn: str
    phase: str
    roll: str
    colour: str
    logo: int | None
    trust: str
    as_at: str
    headline: str
    findings: tuple[Finding, ...]
    more_findings: int
    questions: tuple[str, ...]
    figures: tuple[FigureLine, ...]
    more_figures: int
    trends: tuple[Trend, ...]
    areas: tuple[AreaLine, ...]
    moves: tuple[Move, ...]
    since: str
    sources: tuple[Source, ...]

    def as_snapshot(self) -> dict[str, Any]:
        return asdict(self)


def short(name: str, room: int = NAME) -> str:
    """A name that fits its cell: cut at a word, with an ellipsis."""
    return name if len(name) <= room else name[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
