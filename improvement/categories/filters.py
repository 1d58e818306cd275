"""What the lists of categories, strengths and phases can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet

from improvement.categories.models import LeadershipFit, NeedLevel, PhaseOfChange, Strength
from improvement.categories.selectors.visible import known_to
from improvement.filters import clusters
from improvement.models import Strand
from schools.models import Phase, School
from trust import clock


def levels(request: Any) -> QuerySet[NeedLevel]:
    return NeedLevel.objects.all()


class CategoryFilter(filters.FilterSet):
    need = filters.ModelChoiceFilter(label="Level", queryset=levels, method="at_level", empty_label="Every level")
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields = ["phase", "cluster"]

    def at_level(self, rows: QuerySet, name: str, value: NeedLevel) -> QuerySet:
        """By the level in force that this reader may know."""
        latest = known_to(self.request.user).latest_of_schools(clock.today())
        return rows.filter(pk__in=[row.school_id for row in latest if row.stands == value.level])


class StrengthFilter(filters.FilterSet):
    strand = filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="Every strand")

    class Meta:
        model = Strength
        fields = ["strand"]


class PhaseFilter(filters.FilterSet):
    at = filters.ModelChoiceFilter(
        label="Phase of change", queryset=PhaseOfChange.objects.all(), method="in_phase", empty_label="Every phase"
    )

    class Meta:
        model = School
        fields: list[str] = []

    def in_phase(self, rows: QuerySet, name: str, value: PhaseOfChange) -> QuerySet:
        return rows.filter(phases_of_change__phase=value, phases_of_change__until__isnull=True)


class FitFilter(filters.FilterSet):
    fit = filters.ChoiceFilter(choices=LeadershipFit.Fit.choices, empty_label="All")

    class Meta:
        model = LeadershipFit
        fields = ["fit"]
