"""The demo trust's schools: invented names and needs, the same for the same seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from schools.formats import EXTRACT_HEADINGS, LINK_HEADINGS, MEMBER_HEADINGS, write
from schools.models import Cluster, Phase, School
from trust.demo import DemoPlan
from trust.imports import actions as imports
from trust.models import User

NAMES = [
    ("Ashfield Primary", Phase.PRIMARY, 412),
    ("Beacon Hill Academy", Phase.SECONDARY, 1084),
    ("Brook Lane Primary", Phase.PRIMARY, 208),
    ("Canal Street Primary", Phase.PRIMARY, 466),
    ("Eastgate High", Phase.SECONDARY, 1236),
    ("Fernwood Special", Phase.SPECIAL, 118),
    ("Holly Bank Primary", Phase.PRIMARY, 297),
    ("Kingsway Academy", Phase.SECONDARY, 902),
    ("Long Meadow Primary", Phase.PRIMARY, 389),
    ("Northfield All-through", Phase.ALL_THROUGH, 1420),
    ("St Oswald's CE Primary", Phase.PRIMARY, 214),
    ("Weir Park Academy", Phase.SECONDARY, 1015),
]
PLACES = ["Alder", "Bridge", "Cross", "Dale", "Elm", "Ford", "Green", "Hill", "Ivy", "Kiln", "Lock", "Mill"]
KINDS = [("Lane Primary", Phase.PRIMARY), ("Road Primary", Phase.PRIMARY), ("Park Academy", Phase.SECONDARY)]
AGES = {Phase.PRIMARY: (4, 11), Phase.SECONDARY: (11, 16), Phase.ALL_THROUGH: (4, 18), Phase.SPECIAL: (4, 19)}
SOUTH = {"Beacon Hill Academy", "Eastgate High", "Kingsway Academy", "Long Meadow Primary", "Weir Park Academy"}
FIRST_URN = 900001
LA_CODE, LA_NAME = "999", "Harbourshire"
TRUST_UID = "16999"  # as the demo trust's profile has it


@dataclass(frozen=True)
class DemoSchool:
    name: str
    urn: int
    phase: str
    roll: int
    cluster: str

    @property
    def laestab(self) -> int:
        return int(LA_CODE) * 10000 + 2000 + self.urn - FIRST_URN

    @property
    def lowest_age(self) -> int:
        return AGES[Phase(self.phase)][0]

    @property
    def highest_age(self) -> int:
        return AGES[Phase(self.phase)][1]

    @property
    def year_group(self) -> int:
        """Pupils in one year group, sixth forms being smaller."""
        return max(1, self.roll // min(self.highest_age - self.lowest_age, 13))

    @property
    def former_urn(self) -> int | None:
        return self.urn - 100_000 if self.name == "Kingsway Academy" else None


def demo_schools(plan: DemoPlan) -> list[DemoSchool]:
    """The first of the invented schools, then as many more as the plan asks for."""
    draw = plan.random("schools")
    listed = [(name, phase, roll, "South" if name in SOUTH else "North") for name, phase, roll in NAMES]
    for number in range(len(listed), plan.schools):
        kind, phase = KINDS[number % len(KINDS)]
        place = PLACES[number % len(PLACES)] + (f" {number // len(PLACES)}" if number >= 2 * len(PLACES) else "")
        roll = draw.randint(700, 1400) if phase == Phase.SECONDARY else draw.randint(150, 480)
        listed.append((f"{place} {kind}", phase, roll, "South" if number % 2 else "North"))
    return [
        DemoSchool(name, FIRST_URN + number, phase, roll, cluster)
        for number, (name, phase, roll, cluster) in enumerate(listed[: plan.schools])
    ]


def make_schools(plan: DemoPlan) -> None:
    """Writes the schools as an extract of GIAS, brings it in, and puts each school in its cluster."""
    schools = demo_schools(plan)
    joined = date(plan.past_years[0] - 1, 9, 1)
    system = User.objects.system()
    extract = write(plan.folder / "edubasealldata.csv", EXTRACT_HEADINGS, map(extract_row, schools), "cp1252")
    imports.bring("gias", extract, by=system)
    links = write(plan.folder / "links_edubasealldata.csv", LINK_HEADINGS, link_rows(schools, joined))
    imports.bring("gias-links", links, by=system)
    members = write(plan.folder / "grouplinks.csv", MEMBER_HEADINGS, member_rows(schools, joined))
    imports.bring("gias-links", members, by=system)
    for name in ("North", "South"):
        urns = [school.urn for school in schools if school.cluster == name]
        School.objects.filter(urn__in=urns).update(cluster=Cluster.objects.create(name=name))


def extract_row(school: DemoSchool) -> dict[str, object]:
    special = school.phase == Phase.SPECIAL
    return {
        "URN": school.urn, "LA (code)": LA_CODE, "LA (name)": LA_NAME, "EstablishmentNumber": school.laestab % 10000,
        "EstablishmentName": school.name, "EstablishmentStatus (code)": 1, "EstablishmentStatus (name)": "Open",
        "TypeOfEstablishment (name)": "Academy special converter" if special else "Academy converter",
        "PhaseOfEducation (name)": "Not applicable" if special else Phase(school.phase).label,
        "OpenDate": "01-09-2012",
        "StatutoryLowAge": school.lowest_age, "StatutoryHighAge": school.highest_age, "Gender (name)": "Mixed",
        "ReligiousCharacter (name)": "Church of England" if "CE " in school.name else "Does not apply",
        "SchoolCapacity": round(school.roll * 1.08), "NumberOfPupils": school.roll, "Trusts (code)": TRUST_UID,
        "Trusts (name)": "HARBOUR LEARNING TRUST", "Street": "School Lane", "Town": "Harbourton",
    }  # fmt: skip


def link_rows(schools: list[DemoSchool], joined: date) -> Iterator[dict[str, object]]:
    """One school was a maintained school before it joined; its first year's figures stand under its former URN."""
    for school in schools:
        if school.former_urn:
            yield {
                "URN": school.urn, "LinkURN": school.former_urn, "LinkType": "Predecessor",
                "LinkName": f"{school.name} (maintained)", "LinkEstablishedDate": f"{joined:%d-%m-%Y}",
            }  # fmt: skip


def member_rows(schools: list[DemoSchool], joined: date) -> Iterator[dict[str, object]]:
    for school in schools:
        yield {
            "URN": school.urn, "Group UID": TRUST_UID, "Group Name": "HARBOUR LEARNING TRUST", "Group Type (code)": 6,
            "Group Type": "Multi-academy trust", "Joined date": f"{joined:%d/%m/%Y}",
        }  # fmt: skip
