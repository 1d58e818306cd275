"""What the lists of coaching and of the central team can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet

from improvement.coaching.models import (
    CoachingPlan,
    Expertise,
    Induction,
    LeaderArea,
    LeaderTime,
    OfferItem,
    TrainingGiven,
)
from improvement.models import Strand
from schools.models import School
from trust.models import User


def strands(request: Any) -> QuerySet[Strand]:
    return Strand.objects.all()


def strand_filter() -> filters.ModelChoiceFilter:
    return filters.ModelChoiceFilter(field_name="strand", label="Strand", queryset=strands, empty_label="All strands")


class PlanFilter(filters.FilterSet):
    """The reader's own plans; open and closed ones unless they choose."""

    state = filters.ChoiceFilter(
        label="State", choices=[("live", "Open"), ("ended", "Closed")], empty_label="All", method="in_state"
    )
    strand = strand_filter()

    class Meta:
        model = CoachingPlan
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(ended_on__isnull=value == "live")


class ExpertiseFilter(filters.FilterSet):
    words = filters.CharFilter(label="Field or name", method="with_words")
    strand = strand_filter()

    class Meta:
        model = Expertise
        fields: list[str] = []

    def with_words(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(Q(words__icontains=value) | Q(person__name__icontains=value))


def induction_schools(request: Any) -> QuerySet[School]:
    schools = School.objects.for_user(request.user, "induction.view")
    return schools.filter(inductions__isnull=False).distinct()


class InductionFilter(filters.FilterSet):
    state = filters.ChoiceFilter(
        label="State", choices=[("late", "Late"), ("in_hand", "In hand"), ("done", "Done")], empty_label="All"
    )
    school = filters.ModelChoiceFilter(label="School", queryset=induction_schools, empty_label="All schools")

    class Meta:
        model = Induction
        fields: list[str] = []


class TrainingFilter(filters.FilterSet):
    words = filters.CharFilter(label="Topic, audience or pupils", method="with_words")
    strand = strand_filter()

    class Meta:
        model = TrainingGiven
        fields: list[str] = []

    def with_words(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        said = Q(topic__icontains=value) | Q(audience__icontains=value) | Q(group_focus__icontains=value)
        return rows.filter(said | Q(team__icontains=value))


class OfferFilter(filters.FilterSet):
    kind = filters.ChoiceFilter(label="Kind", choices=OfferItem.Kind.choices, empty_label="All kinds")
    strand = strand_filter()

    class Meta:
        model = OfferItem
        fields: list[str] = []


def leaders(request: Any) -> QuerySet[User]:
    times = LeaderTime.objects.for_user(request.user, "leader_time.view")
    return User.objects.filter(pk__in=times.values("person")).order_by("name")


class TimeFilter(filters.FilterSet):
    person = filters.ModelChoiceFilter(label="Who", queryset=leaders, empty_label="Everybody")
    area = filters.ModelChoiceFilter(label="Area", queryset=LeaderArea.objects.all(), empty_label="All areas")

    class Meta:
        model = LeaderTime
        fields: list[str] = []
