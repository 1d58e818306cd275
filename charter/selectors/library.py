"""The trust's named charters by academic year, each with its areas and lines."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from charter.models import Area, Charter, DecisionVersion
from charter.types import BEHAVIOUR, Behaviour
from trust import clock
from trust.models import AcademicYear, User


@dataclass(frozen=True)
class AreaLines:
    area: Area
    versions: list[DecisionVersion]


@dataclass(frozen=True)
class Volume:
    """One charter in one academic year; `charter` is None for areas that belong to no named one."""

    charter: Charter | None
    areas: list[AreaLines]

    @property
    def title(self) -> str:
        return self.charter.title if self.charter else "Areas of no named charter"

    @property
    def count(self) -> int:
        return sum(len(part.versions) for part in self.areas)

    @property
    def types(self) -> list[tuple[Behaviour, int]]:
        """How many lines there are of each type, in the types' order."""
        found = Counter(version.type for part in self.areas for version in part.versions)
        return [(behaviour, found[name]) for name, behaviour in BEHAVIOUR.items() if found[name]]


def day_of(year: AcademicYear) -> date:
    """The day whose charter stands for a year: today in the current one, else its last, or first if it is to come."""
    return min(max(clock.today(), year.first_day), year.last_day)


def library(user: User, year: AcademicYear) -> list[Volume]:
    """Every charter with what was, is or will be in force in that year. Three queries."""
    areas = Area.objects.for_user(user, "charter.view").select_related("charter").order_by("charter__order", "order")
    versions = DecisionVersion.objects.for_user(user, "charter.view").in_force(day_of(year))  # type: ignore[attr-defined]
    by_area: dict[int, list[DecisionVersion]] = {}
    for version in versions.select_related("decision", "year").order_by("decision__title"):
        by_area.setdefault(version.decision.area_id, []).append(version)
    volumes = [volume(charter, areas, by_area) for charter in Charter.objects.all()]
    rest = volume(None, areas, by_area)
    return [*volumes, rest] if rest.areas else volumes


def volume(charter: Charter | None, areas: Iterable[Area], by_area: dict[int, list[DecisionVersion]]) -> Volume:
    of_it = [area for area in areas if area.charter_id == (charter.pk if charter else None)]
    return Volume(charter, [AreaLines(area, by_area.get(area.pk, [])) for area in of_it])


def years() -> list[AcademicYear]:
    """Those a charter can be read for: up to the one after this, newest first."""
    today = clock.today()
    known = list(AcademicYear.objects.order_by("-first_day"))
    coming = [year for year in known if year.first_day > today]
    return [year for year in known if year not in coming[:-1]]
