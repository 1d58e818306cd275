"""Filters of the audits' list."""

from typing import Any

import django_filters

from safeguarding.audits.kinds import SHORT
from safeguarding.audits.models import AuditFinding
from safeguarding.filters import clusters
from schools.models import Phase, School


def schools(request: Any) -> Any:
    return School.objects.for_user(request.user, "audit.view")


class AuditFilter(django_filters.FilterSet):
    phase = django_filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = django_filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields = ["phase", "cluster"]


class FindingFilter(django_filters.FilterSet):
    state = django_filters.ChoiceFilter(
        label="State",
        choices=[("open", "Open"), ("closed", "Closed")],
        method="by_state",
        empty_label="Open and closed",
    )
    school = django_filters.ModelChoiceFilter(queryset=schools, empty_label="Every school")
    audit = django_filters.ChoiceFilter(
        label="Audit", choices=list(SHORT.items()), field_name="submission__form__proforma__code",
        empty_label="Every audit",
    )  # fmt: skip

    class Meta:
        model = AuditFinding
        fields = ["state", "school", "audit"]

    def by_state(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.filter(closed_on__isnull=value == "open")
