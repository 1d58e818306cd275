"""A domain's section of the site: its own decisions in the four types, and what is due under each."""

from dataclasses import dataclass

from charter.models import Area, DecisionVersion, Domain
from charter.selectors.standing import NOTHING, Standing, standing
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
from trust.models import User


@dataclass(frozen=True)
class Line:
    version: DecisionVersion
    standing: Standing


@dataclass(frozen=True)
class AreaLines:
    area: Area
    lines: list[Line]


@dataclass(frozen=True)
class Section:
    """What templates/charter/section.html shows. `counted`: whether the reader may see how schools stand."""

    domain: str
    title: str
    areas: list[AreaLines]
    counted: bool

    @property
    def behind(self) -> int:
        return sum(line.standing.behind for part in self.areas for line in part.lines)


def section(user: User, domain: str) -> Section:
    """The domain's areas in the charter's order with their decisions in force today. Constant queries."""
    counted = holds(user, "due.view", SUMMARY)
    stands = standing(user) if counted else {}
    versions = DecisionVersion.objects.for_user(user, "charter.view").in_force(clock.today())
    by_area: dict[int, list[Line]] = {}
    for version in versions.filter(decision__area__domain=domain).select_related("decision").order_by("pk"):
        line = Line(version, stands.get(version.decision_id, NOTHING))
        by_area.setdefault(version.decision.area_id, []).append(line)
    areas = [AreaLines(area, by_area.get(area.pk, [])) for area in Area.objects.filter(domain=domain)]
    return Section(domain, str(Domain(domain).label), areas, counted)
