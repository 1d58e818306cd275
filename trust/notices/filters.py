"""Narrowing the delivery log: by person, state and days."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.forms import DateInput

from trust.notices.models import Mail, Notice

DAY = DateInput(attrs={"type": "date"})


class NoticeFilter(django_filters.FilterSet):
    """Of the notices that the reader may see; a person is searched for by words, so no list names others."""

    person = django_filters.CharFilter(label="Person", method="by_person")
    state = django_filters.ChoiceFilter(label="State", choices=Mail.State.choices, empty_label="Any state")
    since = django_filters.DateFilter(label="From", field_name="created_at", lookup_expr="date__gte", widget=DAY)
    until = django_filters.DateFilter(label="Until", field_name="created_at", lookup_expr="date__lte", widget=DAY)

    class Meta:
        model = Notice
        fields: list[str] = []

    def by_person(self, notices: QuerySet, name: str, words: Any) -> QuerySet:
        return notices.filter(Q(recipient__name__icontains=words) | Q(recipient__email__icontains=words))
