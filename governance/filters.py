"""Filters over lists of reports and the scheme; the schools offered are the reader's own."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet

from governance.models import HOLDERS, DelegationLine, DelegationQuerySet, KpiReport
from schools.models import School
from trust import clock
from trust.reports.models import State


def own_schools(request: Any) -> QuerySet[School]:
    return School.objects.for_user(request.user, "kpi_report.view")


class KpiReportFilter(django_filters.FilterSet):
    school = django_filters.ModelChoiceFilter(queryset=own_schools, empty_label="All schools")
    state = django_filters.ChoiceFilter(field_name="run__state", choices=State, label="State", empty_label="Any state")

    class Meta:
        model = KpiReport
        fields = ["school"]


class DelegationFilter(django_filters.FilterSet):
    """Without a choice, the lines in force today."""

    words = django_filters.CharFilter(label="Words", method="with_words")
    holder = django_filters.ChoiceFilter(choices=HOLDERS, label="Who decides", empty_label="Anyone")
    at = django_filters.ChoiceFilter(choices=DelegationLine.At, label="Where", empty_label="Anywhere")
    when = django_filters.ChoiceFilter(
        label="When", method="at_time", choices=[("now", "In force today"), ("all", "Any time")], empty_label=None
    )

    class Meta:
        model = DelegationLine
        fields: list[str] = []

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        chosen = data.copy() if data is not None else {}
        chosen.setdefault("when", "now")
        super().__init__(chosen, *args, **kwargs)

    def with_words(self, lines: QuerySet, name: str, value: str) -> QuerySet:
        return lines.filter(Q(matter__icontains=value) | Q(words__icontains=value) | Q(clause__icontains=value))

    def at_time(self, lines: DelegationQuerySet, name: str, value: str) -> QuerySet:
        return lines if value == "all" else lines.in_force(clock.today())
