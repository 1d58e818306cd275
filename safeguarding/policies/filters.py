"""What the list of schools and their policies can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet

from safeguarding.filters import clusters
from safeguarding.policies.states import Book, worst
from schools.models import Phase, School
from trust import clock


class SchoolFilter(filters.FilterSet):
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")
    state = filters.ChoiceFilter(
        label="State", method="in_state", empty_label="Any state",
        choices=[("red", "Out of date or out of line"), ("amber", "Something waits"), ("green", "In order")],
    )  # fmt: skip

    class Meta:
        model = School
        fields: list[str] = []

    def in_state(self, schools: QuerySet, name: str, value: str) -> QuerySet:
        keys = list(schools.values_list("pk", flat=True))
        book: Any = Book.open(keys, clock.today())
        return schools.filter(pk__in=[key for key in keys if worst(state for _, state in book.states(key)) == value])
