"""Schools by measures for the trust's home page: the latest figure of each, and whether it differs beyond chance."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Any

from assessment.comparators import GROUPED
from assessment.models import Measure
from assessment.selectors import Reading, trends_and_readings
from assessment.statistics import FEWEST, Verdict
from dashboard.selectors.late import Late
from schools.models import Phase, School
from trust.models import User
from trust.words import count_of

ATTENDANCE = "attendance"
# What the home page shows, attendance and attainment first; every other measure is on the figures' own pages.
LEADING = (ATTENDANCE, "ks2_rwm_expected", "basics_5", "persistent_absence", "suspension_rate")
SPARK_YEARS = 3


@dataclass(frozen=True)
class National:
    """What schools of a phase are compared with: a value in words for each column, empty where there is none."""

    phase: str
    values: Sequence[str]


@dataclass(frozen=True)
class HeatRow:
    """A school: one reading a column (None where the measure is not its phase's), attendance by year, and the rest."""

    school: School
    cells: Sequence[Reading | None]
    years: Sequence[Reading]
    step: str
    late: int


@dataclass(frozen=True)
class HeatMap:
    measures: Sequence[Measure]
    nationals: Sequence[National]
    rows: Sequence[HeatRow]
    finding: str
    moved: int
    sources: str
    steps: bool
    late: bool


def heat_map(
    user: User, schools: Sequence[School], steps: Mapping[int, str], late: Mapping[int, Late] | None
) -> HeatMap:
    """Queries do not depend on the number of schools; `late` is None for who sees no single school's work."""
    chosen = {measure.code: measure for measure in Measure.objects.filter(code__in=LEADING)}
    rest = [measure for code, measure in chosen.items() if code != ATTENDANCE]
    attendance = [chosen[ATTENDANCE]] if ATTENDANCE in chosen else []
    found, others = trends_and_readings(schools, attendance, rest, viewer=user, years=SPARK_YEARS)
    latest = {key: years[-1] for key, years in found.items()} | others
    measures = in_order({reading.measure.code: reading.measure for reading in latest.values()}.values())
    rows = [
        HeatRow(
            school,
            [latest.get((school.pk, measure.code)) for measure in measures],
            found.get((school.pk, ATTENDANCE), []),
            steps.get(school.pk, ""),
            late[school.pk].count if late and school.pk in late else 0,
        )
        for school in schools
    ]
    moved = sum(has_moved(row.years) for row in rows)
    read = sources(latest.values())
    return HeatMap(
        measures, nationals(measures, rows), rows, finding(latest, schools), moved, read, bool(steps), late is not None
    )


def in_order(measures: Iterable[Measure]) -> list[Measure]:
    places = {code: place for place, code in enumerate(LEADING)}
    return sorted(measures, key=lambda measure: (places.get(measure.code, len(places)), measure.order))


def nationals(measures: Sequence[Measure], rows: Sequence[HeatRow]) -> list[National]:
    """A line for each phase that any school is compared within, in the order of phases."""
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        for reading in row.cells:
            if reading is not None and reading.comparator is not None:
                value = f"{reading.comparator:,.{reading.measure.decimals}f}"
                found.setdefault(compared_as(row.school, reading.measure), {}).setdefault(reading.measure.code, value)
    return [
        National(Phase(phase).label.lower(), [found[phase].get(measure.code, "") for measure in measures])
        for phase in Phase.values
        if phase in found
    ]


def compared_as(school: School, measure: Measure) -> str:
    """The phase whose national figure stands beside the school's: the measure's own where it has only one."""
    phase = Phase(school.phase)
    return measure.phases[0] if len(measure.phases) == 1 else str(GROUPED.get(phase, phase))


def has_moved(years: Sequence[Reading]) -> bool:
    """Whether the last whole year differs from the one before by more than chance (intervals of the difference)."""
    whole = [reading for reading in years if reading.period_words == reading.academic_year and reading.interval]
    if len(whole) < 2 or whole[-1].break_before:
        return False
    before, after = whole[-2:]
    if (before.n or 0) < FEWEST or (after.n or 0) < FEWEST:
        return False
    return abs(after.value - before.value) > hypot(*(half(reading.interval) for reading in (before, after)))  # type: ignore[operator]


def half(interval: Any) -> float:
    return (interval.high - interval.low) / 2


def finding(latest: Mapping[tuple[int, str], Reading], schools: Sequence[School]) -> str:
    """What the attendance column says, in words: the table's title."""
    verdicts = [reading.verdict for (_, code), reading in latest.items() if code == ATTENDANCE and reading.value]
    if not verdicts:
        return "No attendance figures yet" if schools else "No schools yet"
    below, above = verdicts.count(Verdict.BELOW), verdicts.count(Verdict.ABOVE)
    of = f"of {count_of(len(verdicts), 'school')}"
    rest = "; the rest could be chance" if below + above < len(verdicts) else ""
    if below and above:
        return f"Attendance is below national in {below} {of} and above it in {above}{rest}"
    if below or above:
        return f"Attendance is {'below' if below else 'above'} national in {below or above} {of}{rest}"
    return f"Attendance differs from national by no more than chance in all {count_of(len(verdicts), 'school')}"


def sources(shown: Iterable[Reading]) -> str:
    """Where the figures are from and of which years, the newest read last."""
    found = list(shown)
    if not found:
        return ""
    years = sorted({reading.academic_year for reading in found})
    read = max(reading.known_from for reading in found)
    spans = years[0] if len(years) == 1 else f"{years[0]} to {years[-1]}"
    return f"Department for Education, {spans}; last read {read:%-d %B %Y}."
