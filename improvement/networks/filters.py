"""What the lists on networks can be narrowed to."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet

from charter.models import Action
from charter.review.models import Outcome
from improvement.models import Strand
from improvement.networks.models import (
    LaContact,
    LeadershipLevel,
    Network,
    NetworkKind,
    NetworkMeeting,
    NetworkProposal,
)
from schools.models import School


def schools_of(capability: str) -> Any:
    """Those of the schools that the reader may see: a filter never names another."""

    def schools(request: Any) -> QuerySet:
        return School.objects.for_user(request.user, capability)

    return schools


class NetworkFilter(filters.FilterSet):
    kind = filters.ModelChoiceFilter(queryset=NetworkKind.objects.all(), empty_label="Every kind")
    strand = filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="Every strand")

    class Meta:
        model = Network
        fields: list[str] = []


class MeetingFilter(filters.FilterSet):
    network = filters.ModelChoiceFilter(queryset=Network.objects.all(), empty_label="Every network")

    class Meta:
        model = NetworkMeeting
        fields: list[str] = []


class ProposalFilter(filters.FilterSet):
    network = filters.ModelChoiceFilter(queryset=Network.objects.all(), empty_label="Every network")
    outcome = filters.ChoiceFilter(label="Asked", choices=Outcome.choices, empty_label="Anything")

    class Meta:
        model = NetworkProposal
        fields: list[str] = []


class ContactFilter(filters.FilterSet):
    school = filters.ModelChoiceFilter(queryset=schools_of("kit.view"), empty_label="Every school")
    strand = filters.ModelChoiceFilter(queryset=Strand.objects.all(), empty_label="Every strand")

    class Meta:
        model = LaContact
        fields: list[str] = []


class LevelFilter(filters.FilterSet):
    level = filters.ModelChoiceFilter(
        label="Level", field_name="level__level", queryset=LeadershipLevel.objects.all(), empty_label="Every level"
    )
    school = filters.ModelChoiceFilter(queryset=schools_of("due.view"), empty_label="Every school")

    class Meta:
        model = Action
        fields: list[str] = []
