"""What the lists of capacity can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from improvement.capacity.models import CapacityNeed, CapacityOffer, Deployment, SupportAgreement, UrgentRequest
from improvement.filters import clusters
from improvement.models import Strand
from schools.models import Phase, School


def schools(request: Any) -> QuerySet[School]:
    return School.objects.for_user(request.user, "capacity.view")


def strand_filter(label: str = "Strand") -> filters.ModelChoiceFilter:
    return filters.ModelChoiceFilter(queryset=Strand.objects.all(), label=label, empty_label="Every strand")


class BalanceFilter(filters.FilterSet):
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields = ["phase", "cluster"]


class OfferFilter(filters.FilterSet):
    strand = strand_filter()
    expertise = filters.CharFilter(lookup_expr="icontains", label="Good at")

    class Meta:
        model = CapacityOffer
        fields: list[str] = []


class NeedFilter(filters.FilterSet):
    state = filters.ChoiceFilter(choices=CapacityNeed.State.choices, empty_label="Any state")
    strand = strand_filter()
    school = filters.ModelChoiceFilter(queryset=schools, empty_label="All schools")

    class Meta:
        model = CapacityNeed
        fields: list[str] = []


class PairFilter(filters.FilterSet):
    """Of rows between two schools: `school` finds it on either side."""

    strand = strand_filter()
    school = filters.ModelChoiceFilter(queryset=schools, method="at_school", label="School", empty_label="All schools")

    def at_school(self, rows: Any, name: str, value: School) -> QuerySet:
        return rows.at(value)


class AgreementFilter(PairFilter):
    state = filters.ChoiceFilter(
        label="State", method="in_state", choices=[("draft", "To sign"), ("locked", "Signed by both")],
        empty_label="Any state",
    )  # fmt: skip

    class Meta:
        model = SupportAgreement
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(locked_at__isnull=value == "draft")


class DeploymentFilter(PairFilter):
    state = filters.ChoiceFilter(choices=Deployment.State.choices, empty_label="Any state")

    class Meta:
        model = Deployment
        fields: list[str] = []


class UrgentFilter(filters.FilterSet):
    state = filters.ChoiceFilter(
        label="State", method="in_state", choices=[("open", "Not answered yet"), ("answered", "Answered")],
        empty_label="Any state",
    )  # fmt: skip

    class Meta:
        model = UrgentRequest
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(Q(triaged_at__isnull=value == "open"))
