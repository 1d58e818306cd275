"""Suspensions and permanent exclusions of a school in a term, counted by main reason."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd

from safeguarding.exclusions.importers.sheets import NUMBER, URN, refuse_doubles, refuse_pupils, schools_of
from safeguarding.exclusions.models import ExclusionCount, ExclusionReason, Kind, TermRoll
from schools.models import School
from trust.calendar import Cadence, periods_by_year
from trust.imports import registers
from trust.imports.kinds import Comparison, Importer, Job
from trust.imports.registers import Entry
from trust.imports.sheets import Column, Layout, Sheet

COUNTS = Layout(
    "suspensions by school, term and reason",
    (
        URN,
        Column(
            "Academic year",
            aliases=("Year",),
            required=True,
            filled=True,
            pattern=r"20\d\d/\d\d",
            says="“{}” is no academic year such as 2026/27.",
        ),
        Column(
            "Term",
            required=True,
            filled=True,
            pattern=r"(?i)(autumn|spring|summer)( term)?",
            says="“{}” is no term: autumn, spring or summer.",
        ),
        Column(
            "Kind",
            aliases=("Type",),
            required=True,
            filled=True,
            pattern=r"(?i)(fixed[- ]term exclusion|suspension|permanent( exclusion)?)s?",
            says="“{}” is neither suspension nor permanent exclusion.",
        ),
        Column("Reason", aliases=("Reason code",), pattern=r"(?i)[a-z]{2,4}", says="“{}” is no reason code."),
        NUMBER,
        Column(
            "Pupils on roll",
            aliases=("Headcount", "Roll"),
            required=True,
            filled=True,
            pattern=r"[1-9]\d{0,4}",
            says="“{}” is no number of pupils.",
        ),
    ),
)

Known = dict[tuple[Any, ...], Any]


def compare(sheet: Sheet, job: Job) -> Comparison:
    refuse_pupils(sheet)
    sheet.check()
    ours = schools_of(sheet)
    periods = terms()
    refuse_unknown_terms(sheet, periods)
    reasons = {(row.year.code, row.code): row for row in ExclusionReason.objects.select_related("year")}
    refuse_unknown_reasons(sheet, {code for _, code in reasons})
    refuse_doubles(sheet, ["URN", "Academic year", "Term", "Kind", "Reason"])
    refuse_two_rolls(sheet)
    return registers.compare(list(entries(sheet, ours, periods, reasons)), sheet)


def terms() -> dict[tuple[str, str], str]:
    """The calendar's code of each term by (academic year, autumn)."""
    known = periods_by_year(Cadence.TERMLY, date.min, date.max)
    return {(year, term.code.split()[-2]): term.code for year, terms in known.items() for term in terms}


def term_of(line: pd.Series) -> tuple[str, str]:
    return line["Academic year"], line["Term"].lower().removesuffix(" term")


def lines(frame: pd.DataFrame) -> Iterator[pd.Series]:
    return (line for _, line in frame.iterrows())


def refuse_unknown_terms(sheet: Sheet, periods: dict[tuple[str, str], str]) -> None:
    live = sheet.live
    unknown = [row for row, line in zip(live.index, lines(live), strict=True) if term_of(line) not in periods]
    sheet.reject(unknown, "Academic year", "The trust's calendar has no such term in {}.")


def refuse_unknown_reasons(sheet: Sheet, codes: set[str]) -> None:
    cells = sheet.column("Reason").loc[sheet.live.index]
    unknown = cells.index[~cells.str.upper().isin([*codes, ""])]
    sheet.reject(unknown, "Reason", "“{}” is not on the list of reasons. Leave it blank where none was stated.")


def refuse_two_rolls(sheet: Sheet) -> None:
    """A school has one roll in a term: rows that give another than its first are rejected."""
    first: dict[Any, str] = {}
    live = sheet.live
    wrong = [
        row
        for row, line in zip(live.index, lines(live), strict=True)
        if first.setdefault((line["URN"], *term_of(line)), line["Pupils on roll"]) != line["Pupils on roll"]
    ]
    sheet.reject(wrong, "Pupils on roll", "Another row gives another roll for this school and term.")


def entries(
    sheet: Sheet, ours: dict[str, School], periods: dict[tuple[str, str], str], reasons: Known
) -> Iterator[Entry]:
    rolls = {(row.school_id, row.period): row for row in TermRoll.objects.all()}
    counts = {(row.school_id, row.period, row.kind, row.reason_id): row for row in ExclusionCount.objects.all()}
    told: set[tuple[int, str]] = set()
    for row, line in sheet.live.iterrows():
        school, period = ours[line["URN"]], periods[term_of(line)]
        kind = Kind.PERMANENT if line["Kind"].lower().startswith("perm") else Kind.SUSPENSION
        reason = reason_of(line, reasons)
        if (school.pk, period) not in told:
            told.add((school.pk, period))
            values = {"school": school, "period": period, "pupils": int(line["Pupils on roll"])}
            yield Entry(int(row), TermRoll, rolls.get((school.pk, period)), values)  # type: ignore[call-overload]
        key = (school.pk, period, kind, reason.pk if reason else None)
        values = {"school": school, "period": period, "kind": kind, "reason": reason, "number": int(line["Number"])}
        yield Entry(int(row), ExclusionCount, counts.get(key), values)  # type: ignore[call-overload]


def reason_of(line: pd.Series, reasons: Known) -> ExclusionReason | None:
    """The code in its year's list; in the latest list that has it where that year's is not kept here."""
    code = line.get("Reason", "").upper()
    if not code:
        return None
    lists = [row for (_, other), row in sorted(reasons.items()) if other == code]
    return reasons.get((line["Academic year"], code), lists[-1])


IMPORTER = Importer(
    name="suspensions",
    label="Suspensions and exclusions by term",
    order=40,
    classed="C4",
    layouts=(COUNTS,),
    compare=compare,
    apply=registers.apply,
    undo=registers.undo,
    help="One row for each school, term, kind and main reason, with its count and the school's roll. No pupil.",
)
