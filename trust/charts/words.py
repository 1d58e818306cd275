"""Figures, intervals and days as words, and the table that stands behind every chart."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import isfinite

NONE = "no figure"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """A chart's figures for readers and copying: `numeric` are the columns to set flush right, counted from 0."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """How a measure's figures are written: "%" and "" stand close to the number, any other unit after a space."""

    name: str = "%"
    decimals: int = 1

    def figure(self, value: float | None, *, missing: str = NONE) -> str:
        """93.1% or 7.8 per 100; a missing value as its word, never as a zero or a blank."""
        if value is None or not isfinite(value):
            return missing or NONE
        written = _written(value, self.decimals)
        return f"{written}{self.name}" if self.name in ("%", "") else f"{written} {self.name}"

    def interval(self, low: float | None, high: float | None) -> str:
        """91.9% to 94.4%."""
        if low is None or high is None or not (isfinite(low) and isfinite(high)):
            return "not given"
        return f"{_written(low, self.decimals)}{'%' if self.name == '%' else ''} to {self.figure(high)}"

    def tick(self, value: float, step: float) -> str:
        """An axis label with as many decimals as its step needs."""
        decimals = 0 if step >= 1 else 1 if step >= 0.1 else 2
        return _written(value, decimals) + ("%" if self.name == "%" else "")


def _written(value: float, decimals: int) -> str:
    """Rounded, with thousands set off, a true minus sign and no minus nought."""
    return f"{round(value, decimals) + 0.0:,.{decimals}f}".replace("-", "−")


def pupils(n: int | None) -> str:
    return "not given" if n is None else f"{n:,}"


def day(value: date | None) -> str:
    """Thursday 4 February 2027."""
    if value is None:
        return "no date yet"
    return f"{_DAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]} {value.year}"


def table(headers: Iterable[str], rows: Iterable[Iterable[str]], numeric: Iterable[int] = ()) -> Table:
    return Table(tuple(headers), tuple(tuple(row) for row in rows), tuple(numeric))
