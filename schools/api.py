"""Schools over the API: those that the caller's roles let through."""

from rest_framework import serializers

from schools.filters import SchoolFilter
from schools.models import School
from trust.api import ScopedViewSet


class SchoolSerializer(serializers.ModelSerializer):
    cluster = serializers.CharField(source="cluster.name", default="")

    class Meta:
        model = School
        fields = [
            "id", "name", "urn", "laestab", "phase", "kind", "la_code", "la_name", "lowest_age", "highest_age",
            "religious_character", "address", "postcode", "website", "roll", "capacity", "cluster", "opened_on",
            "joined_on", "left_on",
        ]  # fmt: skip


class SchoolViewSet(ScopedViewSet):
    capability = "school.view"
    queryset = School.objects.select_related("cluster")
    serializer_class = SchoolSerializer
    filterset_class = SchoolFilter
