"""Filters of the board."""

from typing import Any

import django_filters

from safeguarding.board import ANSWERS, ORDER
from schools.models import Cluster, Phase, School


def clusters(request: Any) -> Any:
    """Those of the schools that the reader may see: a filter never names another."""
    return Cluster.objects.filter(schools__in=School.objects.for_user(request.user, "school.view")).distinct()


class BoardFilter(django_filters.FilterSet):
    answer = django_filters.ChoiceFilter(
        label="Effective?", choices=[(state, ANSWERS[state]) for state in ORDER], empty_label="Every answer"
    )
    phase = django_filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = django_filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields: list[str] = []
