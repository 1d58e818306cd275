"""The demo trust's schools: invented names and needs, the same for the same seed."""

from dataclasses import dataclass
from datetime import date

from schools.models import Cluster, Phase, School
from trust.demo import DemoPlan

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


@dataclass(frozen=True)
class DemoSchool:
    name: str
    urn: int
    phase: str
    roll: int
    cluster: str


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
    clusters = {name: Cluster.objects.create(name=name) for name in ("North", "South")}
    for school in demo_schools(plan):
        lowest, highest = AGES[Phase(school.phase)]
        School.objects.create(
            name=school.name, urn=school.urn, phase=school.phase, roll=school.roll, cluster=clusters[school.cluster],
            capacity=round(school.roll * 1.08), lowest_age=lowest, highest_age=highest, la_code=LA_CODE,
            la_name=LA_NAME, joined_on=date(plan.past_years[0] - 1, 9, 1),
            religious_character="Church of England" if "CE " in school.name else "None",
        )  # fmt: skip
