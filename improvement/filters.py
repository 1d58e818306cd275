"""Filters of the trackers' list."""

from typing import Any

import django_filters

from schools.models import Cluster, Phase, School


def clusters(request: Any) -> Any:
    """Those of the schools that the reader may see: a filter never names another."""
    return Cluster.objects.filter(schools__in=School.objects.for_user(request.user, "school.view")).distinct()


class TrackerFilter(django_filters.FilterSet):
    phase = django_filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = django_filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields = ["phase", "cluster"]


class BoardFilter(TrackerFilter):
    work = django_filters.ChoiceFilter(
        label="Year's work", choices=[("yes", "Counted in")], empty_label="Left out", method="all_of_them"
    )

    def all_of_them(self, rows: Any, name: str, value: str) -> Any:
        """The schools stay the same: it is the cells that say more."""
        return rows
