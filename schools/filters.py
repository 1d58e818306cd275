"""What the list of schools can be narrowed to."""

import django_filters as filters
from django.db.models import QuerySet

from schools.models import Cluster, Phase, School


class SchoolFilter(filters.FilterSet):
    q = filters.CharFilter(label="Name or URN", method="named")
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="All phases")
    cluster = filters.ModelChoiceFilter(queryset=Cluster.objects.all(), empty_label="All clusters")

    class Meta:
        model = School
        fields: list[str] = []

    def named(self, schools: QuerySet, name: str, value: str) -> QuerySet:
        words = value.replace("\x00", "")
        if words.isdigit() and len(words) < 10:
            return schools.filter(urn=int(words))
        return schools.filter(name__icontains=words)
