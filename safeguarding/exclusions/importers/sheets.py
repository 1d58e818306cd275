"""What both files share: whose row it is, and that no file which names pupils is read."""

import re
from typing import Final

import pandas as pd

from schools.models import School
from trust.imports.reading import Unwanted
from trust.imports.sheets import Column, Sheet

URN = Column("URN", required=True, filled=True, pattern=r"\d{5,7}", says="“{}” is no URN: five to seven digits.")
NUMBER = Column(
    "Number", aliases=("Count",), required=True, filled=True, pattern=r"\d{1,6}", says="“{}” is no whole number."
)
PUPIL: Final = re.compile(r"upn|forename|surname|firstname|lastname|pupilname|studentname|name|dateofbirth|dob|pupilid")


def refuse_pupils(sheet: Sheet) -> None:
    """A file with a column that names pupils is refused whole: Concord takes counts (S0-61, S0-93)."""
    named = [heading for heading in sheet.unknown if PUPIL.fullmatch(re.sub(r"[^a-z]", "", heading.lower()))]
    if named:
        raise Unwanted(
            f"This file names pupils ({', '.join(named)}). Take that column out and send counts. The file was not kept."
        )


def schools_of(sheet: Sheet) -> dict[str, School]:
    """By URN as the file writes it; rows of schools that are not ours are rejected."""
    ours = {str(school.urn): school for school in School.objects.filter(urn__isnull=False)}
    urns = sheet.column("URN")
    strange = sheet.live.index[~urns.loc[sheet.live.index].isin(list(ours))]
    sheet.reject(strange, "URN", "No school of ours has the URN {}.")
    return ours


def refuse_doubles(sheet: Sheet, columns: list[str]) -> None:
    live = sheet.live
    keys = pd.concat([sheet.column(name).loc[live.index].str.casefold() for name in columns], axis=1)
    double = keys.duplicated()
    sheet.reject(double.index[double], columns[-1], "This file counts that twice.")
