"""Dates, counts and lateness in plain words, the same on pages, in mails and in PDFs."""

from datetime import date, datetime

from trust import clock


def local(value: date | datetime) -> date:
    return value.astimezone(clock.LONDON).date() if isinstance(value, datetime) else value


def long_day(value: date | datetime) -> str:
    return f"{local(value):%A %-d %B %Y}"


def short_day(value: date | datetime) -> str:
    return f"{local(value):%-d %b %Y}"


def count_of(number: int, singular: str, plural: str = "") -> str:
    """1 school, 2 schools, 0 schools."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def late_by(due: date, today: date) -> str:
    days = (today - due).days
    if days == 0:
        return "today"
    return f"late by {count_of(days, 'day')}" if days > 0 else f"in {count_of(-days, 'day')}"
