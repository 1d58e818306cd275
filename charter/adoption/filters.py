"""What the lists of adoption can be narrowed to."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet

from charter.adoption.models import Barrier, Exemption
from charter.models import Decision, ProForma, Submission
from schools.models import School


def schools_for(capability: str) -> Any:
    return lambda request: School.objects.for_user(request.user, capability)


def schools_to_read(request: Any) -> QuerySet[School]:
    """The reader's own schools, and those that published something for all to read."""
    published = Submission.objects.filter(state=Submission.State.ACCEPTED, form__proforma__shared=True)
    own = School.objects.for_user(request.user, "local_version.view")
    return School.objects.filter(Q(pk__in=own.values("pk")) | Q(pk__in=published.values("school")))


class ExemptionFilter(filters.FilterSet):
    state = filters.ChoiceFilter(choices=Exemption.State.choices, empty_label="Any state")
    school = filters.ModelChoiceFilter(queryset=schools_for("exemption.view"), empty_label="All schools")
    decision = filters.ModelChoiceFilter(queryset=Decision.objects.all(), widget=forms.HiddenInput)

    class Meta:
        model = Exemption
        fields: list[str] = []


class OwnVersionFilter(filters.FilterSet):
    kind = filters.ChoiceFilter(
        "form__proforma__use", label="What", empty_label="Own versions and approaches",
        choices=[(ProForma.Use.OWN_VERSION, "Own versions"), (ProForma.Use.APPROACH, "Approaches")],
    )  # fmt: skip
    decision = filters.ModelChoiceFilter(
        "form__proforma__decision", label="Decision", empty_label="All decisions",
        queryset=Decision.objects.filter(forms__isnull=False).distinct().order_by("title"),
    )  # fmt: skip
    school = filters.ModelChoiceFilter(queryset=schools_to_read, empty_label="All schools")

    class Meta:
        model = Submission
        fields: list[str] = []


class BarrierFilter(filters.FilterSet):
    state = filters.ChoiceFilter(
        label="State", method="in_state", choices=[("open", "Still in the way"), ("removed", "Removed")],
        empty_label="All",
    )  # fmt: skip
    school = filters.ModelChoiceFilter(queryset=schools_for("barrier.view"), empty_label="All schools")

    class Meta:
        model = Barrier
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(removed_on__isnull=value == "open")
