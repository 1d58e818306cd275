"""How sure a figure is: its published 95 % interval, or ours by the measure's kind."""

from typing import Any

from assessment.models import Figure, Measure
from assessment.statistics import Interval, mean_interval, rate_interval, wilson


def interval_of(figure: Figure, n: int | None) -> Interval | None:
    """The published interval where there is one, else ours by the measure's kind; None where n is not known."""
    if figure.value is None:
        return None
    if figure.low is not None and figure.high is not None:
        return Interval(figure.low, figure.high)
    return _WORKED_OUT[figure.measure.kind](figure, n) if n else None


def _of_share(figure: Figure, n: int) -> Interval:
    count = figure.numerator if figure.numerator is not None else (figure.value or 0) * n / 100
    return wilson(min(count, n), n).scaled(100)


def _of_rate(figure: Figure, n: int) -> Interval:
    count = figure.numerator if figure.numerator is not None else round((figure.value or 0) * n / 100)
    return rate_interval(count, n)


def _of_mean(figure: Figure, n: int) -> Interval | None:
    spread = figure.measure.spread
    if spread is None:
        return None
    interval = mean_interval(figure.value or 0, spread, n)
    return Interval(max(0.0, interval.low), min(100.0, interval.high)) if figure.measure.unit == "%" else interval


_WORKED_OUT: dict[str, Any] = {
    Measure.Kind.PROPORTION: _of_share,
    Measure.Kind.RATE: _of_rate,
    Measure.Kind.MEAN: _of_mean,
    Measure.Kind.COUNT: lambda figure, n: None,
}
