"""What the list of figures can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet

from assessment.models import Figure, Measure, Target
from schools.models import School
from trust.access.levels import SUMMARY
from trust.models import AcademicYear

KINDS = [("schools", "Our schools"), ("comparators", "England, regions, authorities")]


def readers_schools(request: Any) -> QuerySet:
    return School.objects.for_user(request.user, "figures.view", level=SUMMARY)


def years() -> list[tuple[str, str]]:
    codes = Figure.objects.order_by("-academic_year").values_list("academic_year", flat=True).distinct()
    return [(code, code) for code in codes]


class FigureFilter(filters.FilterSet):
    of = filters.ChoiceFilter(label="Of", method="of_kind", choices=KINDS, empty_label="All")
    school = filters.ModelChoiceFilter(queryset=readers_schools, empty_label="All schools")
    measure = filters.ModelChoiceFilter(queryset=Measure.objects.all(), empty_label="All measures")
    year = filters.ChoiceFilter("academic_year", label="Year", choices=years, empty_label="All years")
    run = filters.NumberFilter("run", label="Import number")

    class Meta:
        model = Figure
        fields: list[str] = []

    def of_kind(self, figures: QuerySet, name: str, value: str) -> QuerySet:
        return figures.filter(school__isnull=value == "comparators")


def years_with_targets(request: Any) -> QuerySet:
    return AcademicYear.objects.filter(pk__in=Target.objects.values("year")).order_by("-first_day")


class TargetFilter(filters.FilterSet):
    school = filters.ModelChoiceFilter(queryset=readers_schools, empty_label="All schools")
    measure = filters.ModelChoiceFilter(queryset=Measure.objects.all(), empty_label="All measures")
    year = filters.ModelChoiceFilter(queryset=years_with_targets, empty_label="All years")
    group = filters.ChoiceFilter("pupil_group", label="Pupils", choices=Target.Group.choices, empty_label="All groups")

    class Meta:
        model = Target
        fields: list[str] = []
