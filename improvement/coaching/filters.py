"""What the lists of coaching and of the central team can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from improvement.coaching.models import CoachingPlan, Expertise
from improvement.models import Strand


def strands(request: Any) -> QuerySet[Strand]:
    return Strand.objects.all()


def strand_filter() -> filters.ModelChoiceFilter:
    return filters.ModelChoiceFilter(field_name="strand", label="Strand", queryset=strands, empty_label="All strands")


class PlanFilter(filters.FilterSet):
    """The reader's own plans; open and closed ones unless they choose."""

    state = filters.ChoiceFilter(
        label="State", choices=[("live", "Open"), ("ended", "Closed")], empty_label="All", method="in_state"
    )
    strand = strand_filter()

    class Meta:
        model = CoachingPlan
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(ended_on__isnull=value == "live")


class ExpertiseFilter(filters.FilterSet):
    words = filters.CharFilter(label="Field or name", method="with_words")
    strand = strand_filter()

    class Meta:
        model = Expertise
        fields: list[str] = []

    def with_words(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(Q(words__icontains=value) | Q(person__name__icontains=value))
