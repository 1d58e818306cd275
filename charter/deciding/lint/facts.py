"""Everything that the rules of the lint look at, read once, in a number of queries that never grows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby
from typing import Self

from django.db.models import Count, Q

from charter.deciding.holders import HolderLine, HolderSource
from charter.models import Area, Charter, CorePrinciple, Decision, DecisionVersion, Duty, ProForma, Status
from charter.models.decisions import DRAFTS
from charter.selectors.audience import Holders
from charter.services.models import ExternalSystem, Service
from charter.workload.models import Promise
from schools.models import School
from trust import clock
from trust.calendar import Calendar
from trust.hooks import registered
from trust.models import AcademicYear


@dataclass(frozen=True)
class Facts:
    """The charter as it stands on one day, with its years, duties, forms, people, and the scheme beside it."""

    today: date
    calendar: Calendar
    charters: Sequence[Charter]
    areas: Sequence[Area]
    decisions: Sequence[Decision]
    versions: Sequence[DecisionVersion]
    principles: Sequence[CorePrinciple]
    all_duties: Sequence[Duty]
    forms: Sequence[ProForma]
    services: Sequence[Service]
    products: Sequence[ExternalSystem]
    promises: Sequence[Promise]
    lines: Sequence[HolderLine]
    holders: Holders
    schools: Sequence[School]

    @classmethod
    def load(cls) -> Self:
        today = clock.today()
        waiting = Q(status__in=DRAFTS, effective_from__lte=today)
        versions = DecisionVersion.objects.filter(Q(status=Status.PUBLISHED) | waiting)
        live = DecisionVersion.objects.in_force(today).values("pk")
        forms = ProForma.objects.select_related("decision").prefetch_related("versions")
        return cls(
            today=today,
            calendar=Calendar.load(),
            charters=list(Charter.objects.all()),
            areas=list(Area.objects.all()),
            decisions=list(Decision.objects.select_related("area")),
            versions=list(versions.select_related("decision__area", "year").order_by("decision", "effective_from")),
            principles=list(CorePrinciple.objects.filter(version__in=live)),
            all_duties=list(Duty.objects.filter(version__in=live).select_related("version__decision", "proforma")),
            forms=list(forms.annotate(answered=Count("versions__submissions", distinct=True))),
            services=list(Service.objects.select_related("decision")),
            products=list(ExternalSystem.objects.select_related("decision")),
            promises=list(Promise.objects.select_related("source__area")),
            lines=[line for source in registered(HolderSource) for line in source.lines(today)],
            holders=Holders.load(),
            schools=list(School.objects.open_on(today)),
        )

    @cached_property
    def year(self) -> AcademicYear | None:
        return self.calendar.year_of(self.today)

    @cached_property
    def published(self) -> Mapping[int, list[DecisionVersion]]:
        """Of each decision, its published versions, the earliest first."""
        rows = (row for row in self.versions if row.status == Status.PUBLISHED)
        return {key: list(group) for key, group in groupby(rows, lambda row: row.decision_id)}

    @cached_property
    def live(self) -> Mapping[int, DecisionVersion]:
        """Of each decision, the version in force today."""
        return {key: row for key, rows in self.published.items() for row in rows if covers(row, self.today)}

    @cached_property
    def duties(self) -> Mapping[int, list[Duty]]:
        """Of each version in force, what it requires."""
        return by(self.all_duties, "version_id")

    @cached_property
    def principles_of(self) -> Mapping[int, list[CorePrinciple]]:
        return by(self.principles, "version_id")

    @cached_property
    def scheme(self) -> list[HolderLine]:
        """Lines of other sources than the charter itself."""
        return [line for line in self.lines if not line.type]

    def without(self, role: str, phases: Iterable[str] = ()) -> list[School]:
        """Open schools (of these phases) at which nobody holds a role."""
        wanted = set(phases)
        return [
            school
            for school in self.schools
            if (not wanted or school.phase in wanted) and not self.holders.of(role, school)
        ]


def covers(version: DecisionVersion, day: date) -> bool:
    return version.effective_from <= day and (version.effective_to is None or version.effective_to >= day)


def by(rows: Iterable, key: str) -> dict:
    found: dict = {}
    for row in rows:
        found.setdefault(getattr(row, key), []).append(row)
    return found
