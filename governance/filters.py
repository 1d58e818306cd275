"""Filters over lists of reports; the schools offered are the reader's own."""

from typing import Any

import django_filters
from django.db.models import QuerySet

from governance.models import KpiReport
from schools.models import School
from trust.reports.models import State


def own_schools(request: Any) -> QuerySet[School]:
    return School.objects.for_user(request.user, "kpi_report.view")


class KpiReportFilter(django_filters.FilterSet):
    school = django_filters.ModelChoiceFilter(queryset=own_schools, empty_label="All schools")
    state = django_filters.ChoiceFilter(field_name="run__state", choices=State, label="State", empty_label="Any state")

    class Meta:
        model = KpiReport
        fields = ["school"]
