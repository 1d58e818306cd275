"""Numbers of days as words."""

from decimal import Decimal


def figure(days: Decimal | float | int) -> str:
    """6, 2.5: no nought after the point."""
    return f"{float(days):g}"


def in_days(days: Decimal | float | int) -> str:
    """1 day, 2.5 days."""
    return f"{figure(days)} {'day' if days == 1 else 'days'}"
