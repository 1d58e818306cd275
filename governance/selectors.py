"""What governors read, gathered from the apps below into one frozen value."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from assessment.models import Measure, end_of
from assessment.selectors import Reading, readings, trends
from charter.models import DueItem
from governance.kpi import lines, sentences
from governance.kpi.shape import (
    AREAS,
    FIGURES,
    FINDINGS,
    MOVES,
    TRENDS,
    AreaLine,
    FigureLine,
    KpiReport,
    Trend,
)
from governance.models import KpiReport as Issued
from schools.models import School
from trust.hooks import SearchResult
from trust.models import AcademicYear, Trust, User
from trust.words import long_day

# What the report shows beside the headline measures.
ALSO = [
    "exclusion_rate", "ks2_rwm_higher", "ks2_reading_expected", "ks2_writing_expected", "ks2_maths_expected",
    "basics_4", "ks4_destinations",
]  # fmt: skip


def school_by_urn(reference: str) -> int:
    """The school's key; LookupError in words where it is not one of ours."""
    school = School.objects.filter(urn=int(reference)).first() if reference.isdecimal() else None
    if school is None:
        raise LookupError(f"No school of this trust has the URN {reference}.")
    return school.pk


def kpi_report(school_id: int, *, as_at: date) -> KpiReport:
    """A school's report as known at the end of a day.

    It is written for the governing body, so it holds what every governor of that school may see, whoever asks for it:
    small numbers stay hidden even where the person who asks could see them.
    """
    school = School.objects.get(pk=school_id)
    sources = lines.Sources()
    by_measure = yearly(school, as_at)
    pairs = [(rows[-1], lines.figure_line(rows[-1], sources)) for rows in by_measure]
    figures = [line for _, line in pairs]
    areas = late_by_area(school, as_at)
    found = lines.findings(pairs, areas)
    earlier, since = before(school, as_at, by_measure)
    return KpiReport(
        **about(school, as_at),
        headline=sentences.headline(figures, areas),
        findings=tuple(found[:FINDINGS]),
        more_findings=max(len(found) - FINDINGS, 0),
        questions=tuple(sentences.questions(found, {line.name: line.code for line in figures})),
        figures=tuple(figures[:FIGURES]),
        more_figures=max(len(figures) - FIGURES, 0),
        trends=tuple(charts(by_measure, [finding.about for finding in found], sources)),
        areas=lines.fold(areas, AREAS),
        moves=tuple(lines.moves(earlier, figures)[:MOVES]),
        since=since,
        sources=sources.lines(),
    )


def about(school: School, as_at: date) -> dict[str, Any]:
    trust = Trust.objects.filter(pk=1).first()
    return {
        "school": school.name,
        "urn": str(school.urn or ""),
        "phase": school.get_phase_display(),
        "roll": f"{school.roll:,}" if school.roll else "",
        "colour": school.colour or (trust.colour if trust else ""),
        "logo": school.logo_id or (trust.logo_id if trust else None),
        "trust": trust.name if trust else "",
        "as_at": as_at.isoformat(),
    }


def yearly(school: School, as_at: date) -> list[list[Reading]]:
    """The readings of each measure that the school has figures of, by year, in the order of measures."""
    measures = Measure.objects.filter(Q(headline=True) | Q(code__in=ALSO)).order_by("order", "code")
    latest = readings([school], measures, as_at=as_at)
    by_year = trends([school], measures, as_at=as_at)
    keys = [(school.pk, measure.code) for measure in measures]
    return [ending_with(by_year.get(key, []), latest[key]) for key in keys if key in latest]


def ending_with(rows: list[Reading], latest: Reading) -> list[Reading]:
    return [*[row for row in rows if row.academic_year < latest.academic_year], latest]


def charts(by_measure: list[list[Reading]], first: list[str], sources: lines.Sources) -> list[Trend]:
    """Trends of what stands out, then of the other measures in their order; a line needs two years."""
    drawable = [rows for rows in by_measure if sum(row.value is not None for row in rows) > 1]
    place = {name: number for number, name in enumerate(first)}
    drawable.sort(key=lambda rows: place.get(lines.short(rows[-1].measure.name), len(place)))
    return [lines.trend(rows, sources) for rows in drawable[:TRENDS]]


def before(school: School, as_at: date, by_measure: list[list[Reading]]) -> tuple[list[FigureLine], str]:
    """What to compare with: the figures of the report before this one, or else of the year before."""
    last = (
        Issued.objects.issued()
        .filter(school=school, run__as_at__lt=as_at)
        .select_related("run")
        .order_by("-run__as_at", "-run__finished_at")
        .first()
    )
    if last:
        return [FigureLine(**line) for line in last.run.contents["figures"]], sentences.since(last.run.as_at)
    comparable = [rows[-2] for rows in by_measure if len(rows) > 1 and not rows[-1].break_before]
    return [lines.figure_line(row, lines.Sources()) for row in comparable], sentences.since(None)


def late_by_area(school: School, as_at: date) -> list[AreaLine]:
    """What the charter asked of the school in the academic year of the day, counted by area."""
    year = AcademicYear.objects.filter(first_day__lte=as_at, last_day__gte=as_at).first()
    if year is None:
        return []
    moment = end_of(as_at)
    asked = DueItem.objects.filter(
        Q(closed_at__isnull=True) | Q(closed_at__gte=moment),
        school=school,
        opens_on__lte=as_at,
        due_on__range=(year.first_day, year.last_day),
    )
    rows = asked.values_list("duty__version__decision__area__name", "due_on", "period_last_day", "fulfilled_at")
    return lines.area_lines([lines.Task(*row) for row in rows], as_at, moment)


@dataclass(frozen=True)
class Latest:
    """A school's newest report, with what to say of it on a list of schools."""

    report: Issued
    headline: str
    questions: list[str]
    worse: int
    better: int
    late: int


def latest_reports(user: User) -> list[Latest]:
    """The newest issued report of each school that the user may read, by the school's name; one query."""
    rows = (
        Issued.objects.for_user(user, "kpi_report.view")
        .issued()
        .select_related("school", "run")
        .order_by("school__sort_name", "school_id", "-run__as_at", "-run__finished_at")
        .distinct("school__sort_name", "school_id")
    )
    return [latest(row, row.run.contents) for row in rows]


def latest(report: Issued, contents: dict[str, Any]) -> Latest:
    """Counted from the frozen figures, so that a list of schools says what their reports say."""
    verdicts = [line["verdict"] for line in contents["figures"]]
    late = sum(line["late"] + line["missed"] for line in contents["areas"])
    return Latest(
        report, contents["headline"], contents["questions"], verdicts.count("below"), verdicts.count("above"), late
    )


def find_reports(user: User, words: str) -> Iterator[SearchResult]:
    """The newest reports of schools whose name has these words."""
    rows = Issued.objects.for_user(user, "kpi_report.view").issued().with_run()
    for row in rows.filter(school__name__icontains=words)[:10]:
        yield SearchResult(f"KPI report, {row.school}", row.get_absolute_url(), "Report", long_day(row.run.as_at))
