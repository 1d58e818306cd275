"""How a layout of figures is declared: which columns say whose row it is, and which hold which measure."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from assessment.models import NATIONAL
from schools.models import Phase
from trust.imports.kinds import Job
from trust.imports.reading import Unreadable
from trust.imports.sheets import Column, Layout, Sheet

URN = Column("URN", pattern=r"\d{5,7}|NAT", says="“{}” is no URN: five to seven digits.")
ALL_SCHOOLS = "national all"
"""National rows that count independent schools too: kept, never used as the comparator of a state school."""


@dataclass(frozen=True)
class Source:
    """Where a measure stands in a layout.

    `per` works the rate out anew from numerator and denominator (suspensions per 100 pupils) on rows of schools, for
    published rates are rounded; `rest` takes 100 minus the column (attendance where only absence is published);
    `scale` multiplies (100 where the file gives shares of one).
    """

    measure: str
    value: str
    numerator: str = ""
    denominator: str = ""
    low: str = ""
    high: str = ""
    group: str = "all"
    per: int = 0
    rest: bool = False

    @property
    def columns(self) -> list[str]:
        return [name for name in (self.value, self.numerator, self.denominator, self.low, self.high) if name]


Identify = Callable[[Sheet, Job], pd.DataFrame]


@dataclass(frozen=True)
class FigureLayout(Layout):
    """`identify` answers urn, laestab, place, phase, academic_year, period and `foreign` (rows of no use) per row."""

    sources: tuple[Source, ...] = ()
    identify: Identify | None = None
    provisional: bool = False


def layout(
    name: str,
    identity: tuple[Column, ...],
    sources: tuple[Source, ...],
    identify: Identify,
    known: str = "",
    aliases: dict[str, tuple[str, ...]] | None = None,
    required: tuple[str, ...] = (),
    provisional: bool = False,
) -> FigureLayout:
    """A layout whose value columns are those that its sources name."""
    named = {column.name for column in identity}
    values = dict.fromkeys(name for source in sources for name in source.columns if name not in named)
    columns = [Column(value, (aliases or {}).get(value, ()), required=value in required) for value in values]
    return FigureLayout(name, (*identity, *columns), known, sources, identify, provisional)


def blank_identity(sheet: Sheet) -> pd.DataFrame:
    """The frame that `identify` fills: text columns, blank, one row for each row of the file."""
    names = ["urn", "laestab", "place", "phase", "academic_year", "period"]
    frame = pd.DataFrame("", index=sheet.frame.index, columns=names, dtype=object)
    frame["foreign"] = False
    return frame


def asked_year(job: Job) -> str:
    """The academic year that was given with a file that does not say its own."""
    if not job.year:
        raise Unreadable("This file does not say its academic year. Give it, such as 2018/19 (--year 2018/19).")
    return job.year


def year_of(period: pd.Series) -> pd.Series:
    """201819, 2018-19 or 2018/19 as 2018/19; blank where it is none of these."""
    digits = period.str.replace(r"\D", "", regex=True)
    six = digits.where(digits.str.len() != 8, digits.str[:4] + digits.str[6:])
    return (six.str[:4] + "/" + six.str[4:6]).where(six.str.len() == 6, "")


SCHOOL_TYPES = {
    "total": "",
    "primary": Phase.PRIMARY.value,
    "state-funded primary": Phase.PRIMARY.value,
    "secondary": Phase.SECONDARY.value,
    "state-funded secondary": Phase.SECONDARY.value,
    "special": Phase.SPECIAL.value,
    "state-funded special": Phase.SPECIAL.value,
    "state-funded special school": Phase.SPECIAL.value,
    "special school": Phase.SPECIAL.value,
    "pupil referral unit": Phase.ALTERNATIVE.value,
    "state-funded ap school": Phase.ALTERNATIVE.value,
    "state-funded nursery": Phase.NURSERY.value,
}


def phase_of(school_type: pd.Series) -> pd.Series:
    """The phase of a comparator's school type; a type we do not know keeps its name, so that none are mixed up."""
    lower = school_type.str.lower()
    return lower.map(SCHOOL_TYPES).where(lower.isin(SCHOOL_TYPES), lower.str[:12])


def place_of(level: pd.Series, region: pd.Series, authority: pd.Series) -> pd.Series:
    """`national`, a region's or local authority's code, '' for a row of a school (Explore Education Statistics)."""
    lower = level.str.lower()
    place = pd.Series("", index=level.index, dtype=object)
    place[lower == "national"] = NATIONAL
    place[lower == "regional"] = region[lower == "regional"]
    place[lower == "local authority"] = authority[lower == "local authority"]
    return place


def laestab_of(authority: pd.Series, establishment: pd.Series) -> pd.Series:
    return (authority + establishment.str.zfill(4)).where((authority != "") & (establishment != ""), "")
