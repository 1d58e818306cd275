"""What the lists on networks can be narrowed to."""

import django_filters as filters

from improvement.models import Strand
from improvement.networks.models import Network, NetworkKind, NetworkMeeting


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
