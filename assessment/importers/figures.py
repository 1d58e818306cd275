"""From a sheet to figures: whose rows they are, what their cells say, and which of them cannot be so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from assessment.actions import load_measures
from assessment.importers.layouts import Source
from assessment.models import Measure
from assessment.statuses import WORDS
from schools.models import FormerSchool, School
from trust.imports.kinds import Job
from trust.imports.sheets import Sheet, where

NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
FIELDS = [
    "measure_id", "school_id", "place", "phase", "academic_year", "period", "pupil_group", "value", "numerator",
    "denominator", "low", "high", "status", "provisional", "former_urn",
]  # fmt: skip
KEY = ["measure_id", "school_id", "place", "phase", "academic_year", "period", "pupil_group"]


def figures_of(sheet: Sheet, job: Job) -> pd.DataFrame:
    """One line a figure, its columns FIELDS, its index the row in the file; settles what the sheet can't use."""
    who = owners(sheet, sheet.layout.identify(sheet, job))
    sheet.check()
    measures = load_measures()
    cells = Cells(sheet)
    parts = list(_parts(sheet, who, cells, measures))
    live = sheet.live.index
    kept = [part[part.index.isin(live)] for part in parts]
    figures = pd.concat(kept) if kept else pd.DataFrame(columns=FIELDS)
    return without_doubles(figures, sheet)


def owners(sheet: Sheet, who: pd.DataFrame) -> pd.DataFrame:
    """Adds school_id and former_urn; rows of other people's schools are skipped, rows of nobody rejected."""
    urns, laestabs = our_numbers()
    urn, laestab = pd.to_numeric(who["urn"], errors="coerce"), pd.to_numeric(who["laestab"], errors="coerce")
    school = urn.map({number: pk for number, (pk, _) in urns.items()})
    by_laestab = laestab.map({number: pk for number, (pk, _) in laestabs.items()})
    # A URN that is given decides; its LAESTAB may have passed to a successor.
    who["school_id"] = school.where(urn.notna(), by_laestab)
    former = urn.map({number: old for number, (_, old) in urns.items() if old})
    former_laestab = laestab.map({number: old for number, (_, old) in laestabs.items() if old})
    who["former_urn"] = former.where(urn.notna(), former_laestab).where(who["school_id"].notna())
    nobody = (who["urn"] == "") & (who["laestab"] == "") & (who["place"] == "") & ~who["foreign"]
    sheet.reject(who.index[nobody], "", "This row names neither a school (URN, LAESTAB) nor an authority or England.")
    bad_urn = (who["urn"] != "") & urn.isna()
    settled = (who["place"] != "") | who["school_id"].notna() | bad_urn
    sheet.settle(who.index[~settled | who["foreign"]], "skipped")
    return who


Numbers = dict[int, tuple[int, int | None]]


def our_numbers() -> tuple[Numbers, Numbers]:
    """Our schools by URN and by LAESTAB, those of their predecessors included: (school, former URN or None)."""
    urns: Numbers = {}
    laestabs: Numbers = {}
    for former in FormerSchool.objects.exclude(link__icontains="split"):
        urns[former.urn] = (former.school_id, former.urn)
        if former.laestab:
            laestabs[former.laestab] = (former.school_id, former.urn)
    for pk, urn, laestab in School.objects.values_list("pk", "urn", "laestab"):
        if urn:
            urns[urn] = (pk, None)
        if laestab:
            laestabs[laestab] = (pk, None)
    return urns, laestabs


@dataclass
class Cells:
    """The cells of the live rows as numbers or statuses, each column parsed once; other cells are rejected."""

    sheet: Sheet

    def __post_init__(self) -> None:
        self.rows = self.sheet.live.index
        self.parsed: dict[str, tuple[pd.Series, pd.Series]] = {}

    def __contains__(self, column: str) -> bool:
        return column in self.sheet.frame

    def numbers(self, column: str) -> pd.Series:
        return self.read(column)[0]

    def statuses(self, column: str) -> pd.Series:
        return self.read(column)[1]

    def read(self, column: str) -> tuple[pd.Series, pd.Series]:
        if column not in self.parsed:
            self.parsed[column] = self._parse(column)
        return self.parsed[column]

    def _parse(self, column: str) -> tuple[pd.Series, pd.Series]:
        """Plain numbers are taken as they are; only what is left is looked at as text (12%, 1,204, SUPP, blank)."""
        text = self.sheet.column(column).loc[self.rows]
        number = pd.to_numeric(text, errors="coerce").astype(float)
        number = number.where(np.isfinite(number))
        status = pd.Series("", index=text.index, dtype=object)
        rest = text[number.isna()]
        if len(rest):
            number.loc[rest.index], status.loc[rest.index] = self._parse_text(column, rest)
        return number, status

    def _parse_text(self, column: str, text: pd.Series) -> tuple[pd.Series, pd.Series]:
        plain = text.str.removesuffix("%").str.replace(",", "").str.strip()
        is_number = where(plain, NUMBER.fullmatch)
        number = pd.to_numeric(plain.where(is_number), errors="coerce")
        status = text.where(text != "", "blank").where(~is_number, "")
        upper = status.str.upper()
        status = status.where(status.isin(WORDS) | ~upper.isin(WORDS), upper)
        unknown = ~is_number & ~status.isin(WORDS)
        self.sheet.reject(
            text.index[unknown], column, "“{}” is neither a number nor a code that this source uses for a missing one."
        )
        return number, status


def _parts(sheet: Sheet, who: pd.DataFrame, cells: Cells, measures: dict[str, Measure]) -> Iterator[pd.DataFrame]:
    for source in sheet.layout.sources:
        needed = source.value if source.value in cells else source.numerator if source.per else ""
        if needed and needed in cells:
            part = who.loc[cells.rows, ["school_id", "place", "phase", "academic_year", "period", "former_urn"]].copy()
            part["pupil_group"] = who.get("pupil_group", source.group)
            measure = measures[source.measure]
            part["measure_id"], part["provisional"] = measure.pk, sheet.layout.provisional
            _fill(part, source, cells)
            _check(part, source, measure, sheet)
            yield part[FIELDS]


def _fill(part: pd.DataFrame, source: Source, cells: Cells) -> None:
    """Value or status, and what stands behind it."""
    for name in ("numerator", "denominator", "low", "high"):
        column = getattr(source, name)
        part[name] = cells.numbers(column) if column in cells else float("nan")
    part["numerator"], part["denominator"] = part["numerator"].round(), part["denominator"].round()
    if source.value in cells:
        part["value"], part["status"] = cells.numbers(source.value), cells.statuses(source.value)
    else:
        part["value"], part["status"] = float("nan"), cells.statuses(source.numerator)
    if source.rest:
        part["value"] = (100 - part["value"]).round(6)
    if source.per:
        _work_out(part, source)
    part["status"] = (
        part["status"].where(part["value"].isna(), "").where(part["value"].notna() | (part["status"] != ""), "blank")
    )
    # The published rate is of no use without its own count where the count itself is suppressed.
    part["numerator"] = part["numerator"].where(part["value"].notna())


def _work_out(part: pd.DataFrame, source: Source) -> None:
    """The rate from its counts, on rows of schools, or where the file gives none: a published rate is rounded."""
    known = part["numerator"].notna() & (part["denominator"] > 0)
    exact = part["numerator"] / part["denominator"] * source.per
    part["value"] = exact.where(known & (part["school_id"].notna() | part["value"].isna()), part["value"])


def _check(part: pd.DataFrame, source: Source, measure: Measure, sheet: Sheet) -> None:
    """What no figure of this kind can be."""
    column = source.value or source.numerator
    values = part["value"]
    shares = measure.kind == Measure.Kind.PROPORTION or measure.unit == "%"
    if shares:
        sheet.reject(values.index[(values > 100) | (values < 0)], column, "“{}”: a share lies between 0 and 100.")
    elif measure.kind in (Measure.Kind.RATE, Measure.Kind.COUNT):
        sheet.reject(values.index[values < 0], column, "“{}”: this cannot be less than nothing.")
    if measure.kind == Measure.Kind.PROPORTION:
        more = part["numerator"] > part["denominator"]
        # National rows may count against another base than they print: then the share stands and its count does not.
        places = more & part["school_id"].isna()
        part.loc[places, ["numerator", "denominator"]] = float("nan")
        more &= ~places
        sheet.reject(values.index[more], source.numerator, f"“{{}}” is more than all pupils ({source.denominator}).")
    crossed = part["low"] > part["high"]
    sheet.reject(values.index[crossed], source.low, "The lower end “{}” is above the upper end.")


def without_doubles(figures: pd.DataFrame, sheet: Sheet) -> pd.DataFrame:
    """A school's own row goes before its predecessor's of the same year; any other second row is rejected."""
    if figures.empty:
        return figures
    ordered = figures.assign(row=figures.index, old=figures["former_urn"].notna()).sort_values(["old", "row"])
    double = ordered.duplicated(KEY, keep="first")
    if not double.any():
        return figures
    seconds = ordered[double]
    predecessors = seconds.index[seconds["old"]].unique()
    sheet.settle(predecessors, "skipped")
    blank = pd.Series("", index=sheet.frame.index, dtype=object)
    reason = "Another row of this file gives the same school or place, year and group."
    sheet.reject(seconds.index[~seconds["old"]].unique(), "", reason, blank)
    return figures[figures.index.isin(sheet.live.index)]
