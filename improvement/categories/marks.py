"""A level of need as its number, word, icon and colour."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from trust.marks import icon

Chips = dict[int, SafeString]


def chips(levels: Iterable[Mapping[str, Any]]) -> Chips:
    """By level, from rows with `level`, `name` and `icon`: the lowest is good, the highest bad, the rest between."""
    rows = sorted(levels, key=lambda row: row["level"])
    return {
        row["level"]: format_html(
            '<span class="state state-{}">{}{} {}</span>', tone(place, len(rows)), icon(row["icon"]), row["level"],
            row["name"],
        )
        for place, row in enumerate(rows)
    }  # fmt: skip


def numbers(levels: Iterable[Mapping[str, Any]]) -> Chips:
    """The same where many stand side by side: the name is read out and shown on its own page."""
    rows = sorted(levels, key=lambda row: row["level"])
    return {
        row["level"]: format_html(
            '<span class="state state-{}">{}{}<span class="visually-hidden"> {}</span></span>', tone(place, len(rows)),
            icon(row["icon"]), row["level"], row["name"],
        )
        for place, row in enumerate(rows)
    }  # fmt: skip


def tone(place: int, count: int) -> str:
    if place == 0:
        return "good"
    if place == count - 1:
        return "bad"
    return "info" if place * 2 < count else "warn"
