"""What the lists of exclusions and of panels can be narrowed to."""

from collections.abc import Sequence
from typing import Any

import django_filters as filters
from django.db.models import QuerySet

from safeguarding.exclusions.models import Panel
from schools.models import Cluster, Phase, School
from trust import clock
from trust.access.levels import SUMMARY


def clusters(request: Any) -> QuerySet:
    return Cluster.objects.filter(
        schools__in=School.objects.for_user(request.user, "exclusion.view", level=SUMMARY)
    ).distinct()


def panel_schools(request: Any) -> QuerySet:
    return School.objects.for_user(request.user, "exclusion_panel.view")


class ExclusionFilter(filters.FilterSet):
    """The year is chosen here, of those given, and read by the view: the rows are schools, whichever year is shown."""

    year = filters.ChoiceFilter(label="Year", method="of_year", empty_label="Latest")
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields: list[str] = []

    def __init__(self, *args: Any, years: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters["year"].extra["choices"] = [(code, code) for code in years]

    def of_year(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows


class RecordingFilter(filters.FilterSet):
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields: list[str] = []


class PanelFilter(filters.FilterSet):
    state = filters.ChoiceFilter(
        label="State",
        method="in_state",
        choices=[("open", "To be considered"), ("late", "Late"), ("done", "Decided")],
        empty_label="Every state",
    )
    school = filters.ModelChoiceFilter(queryset=panel_schools, empty_label="Every school")

    class Meta:
        model = Panel
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        if value == "done":
            return rows.exclude(decision="")
        rows = rows.filter(decision="")
        return rows.filter(due_on__lt=clock.today()) if value == "late" else rows
