"""What the lists of training can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from safeguarding.filters import clusters
from safeguarding.person_types import PersonType
from safeguarding.training.models import Trainee, TrainingType
from safeguarding.training.selectors.cells import SOON, complete
from schools.models import Phase, School
from trust import clock
from trust.access.scopes import grants

TRUST = "trust"


def schools(request: Any) -> QuerySet[School]:
    return School.objects.for_user(request.user, "compliance.view")


class SchoolFilter(filters.FilterSet):
    phase = filters.ChoiceFilter(choices=Phase.choices, empty_label="Every phase")
    cluster = filters.ModelChoiceFilter(queryset=clusters, empty_label="Every cluster")

    class Meta:
        model = School
        fields: list[str] = []


class PersonFilter(filters.FilterSet):
    """`place` is a school's key, or `trust` for those who belong to no school."""

    name = filters.CharFilter(lookup_expr="icontains", label="Name")
    school = filters.ModelChoiceFilter(queryset=schools, label="School", empty_label="All places")
    place = filters.ChoiceFilter(
        label="Where", method="at_place", choices=[(TRUST, "The trust itself"), ("school", "Schools")],
        empty_label="Everywhere",
    )  # fmt: skip
    person_type = filters.ChoiceFilter(choices=PersonType.choices, label="Who they are", empty_label="Everybody")
    state = filters.ChoiceFilter(
        label="State", method="in_state", empty_label="Any state",
        choices=[("gap", "Lacks a training"), ("soon", "One runs out soon"), ("whole", "Has everything")],
    )  # fmt: skip

    class Meta:
        model = Trainee
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Whoever holds roles at schools alone sees nobody of the trust itself."""
        super().__init__(*args, **kwargs)
        if all(grant.school_id for grant in grants(self.request.user)):
            del self.filters["place"]

    def at_place(self, people: QuerySet, name: str, value: str) -> QuerySet:
        return people.filter(school__isnull=value == TRUST)

    def in_state(self, people: QuerySet, name: str, value: str) -> QuerySet:
        types, today = list(TrainingType.objects.asked_for()), clock.today()  # type: ignore[attr-defined]
        if value == "soon":
            return people.filter(complete(types, today) & ~complete(types, today + SOON))
        whole = complete(types, today)
        return people.filter(whole if value == "whole" else ~whole)


class ReaderFilter(filters.FilterSet):
    school = filters.ModelChoiceFilter(queryset=schools, label="School", empty_label="All places")
    said = filters.ChoiceFilter(
        label="State", method="in_state", choices=[("no", "Not read yet"), ("yes", "Read and understood")],
        empty_label="Any state",
    )  # fmt: skip

    class Meta:
        model = Trainee
        fields: list[str] = []

    def in_state(self, people: QuerySet, name: str, value: str) -> QuerySet:
        return people.filter(Q(read=value == "yes"))
