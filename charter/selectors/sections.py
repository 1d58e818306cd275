"""A domain's section of the site: its own decisions in the four types, and what is due under each."""

from dataclasses import dataclass

from charter.models import Area, DecisionVersion, Domain
from charter.selectors.standing import NOTHING, Standing, standing
from charter.types import BEHAVIOUR, Behaviour
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
from trust.models import User
from trust.words import count_of


@dataclass(frozen=True)
class Line:
    version: DecisionVersion
    standing: Standing


@dataclass(frozen=True)
class AreaLines:
    area: Area
    lines: list[Line]

    @property
    def by_type(self) -> list[tuple[Behaviour, list[Line]]]:
        """The area's decisions under the four types, in the types' order; a type without any is left out."""
        groups = [(behaviour, [line for line in self.lines if line.version.type == name])
                  for name, behaviour in BEHAVIOUR.items()]  # fmt: skip
        return [(behaviour, lines) for behaviour, lines in groups if lines]


@dataclass(frozen=True)
class Section:
    """What templates/charter/section.html shows. `counted`: whether the reader may see how schools stand."""

    domain: str
    title: str
    areas: list[AreaLines]
    counted: bool

    @property
    def lede(self) -> str:
        """'12 decisions · 3 things late or missed, 2 due now'; without the second part for who may not see it."""
        lines = [line for part in self.areas for line in part.lines]
        words = count_of(len(lines), "decision")
        if not self.counted:
            return words
        behind = sum(line.standing.behind for line in lines)
        due = sum(line.standing.due for line in lines)
        return f"{words} · {count_of(behind, 'thing')} late or missed, {due} due now"


def section(user: User, domain: str) -> Section:
    """The domain's areas in the charter's order with their decisions in force today. Constant queries."""
    counted = holds(user, "due.view", SUMMARY)
    stands = standing(user) if counted else {}
    versions = DecisionVersion.objects.for_user(user, "charter.view").in_force(clock.today())
    by_area: dict[int, list[Line]] = {}
    for version in (
        versions.filter(decision__area__domain=domain).select_related("decision").order_by("decision__title")
    ):
        line = Line(version, stands.get(version.decision_id, NOTHING))
        by_area.setdefault(version.decision.area_id, []).append(line)
    areas = [AreaLines(area, by_area.get(area.pk, [])) for area in Area.objects.filter(domain=domain)]
    return Section(domain, str(Domain(domain).label), areas, counted)
