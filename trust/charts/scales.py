"""From figures and dates to pixels, with ticks at round numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, floor, isfinite, log10

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps low..high to start..end, in pixels; start may be the larger, as it is for heights."""

    low: float
    high: float
    start: float
    end: float
    step: float = 1

    def __call__(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def at(self, pixel: float) -> float:
        """The value that stands at a pixel."""
        return self.low + (pixel - self.start) / (self.end - self.start) * (self.high - self.low)

    def ticks(self) -> list[float]:
        return [round(self.low + i * self.step, 6) for i in range(round((self.high - self.low) / self.step) + 1)]


def finite(value: float | None) -> float | None:
    """The value, or None for what pandas writes as NaN and for the end of an endless interval."""
    return value if value is not None and isfinite(value) else None


def known(values: Iterable[float | None]) -> list[float]:
    """The values that can be drawn."""
    return [value for value in values if value is not None and isfinite(value)]


def nice(values: Iterable[float | None], start: float, end: float, *, most: int = 5, unit: str = "") -> Scale:
    """A scale that holds all values in at most `most` (two or more) steps of 1, 2 or 5; a percentage keeps to 0–100."""
    drawn = known(values)
    low, high = min(drawn), max(drawn)
    if low == high:
        low, high = low - 1, high + 1
    step = next(step for step in _steps(high - low) if ceil(high / step) - floor(low / step) <= most)
    low, high = floor(low / step) * step, ceil(high / step) * step
    if unit == "%" and min(drawn) >= 0 and max(drawn) <= 100:
        low, high = max(low, 0), min(high, 100)
    return Scale(low, high, start, end, step)


def _steps(span: float) -> Iterator[float]:
    """1, 2, 5, 10 … times a power of ten that is certainly too small to start with."""
    power = floor(log10(span)) - 1
    while True:
        yield from (factor * 10.0**power for factor in (1, 2, 5))
        power += 1


def marked_days(start: date, end: date, width: float) -> list[tuple[date, str, str]]:
    """Days to mark on `width` pixels, with label and year: Mondays of a short stretch, else first days of months.

    The year is given with its first mark only.
    """
    weekly = (end - start).days <= 70
    days = _mondays(start, end, width / 48) if weekly else _months(start, end, width / 31)
    return [
        (day, f"{day.day} {MONTHS[day.month - 1]}" if weekly else MONTHS[day.month - 1], str(day.year) if new else "")
        for day, new in zip(days, [True, *(b.year != a.year for a, b in pairwise(days))], strict=False)
    ]


def _mondays(start: date, end: date, most: float) -> list[date]:
    first = start + timedelta(days=-start.weekday() % 7)
    weeks = (end - first).days // 7 + 1
    return [first + timedelta(weeks=week) for week in range(0, weeks, max(1, ceil(weeks / most)))]


def _months(start: date, end: date, most: float) -> list[date]:
    total = (end.year - start.year) * 12 + end.month - start.month + 1
    every = next(n for n in (1, 2, 3, 6, 12, 24, 60, total) if total / n <= most or n == total)
    first = [date(start.year + m // 12, m % 12 + 1, 1) for m in range(start.month - 1, start.month - 1 + total)]
    return [day for day in first if (day.month - 1 + 12 * day.year) % every == 0 and start <= day <= end]
