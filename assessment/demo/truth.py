"""How the demo trust's schools truly are, and the chance that their figures show on top of it."""

from dataclasses import dataclass
from math import sqrt
from random import Random
from typing import Any

from assessment.models import MeasureYear
from schools.demo import DemoSchool, demo_schools
from schools.models import Phase
from trust.demo import DemoPlan

Row = dict[str, Any]

# England by phase: overall absence %, persistent absence, suspensions and exclusions per 100.
ENGLAND = {
    Phase.PRIMARY: (5.2, 0.140, 2.6, 0.03),
    Phase.SECONDARY: (8.3, 0.240, 22.0, 0.22),
    Phase.SPECIAL: (12.6, 0.345, 13.0, 0.08),
}
# Schools that truly differ, in standard deviations between schools: (attendance, behaviour, results); the rest draw
# theirs close to nought, so that nearly all of what they show is chance.
TRULY = {
    "Ashfield Primary": (0.2, 0.0, 1.6),
    "Eastgate High": (-2.2, -1.8, -1.2),
    "Weir Park Academy": (0.8, 0.6, 1.7),
    "Canal Street Primary": (-1.9, 0.0, -1.5),
}


@dataclass
class SchoolYear:
    """One school in one year: how it truly is, and a generator of chance of its own."""

    school: DemoSchool
    year: int
    first: bool
    attendance: float
    behaviour: float
    results: float
    chance: Random

    @property
    def urn(self) -> int:
        """The URN that the year's tables print: the former one in the first year, where there was one."""
        return self.school.former_urn if self.first and self.school.former_urn else self.school.urn

    @property
    def phase(self) -> Phase:
        phase = Phase(self.school.phase)
        return Phase.SECONDARY if phase == Phase.ALL_THROUGH else phase

    @property
    def estab(self) -> int:
        return self.school.laestab % 10000

    def share(self, p: float, n: int) -> int:
        """How many of n pupils, each with chance p."""
        p = min(max(p, 0.01), 0.99)
        return sum(self.chance.random() < p for _ in range(n))

    def events(self, mean: float) -> int:
        """A count whose spread is somewhat wider than Poisson's, for events come in runs."""
        return max(0, round(self.chance.gauss(mean, sqrt(1.6 * mean) if mean > 0 else 0)))


def code(year: int) -> str:
    return f"{year}/{(year + 1) % 100:02}"


def school_years(plan: DemoPlan, year: int) -> list[SchoolYear]:
    found = []
    for school in demo_schools(plan):
        draw = plan.random("truth", school.urn)
        truth = TRULY.get(school.name) or tuple(draw.gauss(0, 0.35) for _ in range(3))
        chance = plan.random("chance", school.urn, year)
        found.append(SchoolYear(school, year, year == plan.past_years[0], *truth, chance))  # type: ignore[call-arg, arg-type]
    return found


def england(phase: Phase, year: int) -> tuple[float, float, float, float]:
    """England's figures drift a little from year to year, the same for every seed."""
    drift = Random(year).uniform(-0.03, 0.03)
    absence, persistent, suspensions, exclusions = ENGLAND[phase]
    return absence * (1 + drift), persistent * (1 + drift), suspensions * (1 - drift), exclusions


def published(measure: str, year: int) -> bool:
    """Whether the sources gave this measure for schools in that year."""
    status = MeasureYear.Status.NOT_PUBLISHED
    return not MeasureYear.objects.filter(measure__code=measure, academic_year=code(year), status=status).exists()
