"""What the record can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from safeguarding.person_types import PersonType
from safeguarding.register.models import Registered
from safeguarding.register.selectors import with_gaps
from safeguarding.register.selectors.people import readable
from schools.models import Cluster, Phase, School
from trust import clock

STATES = {
    "red": ("Something is missing or late", Q(reds__gt=0)),
    "amber": ("Something to settle", Q(reds=0, ambers__gt=0)),
    "green": ("Complete", Q(reds=0, ambers=0)),
}

STATE_CHOICES = [(key, words) for key, (words, _) in STATES.items()]


def schools(request: Any) -> QuerySet[School]:
    """Those where the reader sees anybody."""
    return School.objects.filter(pk__in=readable(request.user).order_by().values("school"))


def clusters(request: Any) -> Any:
    mine = School.objects.for_user(request.user, "compliance.view")
    return Cluster.objects.filter(schools__in=mine).distinct()


class RegisterFilter(filters.FilterSet):
    name = filters.CharFilter(field_name="name", lookup_expr="icontains", label="Name")
    school = filters.ModelChoiceFilter(queryset=schools, empty_label="Every school and the trust")
    person_type = filters.ChoiceFilter(choices=PersonType.choices, label="Kind of person", empty_label="Everybody")
    state = filters.ChoiceFilter(
        label="State",
        method="in_state",
        empty_label="Any state",
        choices=STATE_CHOICES,
    )
    on = filters.ChoiceFilter(
        label="On the record", method="on_the_record", empty_label="Today",
        choices=[("left", "Left"), ("all", "Everybody ever")],
    )  # fmt: skip

    class Meta:
        model = Registered
        fields: list[str] = []

    def in_state(self, rows: Any, name: str, value: str) -> QuerySet:
        return with_gaps(rows, clock.today()).filter(STATES[value][1]).order_by("sort_name", "pk")

    def on_the_record(self, rows: Any, name: str, value: str) -> QuerySet:
        return rows.left(clock.today()) if value == "left" else rows

    def filter_queryset(self, queryset: Any) -> QuerySet:
        """Whoever left shows only where they are asked for."""
        rows = super().filter_queryset(queryset)
        return rows if self.form.cleaned_data.get("on") else rows.live(clock.today())


class ComplianceFilter(filters.FilterSet):
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields = ["phase", "cluster"]
