"""Figures over the API, small numbers hidden as on the pages."""

from typing import Any

from rest_framework import serializers

from assessment import listing, selectors
from assessment.filters import FigureFilter
from assessment.models import Figure
from trust.api import ScopedViewSet


class FigureSerializer(serializers.ModelSerializer):
    """`value` is null where there is none or where it may not be seen; `shown` says which."""

    measure = serializers.CharField(source="measure.code")
    unit = serializers.CharField(source="measure.unit")
    school_urn = serializers.IntegerField(source="school.urn", default=None)
    file = serializers.CharField(source="run.file.name")
    shown = serializers.SerializerMethodField()
    value = serializers.SerializerMethodField()
    n = serializers.SerializerMethodField()

    class Meta:
        model = Figure
        fields = [
            "id", "measure", "unit", "school", "school_urn", "place", "phase", "academic_year", "period", "pupil_group",
            "value", "shown", "n", "status", "provisional", "former_urn", "file", "run", "source_row", "known_from",
        ]  # fmt: skip

    def get_shown(self, figure: Figure) -> str:
        return listing.value_shown(figure, self.context["open_schools"])

    def get_value(self, figure: Figure) -> float | None:  # type: ignore[override]
        hidden = listing.is_hidden(figure, self.context["open_schools"])
        return None if hidden else figure.value

    def get_n(self, figure: Figure) -> int | None:
        return listing.n_shown(figure, self.context["open_schools"])


class FigureViewSet(ScopedViewSet):
    capability = "figures.view"
    queryset = Figure.objects.known().with_roll().select_related("measure", "school", "run__file").order_by("pk")
    serializer_class = FigureSerializer
    filterset_class = FigureFilter

    def get_serializer_context(self) -> dict[str, Any]:
        return {**super().get_serializer_context(), "open_schools": selectors.open_schools(self.request.user)}  # type: ignore[arg-type]
