"""What the lists of practice can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from improvement.models import Strand
from improvement.practice.models import (
    ChangeRecord,
    EvidenceItem,
    HelpPost,
    Initiative,
    Outcome,
    ResearchProject,
    Sprint,
    Stop,
    Toolkit,
)
from schools.models import Phase, School


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


def open_or_closed(column: str) -> filters.ChoiceFilter:
    """Whether a column of dates is filled: what is going on, and what is over."""

    def narrow(rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(**{f"{column}__isnull": value == "open"})

    choices = [("open", "Going on"), ("closed", "Over")]
    return filters.ChoiceFilter(label="State", method=narrow, choices=choices, empty_label="All")


class SprintFilter(filters.FilterSet):
    state = open_or_closed("closed_on")
    strand = strand_filter()
    school = school_filter()

    class Meta:
        model = Sprint
        fields: list[str] = []


class ToolkitFilter(filters.FilterSet):
    strand = strand_filter()

    class Meta:
        model = Toolkit
        fields: list[str] = []


class ResearchFilter(filters.FilterSet):
    state = open_or_closed("closed_on")
    outcome = filters.ChoiceFilter(choices=Outcome.choices, empty_label="Any outcome", label="What follows")
    strand = strand_filter()

    class Meta:
        model = ResearchProject
        fields: list[str] = []


class ChangeFilter(filters.FilterSet):
    state = open_or_closed("decided_on")
    strand = strand_filter()

    class Meta:
        model = ChangeRecord
        fields: list[str] = []


class HelpFilter(filters.FilterSet):
    kind = filters.ChoiceFilter(choices=HelpPost.Kind.choices, empty_label="Asked and offered", label="What")
    state = open_or_closed("closed_on")
    strand = strand_filter()
    school = school_filter()

    class Meta:
        model = HelpPost
        fields: list[str] = []


class SchoolFilter(filters.FilterSet):
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")

    class Meta:
        model = School
        fields: list[str] = []
