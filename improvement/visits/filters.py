"""What the lists of visits, findings, events and cards can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet

from improvement.models import Strand
from improvement.visits.models import Event, Finding, PracticeCard, Visit, VisitType
from schools.models import School
from trust.access.levels import SUMMARY

Shape = VisitType.Shape


def schools_visited(request: Any) -> QuerySet[School]:
    """Of those visits alone that the reader may see: a filter names no other school."""
    seen = Visit.objects.read_by(request.user, level=SUMMARY).order_by()
    return School.objects.filter(pk__in=seen.values("school")).order_by("sort_name")


class VisitFilter(filters.FilterSet):
    type = filters.ModelChoiceFilter(
        label="Kind", queryset=VisitType.objects.filter(shape=Shape.VISIT), empty_label="Every kind"
    )
    state = filters.ChoiceFilter(choices=Visit.State.choices, empty_label="Any state")
    school = filters.ModelChoiceFilter(queryset=schools_visited, empty_label="All schools")
    strand = filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="Every strand")

    class Meta:
        model = Visit
        fields: list[str] = []


class FindingFilter(filters.FilterSet):
    state = filters.ChoiceFilter(
        label="What follows", method="in_state", empty_label="All",
        choices=[("open", "Nothing yet"), ("followed", "An action or a priority"), ("declined", "Declined")],
    )  # fmt: skip
    school = filters.ModelChoiceFilter("visit__school", label="School", queryset=schools_visited,
                                       empty_label="All schools")  # fmt: skip
    strand = filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="Every strand")

    class Meta:
        model = Finding
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        if value == "followed":
            return rows.filter(outcome_id__isnull=False)
        return rows.open() if value == "open" else rows.exclude(declined_reason="")  # type: ignore[attr-defined]


class EventFilter(filters.FilterSet):
    type = filters.ModelChoiceFilter(
        label="Kind", queryset=VisitType.objects.exclude(shape=Shape.VISIT), empty_label="Every kind"
    )
    strand = filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="Every strand")

    class Meta:
        model = Event
        fields: list[str] = []


class CardFilter(filters.FilterSet):
    q = filters.CharFilter(label="Search the cards", method="saying")
    strand = filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="Every strand")

    class Meta:
        model = PracticeCard
        fields: list[str] = []

    def saying(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.saying(value[:100])  # type: ignore[attr-defined]
