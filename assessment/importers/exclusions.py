"""Suspensions and permanent exclusions: by school (matched by LAESTAB where there is no URN), and by length."""

import pandas as pd

from assessment.importers.layouts import Column, Source, layout
from assessment.importers.tables import PERIOD, RELEASE, RELEASE_KNOWN, statistics_identity
from trust.imports.kinds import Job
from trust.imports.sheets import Sheet


def identify(sheet: Sheet, job: Job) -> pd.DataFrame:
    return statistics_identity(sheet, sheet.column("time_period"))


by_school = layout(
    "suspensions and exclusions by geographic level",
    RELEASE,
    (
        Source("suspension_rate", "fixed_excl_rate", numerator="fixed_excl", denominator="headcount", per=100),
        Source("exclusion_rate", "perm_excl_rate", numerator="perm_excl", denominator="headcount", per=100),
        Source("suspended_pupils", "one_plus_fixed_rate", numerator="one_plus_fixed", denominator="headcount", per=100),
    ),
    identify,
    known=RELEASE_KNOWN,
    aliases={
        "fixed_excl": ("suspension", "suspensions"),
        "fixed_excl_rate": ("susp_rate", "suspension_rate"),
        "one_plus_fixed": ("one_plus_susp",),
        "one_plus_fixed_rate": ("one_plus_susp_rate",),
    },
    required=("headcount", "fixed_excl", "perm_excl"),
)


def identify_lengths(sheet: Sheet, job: Job) -> pd.DataFrame:
    """National rows only; the length is the group of the figure."""
    who = statistics_identity(sheet, sheet.column("time_period"))
    who["pupil_group"] = sheet.column("duration_days_fixed_exclusions").map(group_of)
    return who


def group_of(days: str) -> str:
    if days == "Total":
        return "all"
    return f"{days.lower()} days" if days[:1].isdigit() else f"length {days.lower()}"


by_length = layout(
    "suspensions by length",
    (
        PERIOD,
        *(column for column in RELEASE if column.name in ("geographic_level", "school_type", "region_code")),
        Column("duration_days_fixed_exclusions", required=True, filled=True),
    ),
    (Source("suspensions", "num_fixed_excl"),),
    identify_lengths,
    known=RELEASE_KNOWN,
    required=("num_fixed_excl",),
)
