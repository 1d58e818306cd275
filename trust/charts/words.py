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


def figure(value: float | None, unit: str = "", *, missing: str = NONE, decimals: int = 1) -> str:
    """93.1% or 7.8 per 100, with a true minus sign; a missing value as its word, never as a zero or a blank."""
    if value is None or not isfinite(value):
        return missing or NONE
    written = f"{round(value, decimals) + 0.0:.{decimals}f}".replace("-", "−")
    return f"{written}{unit}" if unit in ("%", "") else f"{written} {unit}"


def interval(low: float | None, high: float | None, unit: str = "") -> str:
    """91.9% to 94.4%."""
    if low is None or high is None or not (isfinite(low) and isfinite(high)):
        return "not given"
    return f"{figure(low, '%' if unit == '%' else '')} to {figure(high, unit)}"


def pupils(n: int | None) -> str:
    return "not given" if n is None else f"{n:,}"


def tick(value: float, step: float, unit: str) -> str:
    """An axis label with as many decimals as its step needs."""
    decimals = 0 if step >= 1 else 1 if step >= 0.1 else 2
    return figure(value, "%" if unit == "%" else "", decimals=decimals)


def day(value: date | None) -> str:
    """Thursday 4 February 2027."""
    if value is None:
        return "no date yet"
    return f"{_DAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]} {value.year}"


def table(headers: Iterable[str], rows: Iterable[Iterable[str]], numeric: Iterable[int] = ()) -> Table:
    return Table(tuple(headers), tuple(tuple(row) for row in rows), tuple(numeric))
