"""Writes files as Get Information About Schools gives them, for the demo trust and for tests."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

EXTRACT_HEADINGS = [
    "URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName", "TypeOfEstablishment (code)",
    "TypeOfEstablishment (name)", "EstablishmentTypeGroup (code)", "EstablishmentTypeGroup (name)",
    "EstablishmentStatus (code)", "EstablishmentStatus (name)", "OpenDate", "CloseDate", "PhaseOfEducation (code)",
    "PhaseOfEducation (name)", "StatutoryLowAge", "StatutoryHighAge", "Gender (name)", "ReligiousCharacter (name)",
    "SchoolCapacity", "NumberOfPupils", "Trusts (code)", "Trusts (name)", "Street", "Town", "Postcode",
    "SchoolWebsite",
]  # fmt: skip
LINK_HEADINGS = ["URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate"]
MEMBER_HEADINGS = ["URN", "Group UID", "Group Name", "Group Type (code)", "Group Type", "Joined date"]


def write(path: Path, headings: Sequence[str], rows: Iterable[Mapping[str, Any]], encoding: str = "utf-8-sig") -> Path:
    """A CSV file of these columns; what a row does not give is blank."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, headings, restval="", lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)
    return path
