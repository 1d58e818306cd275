"""Where a figure comes from: its file and row, what it was before, its years and what it is compared with."""

from typing import Any

from assessment.listing import where_of
from assessment.models import KEY, Figure
from assessment.selectors import Reading, read, shown, trend
from assessment.statistics import Verdict
from trust import charts
from trust.charts import TrendPoint
from trust.charts.colour import BRAND
from trust.models import Trust, User
from trust.templatetags.concord import moment


def provenance_of(figure: Figure, viewer: User) -> dict[str, Any]:
    """What the page of a figure shows to this reader."""
    versions = Figure.objects.filter(**{name: getattr(figure, name) for name in KEY})
    versions = versions.with_rest().select_related("measure", "school", "run__file").order_by("-known_from")
    history = read(list(versions), viewer=viewer)
    (reading,) = read([figure], viewer=viewer)
    return {
        "figure": figure,
        "school": figure.school,
        "reading": reading,
        "where": where_of(figure),
        "lede": f"{where_of(figure)}, {reading.period_words}",
        "state": reading.verdict.value if figure.school and reading.verdict is not Verdict.NO_COMPARATOR else "",
        "facts": facts_of(figure, reading),
        "history": [
            (version, one.shown, moment(version.known_from), moment(version.known_until) or "still known")
            for version, one in zip(versions, history, strict=True)
        ],
        "chart": chart_of(figure, viewer) if figure.school else None,
    }


def facts_of(figure: Figure, reading: Reading) -> list[tuple[str, Any]]:
    measure = figure.measure
    interval = reading.interval
    spread = f"{shown(measure, interval.low)} to {shown(measure, interval.high)}" if interval else ""
    beside = (
        f"{shown(measure, reading.comparator)} ({reading.comparator_words})" if reading.comparator is not None else ""
    )
    facts = [
        ("Value", f"{reading.shown} {measure.unit}".strip() if reading.value is not None else reading.status_words),
        ("Printed in the file as", figure.status if figure.status != "blank" else "a blank cell"),
        ("Pupils (n)", f"{reading.n:,} {reading.n_words}" if reading.n is not None else reading.n_words),
        ("95 % interval", spread),
        ("Compared with", beside),
        ("Pupil group", figure.pupil_group),
        ("Period", reading.period_words),
        ("Standing", "provisional" if figure.provisional else "final"),
        ("Published under", f"URN {figure.former_urn}, a predecessor of this school" if figure.former_urn else ""),
        ("About this year", reading.note),
        ("What is measured", measure.definition),
        ("Published by", measure.source),
    ]
    return [(name, value) for name, value in facts if value]


def chart_of(figure: Figure, viewer: User) -> dict[str, Any] | None:
    """The school's years with their intervals beside the comparator; None where there is only one."""
    if figure.school is None:
        return None
    years = trend(figure.school, figure.measure, group=figure.pupil_group, viewer=viewer)
    if sum(reading.value is not None for reading in years) < 2:
        return None
    points = [point_of(reading) for reading in years]
    beside = [reading.comparator for reading in years]
    look = {"comparator": beside, "unit": figure.measure.unit, "decimals": figure.measure.decimals}
    title = f"{figure.measure.name} at {figure.school} by year"
    colour = figure.school.colour or Trust.objects.values_list("colour", flat=True).first() or BRAND
    return {
        "title": title,
        "svg": charts.trend(points, title=title, brand=colour, **look),  # type: ignore[arg-type]
        "table": charts.trend_table(points, **look),  # type: ignore[arg-type]
        "source": f"{figure.measure.source}; bars show 95 % intervals.",
    }


def point_of(reading: Reading) -> TrendPoint:
    interval = reading.interval
    return TrendPoint(
        label=reading.academic_year,
        value=reading.value,
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        n=reading.n,
        status=reading.status_words,
        break_before=reading.note if reading.break_before else "",
    )
