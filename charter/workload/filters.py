"""What the lists of the workload promises can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from charter.models import Area, Duty
from charter.workload.selectors.changes import halves_of_this_year, this_half
from schools.models import Cluster, Phase, School
from trust.access.levels import Role


class BurdenFilter(filters.FilterSet):
    role = filters.ChoiceFilter("role", label="Who does it", choices=Role.choices, empty_label="Anyone")
    kind = filters.ChoiceFilter(
        label="What", method="of_kind", choices=[("form", "Forms"), *Duty.Asks.choices], empty_label="Everything"
    )
    area = filters.ModelChoiceFilter(
        "version__decision__area", label="Area", queryset=Area.objects.all(), empty_label="All areas"
    )
    phase = filters.ChoiceFilter(
        label="Asked of", method="of_phase", choices=Phase.choices, empty_label="Schools of any phase"
    )

    class Meta:
        model = Duty
        fields: list[str] = []

    def of_kind(self, duties: QuerySet, name: str, value: str) -> QuerySet:
        if value == "form":
            return duties.filter(proforma__isnull=False)
        return duties.filter(asks=value, **({"proforma__isnull": True} if value == Duty.Asks.WORK else {}))

    def of_phase(self, duties: QuerySet, name: str, value: str) -> QuerySet:
        return duties.filter(Q(phases=[]) | Q(phases__contains=[value]))


class ChangeLoadFilter(filters.FilterSet):
    """Without a choice, the half-term that today is in."""

    half = filters.ChoiceFilter(label="Half-term", method="in_half", choices=[], empty_label=None)
    cluster = filters.ModelChoiceFilter("cluster", queryset=Cluster.objects.all(), empty_label="All clusters")

    class Meta:
        model = School
        fields: list[str] = []

    def __init__(self, data: Any, *args: Any, **kwargs: Any) -> None:
        halves = halves_of_this_year()
        now = this_half(halves)
        chosen = data.get("half")
        known = chosen if chosen in {half.code for half in halves} else now.code if now else ""
        super().__init__({**data.dict(), "half": known}, *args, **kwargs)
        self.filters["half"].extra["choices"] = [(half.code, half.label) for half in halves]

    def in_half(self, schools: QuerySet, name: str, value: str) -> QuerySet:
        """Which half-term is shown, never which schools."""
        return schools
