"""Get Information About Schools: our schools' facts, who came before them, and when they joined."""

from collections.abc import Iterator

import pandas as pd

from schools.models import FormerSchool, Phase, School
from trust.imports import registers
from trust.imports.kinds import Comparison, Importer, Job
from trust.imports.reading import Unreadable
from trust.imports.registers import DATE, Entry, as_date
from trust.imports.sheets import Column, Layout, Sheet
from trust.models import Trust

NO_DATE = "“{}” is no date. Write it as 31/12/2026."
NO_NUMBER = "“{}” is no whole number."
URN = Column("URN", required=True, filled=True, pattern=r"\d{5,7}", says="“{}” is no URN: five to seven digits.")

EXTRACT = Layout(
    "full extract or search download",
    (
        URN,
        Column("LA (code)", pattern=r"\d{1,3}", says="“{}” is no local authority code."),
        Column("LA (name)"),
        Column("EstablishmentNumber", pattern=r"\d{1,4}", says="“{}” is no establishment number."),
        Column("EstablishmentName", required=True, filled=True),
        Column("TypeOfEstablishment (name)", required=True),
        Column("EstablishmentStatus (name)", required=True),
        Column("OpenDate", pattern=DATE, says=NO_DATE),
        Column("PhaseOfEducation (name)", required=True),
        Column("StatutoryLowAge", pattern=r"\d+", says=NO_NUMBER),
        Column("StatutoryHighAge", pattern=r"\d+", says=NO_NUMBER),
        Column("ReligiousCharacter (name)"),
        Column("SchoolCapacity", pattern=r"\d+", says=NO_NUMBER),
        Column("NumberOfPupils", pattern=r"\d+", says=NO_NUMBER),
        Column("Trusts (code)"),
        Column("Trusts (name)"),
        Column("Street"),
        Column("Locality"),
        Column("Address3"),
        Column("Town"),
        Column("County (name)"),
        Column("Postcode"),
        Column("SchoolWebsite"),
    ),
    known=(
        r"[A-Za-z0-9 ]+ \((code|name)\)|Number\w+|Percentage\w+|Previous\w+|Ofsted\w+|Head\w+|SEN\w+|Sen\w+"
        r"|Resourced\w+|CensusDate|CloseDate|UKPRN|FEHEIdentifier|LastChangedDate|Further\w+|Inspector\w+|\w+Inspection\w*|Easting"
        r"|Northing|UPRN|SiteName|PropsName|FSM|CHNumber|QABReport|AccreditationExpiryDate|Places\w+|TeenMothPlaces"
        r"|TelephoneNum|Boarding\w+|ReasonEstablishment\w+|DateOf\w+"
    ),
)

# Status words of an establishment that is, or is about to be, a school.
CLOSED = "closed"
NOT_GIVEN = {"", "not applicable", "does not apply", "none", "not recorded"}


def phase_of(phase: str, kind: str, highest_age: str) -> str:
    """Our phase from GIAS's phase, type and ages: a special school is special, whatever ages it serves."""
    kind, phase = kind.lower(), phase.lower()
    if "special" in kind:
        return Phase.SPECIAL
    if "alternative provision" in kind or "pupil referral" in kind:
        return Phase.ALTERNATIVE
    named = {
        "nursery": Phase.NURSERY,
        "primary": Phase.PRIMARY,
        "middle deemed primary": Phase.PRIMARY,
        "secondary": Phase.SECONDARY,
        "middle deemed secondary": Phase.SECONDARY,
        "all-through": Phase.ALL_THROUGH,
        "16 plus": Phase.POST_16,
    }
    if phase in named:
        return named[phase]
    return Phase.PRIMARY if highest_age.isdigit() and int(highest_age) <= 11 else Phase.SECONDARY


def compare_schools(sheet: Sheet, job: Job) -> Comparison:
    ours = {school.urn: school for school in School.objects.filter(urn__isnull=False)}
    urns = pd.to_numeric(sheet.column("URN"), errors="coerce")
    wanted = urns.isin(list(ours)) | chosen(sheet, job, urns, bool(ours))
    invalid = urns.isna()
    sheet.settle(sheet.frame.index[~wanted & ~invalid], "skipped")
    sheet.check()
    double = urns.loc[sheet.live.index].duplicated()
    sheet.reject(double.index[double], "URN", "“{}” is in this file twice.")
    return registers.compare((entry_of(row, line, ours) for row, line in sheet.live.iterrows()), sheet)


def chosen(sheet: Sheet, job: Job, urns: pd.Series, have_schools: bool) -> pd.Series:
    """The rows that the options pick: these URNs, or the open schools of these trusts (the profile's own, if set)."""
    listed = job.options.get("urns", [])
    if listed:
        return urns.isin([int(urn) for urn in listed])
    trusts = {str(name).strip().casefold() for name in job.options.get("trusts", [])}
    trusts |= set() if trusts else set(Trust.objects.exclude(uid="").values_list("uid", flat=True))
    if not trusts and not have_schools:
        raise Unreadable("There are no schools yet. Say which to take: --trust with its UID or name, or --urns FILE.")
    code, name = sheet.column("Trusts (code)").str.casefold(), sheet.column("Trusts (name)").str.casefold()
    closed = sheet.column("EstablishmentStatus (name)").str.casefold() == CLOSED
    return (code.isin(trusts) | name.isin(trusts)) & ~closed


def entry_of(row: object, line: pd.Series, ours: dict[int | None, School]) -> Entry:
    urn = int(line["URN"])
    return Entry(int(row), School, ours.get(urn), {"urn": urn, **facts(line)})  # type: ignore[call-overload]


def facts(line: pd.Series) -> dict:
    """A school's fields as the file gives them; what a file has no column for, or leaves blank, stays as it is."""
    given = {name: text for name, text in line.items() if text.lower() not in NOT_GIVEN}
    phase = line["PhaseOfEducation (name)"]
    found = {
        "name": given.get("EstablishmentName"),
        "phase": phase_of(phase, line["TypeOfEstablishment (name)"], line.get("StatutoryHighAge", "")),
        "kind": given.get("TypeOfEstablishment (name)"),
        "la_code": given.get("LA (code)", "").zfill(3) if given.get("LA (code)") else None,
        "la_name": given.get("LA (name)"),
        "lowest_age": whole(given.get("StatutoryLowAge")),
        "highest_age": whole(given.get("StatutoryHighAge")),
        "religious_character": given.get("ReligiousCharacter (name)"),
        "capacity": whole(given.get("SchoolCapacity")),
        "roll": whole(given.get("NumberOfPupils")),
        "address": address(given),
        "postcode": given.get("Postcode"),
        "website": given.get("SchoolWebsite"),
        "opened_on": as_date(given.get("OpenDate", "")),
        "laestab": laestab(given),
    }
    return {name: value for name, value in found.items() if value not in (None, "")}


def whole(text: str | None) -> int | None:
    return int(text) if text else None


def address(given: dict) -> str:
    parts = (given.get(name) for name in ("Street", "Locality", "Address3", "Town", "County (name)"))
    return ", ".join(part for part in parts if part)[:300]


def laestab(given: dict) -> int | None:
    la, number = given.get("LA (code)", ""), given.get("EstablishmentNumber", "")
    return int(la + number.zfill(4)) if la and number else None


# --- Links: predecessors and memberships ----------------------------------------------------------------------------

LINKS = Layout(
    "links between establishments",
    (
        URN,
        Column("LinkURN", required=True, filled=True, pattern=r"\d{5,7}", says="“{}” is no URN."),
        Column("LinkName"),
        Column("LinkType", required=True, filled=True),
        Column("LinkEstablishedDate", pattern=DATE, says=NO_DATE),
    ),
)
MEMBERSHIPS = Layout(
    "memberships of groups",
    (
        URN,
        Column("Group UID", required=True, filled=True),
        Column("Group Type", required=True),
        Column("Joined date", required=True, pattern=DATE, says=NO_DATE),
    ),
    known=r"[A-Za-z ]+( \((code|name|open date)\))?|EstablishmentName",
)
GROUPS = Layout(
    "groups",
    (Column("Group UID", required=True, filled=True), Column("Group Name", required=True, filled=True)),
    known=r"[A-Za-z0-9 ]+( \((code|name|open date)\))?|UKPRN",
)


def compare_links(sheet: Sheet, job: Job) -> Comparison:
    read = {LINKS.name: link_entries, MEMBERSHIPS.name: membership_entries, GROUPS.name: group_entries}
    entries = list(read[sheet.layout.name](sheet))
    rows = {entry.row for entry in entries}
    invalid = sheet.column("URN").str.fullmatch(r"\d{5,7}") if "URN" in sheet.frame else sheet.outcome == ""
    sheet.settle([row for row in sheet.frame.index if row not in rows and invalid[row]], "skipped")
    sheet.check()
    return registers.compare((entry for entry in entries if sheet.outcome[entry.row] == ""), sheet)


def link_entries(sheet: Sheet) -> Iterator[Entry]:
    """Predecessors of our schools, theirs in turn included, from rows told from either side."""
    ours = {school.urn: school for school in School.objects.filter(urn__isnull=False)}
    known = {former.urn: former for former in FormerSchool.objects.all()}
    owner = {urn: former.school for urn, former in known.items()} | ours
    pairs = predecessors(sheet)
    found: dict[int, tuple[int, dict]] = {}
    grew = True
    while grew:
        grew = False
        for row, successor, former, values in pairs:
            if successor in owner and former not in ours and former not in found:
                owner[former] = owner[successor]
                found[former] = (row, {"school": owner[successor], "urn": former, **values})
                grew = True
    for former, (row, values) in found.items():
        yield Entry(row, FormerSchool, known.get(former), values)


def predecessors(sheet: Sheet) -> list[tuple[int, int, int, dict]]:
    """(row, successor, predecessor, what is said of it), rows that name the predecessor first."""
    pairs = []
    for row, line in sheet.frame.iterrows():
        kind = line["LinkType"].lower()
        if not (line["URN"].isdigit() and line["LinkURN"].isdigit()):
            continue
        values: dict = {"link": line["LinkType"][:60]}
        if since := as_date(line.get("LinkEstablishedDate", "")):
            values["since"] = since
        if kind.startswith("predecessor"):
            pairs.append((0, row, int(line["URN"]), int(line["LinkURN"]), {"name": line["LinkName"][:200], **values}))
        elif kind.startswith("successor"):
            pairs.append((1, row, int(line["LinkURN"]), int(line["URN"]), values))
    return [pair[1:] for pair in sorted(pairs, key=lambda pair: pair[:2])]  # type: ignore[misc]


def membership_entries(sheet: Sheet) -> Iterator[Entry]:
    """The day our schools joined an academy trust; other groups, and 1 January 1900 (not known), say nothing."""
    ours = {str(school.urn): school for school in School.objects.filter(urn__isnull=False)}
    own = set(Trust.objects.exclude(uid="").values_list("uid", flat=True))
    for row, line in sheet.frame.iterrows():
        school, joined = ours.get(line["URN"]), as_date(line["Joined date"])
        of_trust = "academy trust" in line["Group Type"].lower() and (not own or line["Group UID"] in own)
        if school and of_trust:
            known = joined is not None and joined.year > 1900
            yield Entry(int(row), School, school, {"joined_on": joined} if known else {})  # type: ignore[call-overload]


def group_entries(sheet: Sheet) -> Iterator[Entry]:
    """Our own trust's row gives its UID."""
    trust = Trust.objects.filter(pk=1).first()
    for row, line in sheet.frame.iterrows():
        if trust and (line["Group UID"] == trust.uid or line["Group Name"].casefold() == trust.name.casefold()):
            yield Entry(int(row), Trust, trust, {"uid": line["Group UID"]})  # type: ignore[call-overload]


IMPORTERS = (
    Importer(
        name="gias",
        label="Schools (GIAS)",
        order=10,
        layouts=(EXTRACT,),
        compare=compare_schools,
        apply=registers.apply,
        undo=registers.undo,
        asks=("trusts", "urns"),
        help=(
            "Get Information About Schools, full extract or search download. Takes the open schools of the trusts or "
            "the URNs you name; with neither, those of the trust's own UID. Schools that are ours are updated always."
        ),
    ),
    Importer(
        name="gias-links",
        label="Predecessors and memberships (GIAS)",
        order=11,
        layouts=(LINKS, MEMBERSHIPS, GROUPS),
        compare=compare_links,
        apply=registers.apply,
        undo=registers.undo,
        help=(
            "Links say which URNs our schools had before: figures imported from then on under a former URN belong to "
            "the successor. Group links give the day a school joined; groups give the trust's UID."
        ),
    ),
)
