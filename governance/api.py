"""KPI reports over the API: the same rows as on the pages, each with its frozen figures."""

from typing import Any

from rest_framework import serializers

from governance.filters import KpiReportFilter
from governance.models import KpiReport
from trust.api import ScopedViewSet


class KpiReportSerializer(serializers.ModelSerializer):
    school_name = serializers.CharField(source="school.name")
    as_at = serializers.DateField(source="run.as_at")
    state = serializers.CharField(source="run.state")
    requested_at = serializers.DateTimeField(source="run.requested_at")
    snapshot_sha256 = serializers.CharField(source="run.snapshot_sha256")
    pdf_sha256 = serializers.CharField(source="run.pdf.sha256", default="")

    class Meta:
        model = KpiReport
        fields = [
            "id", "school", "school_name", "as_at", "state", "requested_at", "snapshot_sha256", "pdf_sha256",
        ]  # fmt: skip


class WholeReportSerializer(KpiReportSerializer):
    contents = serializers.JSONField(source="run.contents")

    class Meta(KpiReportSerializer.Meta):
        fields = [*KpiReportSerializer.Meta.fields, "contents"]


class KpiReportViewSet(ScopedViewSet):
    capability = "kpi_report.view"
    queryset = KpiReport.objects.with_run()
    filterset_class = KpiReportFilter

    def get_serializer_class(self) -> Any:
        return WholeReportSerializer if self.action == "retrieve" else KpiReportSerializer
