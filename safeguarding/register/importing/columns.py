"""What a spreadsheet of the record may hold: our names for its columns, what other systems call them, and its words."""

import re
from collections.abc import Iterable, Sequence

from safeguarding.person_types import PersonType
from safeguarding.register.models import Kind
from trust.imports.reading import Grid, Unreadable, read
from trust.imports.sheets import Column, Layout, key

NAME, FIRST, LAST = "Name", "First name", "Surname"
WHO, POST, WHERE, NUMBER = "Kind of person", "Post", "School", "Staff number"
STARTED, LEFT = "First day", "Last day"
RISK, CERTIFICATE, REVIEW = "DBS risk assessment", "DBS certificate number", "Right to work review"

PERSON = (
    Column(NAME, ("Full name", "Employee name", "Employee", "Staff name", "Person")),
    Column(FIRST, ("Forename", "Given name", "Legal forename")),
    Column(LAST, ("Last name", "Family name", "Legal surname")),
    Column(WHO, ("Type", "Staff type", "Category", "Person type", "Role type"), required=True, filled=True),
    Column(POST, ("Job title", "Role", "Position", "Post title")),
    Column(WHERE, ("Academy", "Site", "Establishment", "School name", "URN", "Location")),
    Column(NUMBER, ("Employee number", "Payroll number", "Employee ID", "Staff ID", "Reference")),
    Column(STARTED, ("Start date", "Date started", "Employment start date", "Commenced"), required=True, filled=True),
    Column(LEFT, ("Leaving date", "End date", "Date left", "Leave date")),
)
CHECKED = {
    Kind.IDENTITY: ("ID check", "Identity check", "ID seen", "Proof of identity", "ID"),
    Kind.RIGHT_TO_WORK: ("RTW", "Right to work in UK", "RTW check", "Right to work check"),
    Kind.DBS: ("DBS", "DBS date", "DBS issue date", "Enhanced DBS check", "DBS check", "Disclosure date"),
    Kind.BARRED: ("Barred list check", "List 99", "Children's barred list"),
    Kind.PROHIBITION: ("Prohibition check", "Prohibition order check", "Prohibition", "Teacher prohibition"),
    Kind.S128: ("Section 128", "S128", "Section 128 check", "S128 check", "S.128"),
    Kind.QUALIFICATION: ("Qualifications", "QTS", "Qualifications check", "QTS check"),
    Kind.OVERSEAS: ("Overseas check", "Overseas", "EEA check", "Overseas checks"),
    Kind.REFERENCES: ("References", "Reference check"),
    Kind.ONLINE: ("Online search", "Online checks"),
    Kind.MEDICAL: ("Medical", "Medical fitness", "Occupational health"),
    Kind.CHILDCARE: ("Disqualification", "Childcare disqualification declaration"),
    Kind.PANEL: ("Safer recruitment",),
}


def day_column(kind: Kind) -> str:
    return kind.short


def by_column(kind: Kind) -> str:
    return f"{kind.short} by"


CHECKS = tuple(
    column
    for kind, names in CHECKED.items()
    for column in (
        Column(day_column(kind), tuple(form for name in names for form in (name, f"{name} date", f"{name} completed"))),
        Column(by_column(kind), tuple(form for name in names for form in (f"{name} by", f"{name} checked by"))),
    )
)
MORE = (
    Column(CERTIFICATE, ("DBS number", "Certificate number", "DBS certificate", "Disclosure number")),
    Column(RISK, ("Risk assessment", "Risk assessment date", "DBS risk assessment date")),
    Column(REVIEW, ("RTW expiry", "Right to work expiry", "Visa expiry", "RTW review date")),
)
LAYOUT = Layout("single central record", (*PERSON, *CHECKS, *MORE))
NAMES = [column.name for column in LAYOUT.columns]

WORDS = {
    PersonType.TEACHER: ("teacher", "class teacher", "teaching", "teaching staff", "hlta teacher", "qualified teacher"),
    PersonType.SUPPORT: (
        "support", "support staff", "ta", "teaching assistant", "hlta", "lsa", "admin", "non teaching",
    ),
    PersonType.LEADER: ("head", "headteacher", "principal", "slt", "leadership", "senior leader", "manager", "central"),
    PersonType.SALARIED_TRAINEE: ("salaried trainee", "apprentice teacher", "school direct salaried"),
    PersonType.FEE_TRAINEE: ("trainee", "student teacher", "pgce", "itt", "fee funded trainee"),
    PersonType.AGENCY: ("agency", "supply", "agency supply", "supply teacher", "third party"),
    PersonType.CONTRACTOR_REGULATED: ("contractor regulated", "regulated contractor"),
    PersonType.CONTRACTOR_CONTACT: ("contractor", "contractor regular contact"),
    PersonType.VOLUNTEER_REGULATED: ("volunteer regulated", "regulated volunteer"),
    PersonType.VOLUNTEER_SUPERVISED: ("volunteer", "supervised volunteer"),
    PersonType.MEMBER_TRUSTEE: ("trustee", "member", "director"),
    PersonType.TRUST_CHAIR: ("chair of trustees", "trust chair", "chair of the board"),
    PersonType.GOVERNOR: ("governor", "local governor", "lgb", "academy governor", "parent governor"),
}  # fmt: skip
TYPES = {key(word): kind.value for kind, words in WORDS.items() for word in (kind.label, kind.value, *words)}
NOT_NEEDED = re.compile(r"n/?a|not applicable|not required|not needed", re.IGNORECASE)


def read_record(data: bytes) -> Grid:
    """The grid, if each column has a heading of its own. Unreadable where headings are merged, blank or twice."""
    grid = read(data)
    named = [heading for heading in grid.header if heading]
    wide = len(grid.too_long) > len(grid.rows) // 2
    blank = [place for place, heading in enumerate(grid.header) if not heading and filled(grid, place)]
    if wide or blank or len(named) < 3:
        where = f" above column {letter(blank[0])}" if blank else ""
        raise Unreadable(
            f"The headings are merged or missing{where}. Give each column one heading of its own in the first row: in "
            "Excel, select the top rows, choose Unmerge cells, and delete titles above the headings."
        )
    twice = sorted({heading for heading in named if [key(one) for one in named].count(key(heading)) > 1})
    if twice:
        raise Unreadable(f"Two columns are headed “{twice[0]}”. Tell them apart, such as “DBS date” and “DBS by”.")
    return grid


def filled(grid: Grid, place: int) -> bool:
    return any(place < len(row) and row[place].strip() for row in grid.rows[:200])


def letter(place: int) -> str:
    """The column as a spreadsheet names it."""
    return letter(place // 26 - 1) + chr(65 + place % 26) if place >= 26 else chr(65 + place)


def guessed(headings: Sequence[str], saved: Iterable[tuple[list[str], dict[str, str]]] = ()) -> dict[str, str]:
    """Our name for each heading: as it was saved for such a file, else by what systems commonly call it."""
    for known, columns in saved:
        if known == sorted(headings):
            return columns
    ours = {key(name): column.name for column in LAYOUT.columns for name in (*column.aliases, column.name)}
    found: dict[str, str] = {}
    for heading in headings:
        name = ours.get(key(heading))
        if name and name not in found.values():
            found[heading] = name
    return found
