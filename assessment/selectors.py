"""What a page shows of a figure: the value as it may be shown, how sure it is, and what it is compared with."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Case, F, Q, QuerySet, Value, When

from assessment.comparators import Comparator, Comparators
from assessment.hiding import few, why_hidden
from assessment.intervals import interval_of
from assessment.models import Figure, Measure, MeasureYear
from assessment.statistics import Interval, Verdict, verdict
from assessment.statuses import words
from schools.models import School
from trust import clock
from trust.models import User

ROLL = "roll"


@dataclass(frozen=True)
class Reading:
    """One figure as a reader may see it; values in the measure's own unit (per cent from 0 to 100).

    `n` is the number of pupils behind it, None where the source gives only a rate; `n_words` says where n is from.
    `shown` is ready to print ('93.2', 'suppressed'). `break_before` marks a year that is not comparable with the one
    before. `interval` is 95 %.
    """

    figure_id: int
    school_id: int
    measure: Measure
    value: float | None
    n: int | None
    n_words: str
    numerator: int | None
    status: str
    status_words: str
    academic_year: str
    period_words: str
    comparator: float | None
    comparator_words: str
    interval: Interval | None
    verdict: Verdict
    provisional: bool
    former_urn: int | None
    known_from: datetime
    break_before: bool
    note: str
    shown: str
    url: str


Readings = dict[tuple[int, str], Reading]
Trends = dict[tuple[int, str], list[Reading]]


def readings(
    schools: Iterable[School],
    measures: Iterable[Measure] | None = None,
    *,
    as_at: date | None = None,
    group: str = "all",
    viewer: User | None = None,
) -> Readings:
    """The latest figure of each measure (the headline ones, unless named) by (school pk, measure code).

    As known now, or at the end of the day `as_at`. Small numbers are hidden unless `viewer` may see those of the
    school. Six queries at most (five where measures are named), however many schools and measures.
    """
    schools, measures = list(schools), None if measures is None else list(measures)
    known = {measure.pk: measure for measure in measures or ()}
    rows = _attached(_newest(schools, measures, as_at, group), schools, known)
    return _by_measure(_read(rows, as_at, viewer))


def trends(
    schools: Iterable[School],
    measures: Iterable[Measure] | None = None,
    *,
    as_at: date | None = None,
    group: str = "all",
    viewer: User | None = None,
    years: int | None = None,
) -> Trends:
    """The figure of each academic year, oldest first, by (school pk, measure code); queries as for `readings`.

    With `years`, only of this academic year and so many before it.
    """
    schools = list(schools)
    rows = _attached(_yearly(schools, measures, as_at, group, years), schools)
    return _by_year(_read(rows, as_at, viewer))


def trends_and_readings(
    schools: Iterable[School], yearly: Sequence[Measure], latest: Sequence[Measure], *, viewer: User, years: int
) -> tuple[Trends, Readings]:
    """`trends` of some measures and `readings` of others, with what they are read beside fetched once for both."""
    schools = list(schools)
    by_year = _yearly(schools, yearly, None, "all", years)
    rows = by_year + _newest(schools, latest, None, "all")
    known = {measure.pk: measure for measure in (*yearly, *latest)}
    found = list(_read(_attached(rows, schools, known), None, viewer))
    return _by_year(found[: len(by_year)]), _by_measure(found[len(by_year) :])


def trend(
    school: School, measure: Measure, *, as_at: date | None = None, group: str = "all", viewer: User | None = None
) -> list[Reading]:
    """One school's figures of one measure by academic year, oldest first."""
    return trends([school], [measure], as_at=as_at, group=group, viewer=viewer).get((school.pk, measure.code), [])


def read(figures: Sequence[Figure], *, viewer: User | None = None, as_at: date | None = None) -> list[Reading]:
    """Readings of these figures of schools, in their order."""
    return list(_read(figures, as_at, viewer))


# A whole year's figure before one for the year so far, then what was known last.
NEWEST_FIRST = (F("academic_year").desc(), "whole_year", F("period").desc(), F("known_from").desc())


def _latest(
    schools: Iterable[School], measures: Iterable[Measure] | None, as_at: date | None, group: str
) -> QuerySet[Figure]:
    wanted = Q(measure__headline=True) if measures is None else Q(measure__in=[measure.pk for measure in measures])
    figures = Figure.objects.known(as_at)
    return (
        (figures if group == "all" else figures.with_rest())
        .filter(wanted, school__in=[school.pk for school in schools], pupil_group=group)
        .exclude(period__startswith="week")
        .annotate(whole_year=Case(When(period="", then=Value(0)), default=Value(1)))
    )


def _newest(
    schools: Iterable[School], measures: Iterable[Measure] | None, as_at: date | None, group: str
) -> list[Figure]:
    latest = _latest(schools, measures, as_at, group).order_by("school_id", "measure_id", *NEWEST_FIRST)
    return list(latest.distinct("school_id", "measure_id"))


def _yearly(
    schools: Iterable[School], measures: Iterable[Measure] | None, as_at: date | None, group: str, years: int | None
) -> list[Figure]:
    """One a year, oldest first; with `years`, only of this academic year and so many before it."""
    yearly = _latest(schools, measures, as_at, group).order_by("school_id", "measure_id", *NEWEST_FIRST)
    if years is not None:
        day = as_at or clock.today()
        autumn = day.year - years - (day.month < 9)
        yearly = yearly.filter(academic_year__gte=f"{autumn}/{(autumn + 1) % 100:02}")
    return list(yearly.distinct("school_id", "measure_id", "academic_year"))[::-1]


def _by_measure(found: Iterable[Reading]) -> Readings:
    return {(reading.school_id, reading.measure.code): reading for reading in found}


def _by_year(found: Iterable[Reading]) -> Trends:
    years: Trends = {}
    for reading in found:
        years.setdefault((reading.school_id, reading.measure.code), []).append(reading)
    return years


MEASURE, SCHOOL = Figure._meta.get_field("measure"), Figure._meta.get_field("school")


def _attached(
    figures: list[Figure], schools: Iterable[School], known: Mapping[int, Measure] | None = None
) -> list[Figure]:
    """The figures with their measures and schools: a join would make both anew for each of a thousand figures."""
    measures = known or Measure.objects.in_bulk({figure.measure_id for figure in figures})
    places = {school.pk: school for school in schools}
    for figure in figures:
        MEASURE.set_cached_value(figure, measures[figure.measure_id])  # type: ignore[union-attr]
        SCHOOL.set_cached_value(figure, places[figure.school_id or 0])  # type: ignore[union-attr]
    return figures


def _read(figures: Sequence[Figure], as_at: date | None, viewer: User | None) -> Iterable[Reading]:
    comparators = Comparators(figures, as_at)
    rolls = _rolls(figures, as_at)
    full = open_schools(viewer)
    breaks = _years(figures)
    for figure in figures:
        state = breaks.get((figure.measure_id, figure.academic_year))
        yield _reading(figure, comparators.beside(figure), rolls, figure.school_id in full, state)


def _rolls(figures: Sequence[Figure], as_at: date | None) -> dict[tuple[int | None, str], int]:
    """Pupils on roll by school and year, for figures of which only a rate was published."""
    lacking = [figure for figure in figures if figure.denominator is None and figure.value is not None]
    if not lacking:
        return {}
    rolls = Figure.objects.known(as_at).filter(
        measure__code=ROLL,
        value__isnull=False,
        pupil_group="all",
        school__in={figure.school_id for figure in lacking},
        academic_year__in={figure.academic_year for figure in lacking},
    )
    return {
        (school, year): round(value or 0)
        for school, year, value in rolls.values_list("school", "academic_year", "value")
    }


def open_schools(viewer: User | None) -> set[int]:
    """The schools whose small numbers the viewer may see."""
    return set(School.objects.for_user(viewer, "small_numbers.view").values_list("pk", flat=True)) if viewer else set()


def _years(figures: Sequence[Figure]) -> dict[tuple[int, str], MeasureYear]:
    rows = MeasureYear.objects.filter(measure__in={figure.measure_id for figure in figures}) if figures else []
    return {(row.measure_id, row.academic_year): row for row in rows}


def _reading(
    figure: Figure,
    comparator: Comparator,
    rolls: dict[tuple[int | None, str], int],
    may_see_small: bool,
    state: MeasureYear | None,
) -> Reading:
    n, n_words = _pupils(figure, rolls)
    hidden = "" if may_see_small else why_hidden(figure, n)
    value = None if hidden else figure.value
    interval = interval_of(figure, n) if value is not None else None
    status = hidden or figure.status
    return Reading(
        figure_id=figure.pk,
        school_id=figure.school_id or 0,
        measure=figure.measure,
        value=value,
        n=None if not may_see_small and few(figure, n) else n,
        n_words=n_words,
        numerator=None if hidden else figure.numerator,
        status=status,
        status_words=words(status),
        academic_year=figure.academic_year,
        period_words=period_words(figure),
        comparator=comparator.value,
        comparator_words=comparator.words,
        interval=interval,
        verdict=_verdict(figure.measure, interval, comparator.value, n, value),
        provisional=figure.provisional,
        former_urn=figure.former_urn,
        known_from=figure.known_from,
        break_before=state is not None and state.status == MeasureYear.Status.CHANGED,
        note=state.note if state else "",
        shown=words(status) if value is None else shown(figure.measure, value),
        url=figure.get_absolute_url(),
    )


def _pupils(figure: Figure, rolls: dict[tuple[int | None, str], int]) -> tuple[int | None, str]:
    if figure.denominator is not None:
        return figure.denominator, "pupils"
    roll = rolls.get((figure.school_id, figure.academic_year))
    return (roll, "pupils on roll in the January census") if roll else (None, "only a rate is published")


def _verdict(
    measure: Measure, interval: Interval | None, comparator: float | None, n: int | None, value: float | None
) -> Verdict:
    if value is None or comparator is None or measure.higher_is_better is None:
        return Verdict.NO_COMPARATOR
    if interval is None:
        return Verdict.NOISE  # how sure it is cannot be said, so neither can it be said that it differs
    return verdict(interval, comparator, measure.higher_is_better, n=n if n is not None else 0)


def shown(measure: Measure, value: float) -> str:
    return f"{value:,.{measure.decimals}f}"


def period_words(figure: Figure) -> str:
    """2023/24; 2023/24 so far; week 37 of 2024."""
    if figure.period.startswith("week "):
        year, number = figure.period.removeprefix("week ").split("-")
        return f"week {int(number)} of {year}"
    return f"{figure.academic_year} so far" if figure.period else figure.academic_year
