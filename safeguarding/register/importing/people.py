"""From a sheet to people and checks: which cells cannot be so, and who is on the record already."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from safeguarding.person_types import PersonType
from safeguarding.register.importing.columns import (
    CERTIFICATE,
    CHECKED,
    FIRST,
    LAST,
    LEFT,
    NAME,
    NOT_NEEDED,
    NUMBER,
    POST,
    REVIEW,
    RISK,
    STARTED,
    TYPES,
    WHERE,
    WHO,
    by_column,
    day_column,
)  # fmt: skip
from safeguarding.register.models import BORN, TRUST_WIDE, Kind, Need, Result
from safeguarding.register.models.people import EARLIEST
from safeguarding.register.selectors.rules import Rules
from schools.models import School
from trust.imports.sheets import Sheet, key, where
from trust.models import User

FORMATS = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%d %b %Y", "%d %B %Y", "%d-%b-%Y")
ABSENT = {"", "-", "–"}
Person = dict[str, Any]
CheckValues = dict[str, Any]


@lru_cache(maxsize=20_000)
def as_day(text: str) -> date | None:
    """03/09/2026, 2026-09-03, 3.9.2026 or 3 Sep 2026: day first, the year in four digits. Blank is no day."""
    if not re.search(r"(?<!\d)\d{4}(?!\d)", text):
        return None
    for form in FORMATS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a date, no moment
        except ValueError:
            continue
    return None


def sort_key(name: str) -> str:
    """Lower case without accents, as the database's own sort key of names."""
    plain = unicodedata.normalize("NFKD", " ".join(name.split()))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


def each(cells: pd.Series, read: Callable[[str], Any]) -> pd.Series:
    """Each distinct text read once: columns repeat themselves."""
    places, texts = pd.factorize(cells)
    known = np.empty(len(texts) + 1, dtype=object)  # one more, so that the values of no text at all have a kind too
    known[:-1] = [read(text) for text in texts]
    return pd.Series(known[places], index=cells.index, dtype=object)


def days(sheet: Sheet, column: str, today: date, *, earliest: date = EARLIEST, past: bool = True) -> pd.Series:
    """The column as days; a cell that is no day, lies ahead, or before there was such a thing, rejects its row."""
    cells = sheet.column(column)
    cells = cells.where(~cells.isin(ABSENT), "")
    unread = where(cells, lambda text: text and not as_day(text) and not NOT_NEEDED.fullmatch(text))
    sheet.reject(
        cells.index[unread], column, "“{}” is no date. Write it day first with the whole year, such as 3/9/2026."
    )
    if past:
        ahead = where(cells, lambda text: (day := as_day(text)) and day > today)
        sheet.reject(cells.index[ahead], column, "“{}” is still to come: a check is recorded once it is made.")
    before = where(cells, lambda text: (day := as_day(text)) and day < earliest)
    reason = f"“{{}}” can't be right: there was no such thing before {earliest.year}."
    sheet.reject(cells.index[before], column, reason)
    return each(cells, as_day)


def people_of(sheet: Sheet, user: User, whole: bool, schools: Iterable[School], today: date, only: str) -> pd.DataFrame:
    """One line a live row: name, reference, school_id, person_type, post, started_on, left_on. `only`: the school of
    rows that name none, by key; blank for the trust's own part."""
    frame = pd.DataFrame(index=sheet.frame.index)
    joined = sheet.column(FIRST) + " " + sheet.column(LAST)
    frame["name"] = each(
        sheet.column(NAME).where(sheet.column(NAME) != "", joined), lambda text: " ".join(text.split())
    )
    sheet.reject(frame.index[frame["name"] == ""], NAME, "This row names nobody.")
    sheet.reject(frame.index[frame["name"].str.len() > 150], NAME, "This name is too long.")
    frame["reference"] = sheet.column(NUMBER).str[:30]
    frame["person_type"] = each(sheet.column(WHO), lambda text: TYPES.get(key(text), ""))
    known = ", ".join(kind.label.lower() for kind in list(PersonType)[:6])
    sheet.reject(frame.index[frame["person_type"] == ""], WHO, f"“{{}}” is no kind of person we know: {known} …")
    frame["post"] = sheet.column(POST).where(sheet.column(POST) != "", sheet.column(WHO)).str[:120]
    frame["school_id"] = school_ids(sheet, frame, schools, only, whole)
    frame["started_on"] = days(sheet, STARTED, today, past=False)
    frame["left_on"] = days(sheet, LEFT, today, past=False)
    wrong = [
        row
        for row, first, last in zip(frame.index, frame["started_on"], frame["left_on"], strict=True)
        if first and last and last < first
    ]
    sheet.reject(wrong, LEFT, "“{}”: the last day is before the first.")
    frame["sort"] = each(frame["name"], sort_key)
    refuse_twice(sheet, frame)
    return frame


def school_ids(sheet: Sheet, frame: pd.DataFrame, schools: Iterable[School], only: str, whole: bool) -> pd.Series:
    """By URN or name; members and trustees on the trust's own part. A school the sender does not keep is refused."""
    places: dict[str, int | None] = {}
    for school in schools:
        places[key(school.name)] = school.pk
        places[str(school.urn or "")] = school.pk
    places |= {name: None for name in ("thetrust", "trust", "central")} if whole else {}
    cells = sheet.column(WHERE)
    own = frame["person_type"].isin([kind.value for kind in TRUST_WIDE])
    found = each(cells, lambda text: places.get(text.strip(), places.get(key(text), -1)) if text else -2)
    default = int(only) if only else None
    found = found.where(found != -2, default).where(~own, None)
    unknown = frame.index[(found == -1).fillna(False).astype(bool)]
    sheet.reject(unknown, WHERE, "“{}” is no school whose record you keep. Give its name as here, or its URN.")
    nowhere = [row for row, (place, who, is_own) in enumerate_rows(found, frame["person_type"], own)
               if pd.isna(place) and not is_own and (who == PersonType.GOVERNOR or not whole)]  # fmt: skip
    sheet.reject(nowhere, WHERE, "This row names no school. Say which, or choose one for the whole file.")
    sheet.reject(frame.index[own] if not whole else [], WHO, "You do not keep the trust's own part of the record.")
    return found


def enumerate_rows(*columns: pd.Series) -> Iterable[tuple[int, tuple[Any, ...]]]:
    return ((row, cells) for row, cells in zip(columns[0].index, zip(*columns, strict=True), strict=True))


def refuse_twice(sheet: Sheet, frame: pd.DataFrame) -> None:
    """One name twice in one place: two people need their numbers, one person one row."""
    live = frame.loc[sheet.live.index, ["sort", "school_id", "reference", "left_on"]].fillna(0)
    twice = live.duplicated(["sort", "school_id", "reference", "left_on"], keep="first")
    sheet.reject(
        live.index[twice], NAME, "“{}” stands in this file twice. If these are two people, give each a staff number."
    )


def checks_of(sheet: Sheet, people: pd.DataFrame, rules: Rules, today: date) -> dict[Kind, pd.DataFrame]:
    """Per kind of check one line for each row that says something of it: the values of the check."""
    found: dict[Kind, pd.DataFrame] = {}
    for kind in CHECKED:
        if day_column(kind) in sheet.frame:
            found[kind] = checks_of_kind(sheet, people, kind, rules, today)
    return found


def checks_of_kind(sheet: Sheet, people: pd.DataFrame, kind: Kind, rules: Rules, today: date) -> pd.DataFrame:
    column = day_column(kind)
    frame = pd.DataFrame({"day": days(sheet, column, today, earliest=BORN.get(kind, EARLIEST))})
    frame["needs"] = each(people["person_type"], lambda who: need_of(rules, who, kind))
    frame["not_needed"] = each(sheet.column(column), lambda text: bool(NOT_NEEDED.fullmatch(text)))
    frame["by"] = sheet.column(by_column(kind)).str[:100]
    frame["risk"] = days(sheet, RISK, today) if kind == Kind.DBS and RISK in sheet.frame else None
    frame["number"] = sheet.column(CERTIFICATE).str[:20] if kind == Kind.DBS else ""
    frame["review"] = (
        days(sheet, REVIEW, today, past=False) if kind == Kind.RIGHT_TO_WORK and REVIEW in sheet.frame else None
    )
    never = frame.index[(frame["needs"] == "X") & frame["day"].notna()]
    sheet.reject(never, column, "“{}”: this check must not be made of this kind of person, so it is not taken in.")
    odd = frame.index[frame["number"].str.contains(r"[^A-Za-z0-9/ -]", regex=True)]
    sheet.reject(odd, CERTIFICATE, "“{}”: a certificate's number has letters and digits only.")
    said = (
        frame["day"].notna() | frame["risk"].notna() | (frame["not_needed"] & (frame["needs"].isin(["C", "RC", "RB"])))
    )
    return frame[said]


def need_of(rules: Rules, who: str, kind: Kind) -> str:
    rule = rules.get((who, kind.value))
    return f"{rule.need}{rule.otherwise}" if rule else "-"


LINE = ["day", "needs", "not_needed", "by", "risk", "number", "review"]


def values_by_row(frame: pd.DataFrame) -> Iterator[tuple[int, CheckValues]]:
    """The columns of a check for each line of checks_of_kind. Lines that say the same share one, not to be changed."""
    known: dict[tuple[Any, ...], CheckValues] = {}
    for row, line in zip(frame.index, zip(*(frame[name].tolist() for name in LINE), strict=True), strict=True):
        values = known.get(line)
        yield row, values if values is not None else known.setdefault(line, values_of(*line))


def values_of(day: Any, needs: str, not_needed: bool, by: str, risk: Any, number: str, review: Any) -> CheckValues:
    day, risk, review = (value if isinstance(value, date) else None for value in (day, risk, review))
    values: CheckValues = {"done_by": by, "risk_assessed_on": risk, "review_on": review, "reason": ""}
    values |= {"certificate_number": number, "done_on": None, "confirmed_on": None}
    if not_needed and not day:
        return values | {"result": Result.NOT_NEEDED.value, "reason": "Not applicable, says the file brought in"}
    if not day:
        return values | {"result": Result.AWAITED.value}
    if needs == Need.WRITTEN:
        return values | {"result": Result.WRITTEN.value, "confirmed_on": day}
    return values | {"result": Result.DONE.value, "done_on": day}
