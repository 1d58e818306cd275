"""Term dates as they are published (iCal, YAML) and the bank holidays of gov.uk (JSON), read into one grid."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import yaml

from trust.imports.reading import Grid, Unreadable, clean, decode, read, refuse_other_kinds

HEADINGS = ["kind", "name", "first", "last", "holiday_first", "holiday_last", "title"]
Line = list[str]

# What the words of a calendar's entries say they are; the first that fits counts.
WORDS = [
    ("inset", r"inset|non.?pupil|staff training|staff development|teacher training"),
    ("start", r"first day|start of|term (starts|begins|start)|back to school|returns?\b"),
    ("end", r"last day|end of|term (ends|finishes|end)|breaks? up"),
    ("bank_holiday", r"bank holiday|good friday|easter monday|may day"),
    ("holiday", r"holiday|half.?term|break"),
    ("closed", r"closed|closure"),
]


def read_dates(data: bytes) -> Grid:
    """Entries with what they are: term, start, end, inset, holiday, closed, bank_holiday; days as ISO dates.

    A CSV with these headings is read as it is. Unreadable where the file is none of these.
    """
    if not data.strip():
        raise Unreadable("The file is empty. Download it again.")
    refuse_other_kinds(data)
    text = decode(data)
    head = text.lstrip("\ufeff \r\n\t")[:200]
    if head.upper().startswith("BEGIN:VCALENDAR"):
        return grid_of(ical_lines(text))
    if head.startswith("{"):
        return grid_of(bank_holiday_lines(text))
    if re.search(r"^terms\s*:", text, re.MULTILINE):
        return grid_of(yaml_lines(text))
    return read(data)


def grid_of(lines: Iterator[Line]) -> Grid:
    rows = list(lines)
    return Grid(HEADINGS, rows, list(range(2, len(rows) + 2)))


def ical_lines(text: str) -> Iterator[Line]:
    """One line an entry; the end of an all-day entry is the day after its last."""
    try:
        calendar = icalendar.Calendar.from_ical(text)
    except ValueError as error:
        raise Unreadable("This iCal file is damaged or cut off. Download it again.") from error
    if "END:VCALENDAR" not in text:
        raise Unreadable("This iCal file is cut off: it does not end. Download it again.")
    for entry in calendar.walk("VEVENT"):
        title = clean(str(entry.get("SUMMARY", "")))
        first = day_of(entry.decoded("DTSTART"))
        last = day_of(entry.decoded("DTEND")) - timedelta(days=1) if "DTEND" in entry else first
        yield [kind_of(title), "", first.isoformat(), max(first, last).isoformat(), "", "", title]


def day_of(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def kind_of(title: str) -> str:
    lower = title.lower()
    return next((kind for kind, pattern in WORDS if re.search(pattern, lower)), "other")


def yaml_lines(text: str) -> Iterator[Line]:
    """`terms`, each with its half-term holiday; `inset_days` where a file lists them."""
    try:
        found = yaml.safe_load(text)
        for term in found["terms"]:
            holiday = (term.get("half_terms") or [{}])[0]
            yield ["term", str(term["name"]).lower(), iso(term["start"]), iso(term["end"]),
                   iso(holiday.get("start")), iso(holiday.get("end")), ""]  # fmt: skip
        for day in found.get("inset_days") or []:
            yield ["inset", "", iso(day), iso(day), "", "", "INSET day"]
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise Unreadable("This file lists no terms with name, start and end. See the how-to for its shape.") from error


def iso(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "")


def bank_holiday_lines(text: str) -> Iterator[Line]:
    """Those of England and Wales."""
    try:
        events = json.loads(text)["england-and-wales"]["events"]
        for event in events:
            yield ["bank_holiday", "", event["date"], event["date"], "", "", event["title"]]
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable("This file lists no bank holidays of England and Wales.") from error
