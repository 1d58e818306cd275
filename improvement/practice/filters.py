"""What the lists of practice can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from improvement.models import Strand
from improvement.practice.models import EvidenceItem, Initiative, Outcome, Stop
from schools.models import School


def schools(request: Any) -> QuerySet[School]:
    return School.objects.for_user(request.user, "practice.view")


def strand_filter() -> filters.ModelChoiceFilter:
    return filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="Every strand", label="Strand")


def school_filter() -> filters.ModelChoiceFilter:
    return filters.ModelChoiceFilter(queryset=schools, empty_label="All schools", label="School")


class EvidenceFilter(filters.FilterSet):
    words = filters.CharFilter(label="Words", method="with_words")
    kind = filters.ChoiceFilter(choices=EvidenceItem.Kind.choices, empty_label="Every kind")
    strength = filters.ChoiceFilter(choices=EvidenceItem.Strength.choices, empty_label="Any strength", label="Strength")
    strand = strand_filter()

    class Meta:
        model = EvidenceItem
        fields: list[str] = []

    def with_words(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        said = Q(title__icontains=value) | Q(says__icontains=value) | Q(publisher__icontains=value)
        return rows.filter(said)


class GuidanceFilter(filters.FilterSet):
    strand = strand_filter()

    class Meta:
        model = EvidenceItem
        fields: list[str] = []


class InitiativeFilter(filters.FilterSet):
    state = filters.ChoiceFilter(choices=Initiative.State.choices, empty_label="Any state")
    outcome = filters.ChoiceFilter(choices=Outcome.choices, empty_label="Any outcome")
    strand = strand_filter()
    school = school_filter()

    class Meta:
        model = Initiative
        fields: list[str] = []


class StopFilter(filters.FilterSet):
    kind = filters.ChoiceFilter(choices=Stop.Kind.choices, empty_label="Everything stopped", label="Why")
    strand = strand_filter()
    school = school_filter()

    class Meta:
        model = Stop
        fields: list[str] = []
