"""What the glossary and the list of church inspections can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from charter.values.models import ChurchInspection, GlossaryTerm
from schools.models import School


class TermFilter(filters.FilterSet):
    word = filters.CharFilter(label="Word", method="with_word")

    class Meta:
        model = GlossaryTerm
        fields: list[str] = []

    def with_word(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(Q(term__icontains=value) | Q(also__icontains=value) | Q(meaning__icontains=value))


def readable_schools(request: Any) -> QuerySet:
    return School.objects.for_user(request.user, "school.view").filter(church_inspections__isnull=False).distinct()


class InspectionFilter(filters.FilterSet):
    school = filters.ModelChoiceFilter(queryset=readable_schools, empty_label="All schools")

    class Meta:
        model = ChurchInspection
        fields: list[str] = []
