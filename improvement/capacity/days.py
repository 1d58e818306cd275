"""Numbers of days as words."""

from decimal import Decimal


def figure(days: Decimal | float | int) -> str:
    """6, 2.5: no nought after the point."""
    return f"{float(days):g}"


def in_days(days: Decimal | float | int) -> str:
    """1 day, 2.5 days."""
    return f"{figure(days)} {'day' if days == 1 else 'days'}"


def number(days: Decimal) -> int | float:
    """For a list and its file: 8, not 8.0."""
    return int(days) if days == int(days) else float(days)
