"""What the lists of plans and priorities can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet

from improvement.models import Strand
from improvement.plans.models import Cause, Plan, Priority
from schools.models import School
from trust.access.levels import SUMMARY
from trust.models import AcademicYear


def readers_schools(request: Any) -> QuerySet[School]:
    return School.objects.for_user(request.user, "plan.view", level=SUMMARY)


def years_with_plans(request: Any) -> QuerySet[AcademicYear]:
    return AcademicYear.objects.filter(pk__in=Plan.objects.values("year")).order_by("-first_day")


class PlanFilter(filters.FilterSet):
    year = filters.ModelChoiceFilter(queryset=years_with_plans, empty_label="Every year")
    school = filters.ModelChoiceFilter(queryset=readers_schools, empty_label="All schools")

    class Meta:
        model = Plan
        fields: list[str] = []


class PriorityFilter(filters.FilterSet):
    year = filters.ModelChoiceFilter("plan__year", label="Year", queryset=years_with_plans, empty_label="Every year")
    school = filters.ModelChoiceFilter(
        "plan__school", label="School", queryset=readers_schools, empty_label="All schools"
    )
    strand = filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="All strands")
    cause = filters.ModelChoiceFilter(
        "cause_kind", label="Cause", queryset=Cause.objects.all(), empty_label="All causes"
    )
    state = filters.ChoiceFilter(choices=Priority.State.choices, empty_label="Any state")

    class Meta:
        model = Priority
        fields: list[str] = []
