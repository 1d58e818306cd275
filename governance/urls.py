"""Addresses of governance and reports."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from governance import api
from governance.views import reports as views
from governance.views import scheme

router = SimpleRouter()
router.register("reports", api.KpiReportViewSet, basename="api_report")

urlpatterns = [
    path("governance/", views.governance_home, name="governance_home"),
    path("governance/delegation/", scheme.delegation_list, name="delegation_list"),
    path("governance/delegation/add/", scheme.delegation_add, name="delegation_add"),
    path("governance/delegation/<int:pk>/", scheme.delegation_line, name="delegation_line"),
    path("governance/delegation/<int:pk>/change/", scheme.delegation_change, name="delegation_change"),
    path("governance/delegation/<int:pk>/end/", scheme.delegation_end, name="delegation_end"),
    path("reports/", views.report_list, name="report_list"),
    path("reports/new/", views.report_new, name="report_new"),
    path("reports/<int:pk>/", views.report_detail, name="report_detail"),
    path("reports/<int:pk>/progress/", views.report_progress, name="report_progress"),
    path("reports/<int:pk>/pdf/", views.report_pdf, name="report_pdf"),
    path("reports/<int:pk>/retry/", views.report_retry, name="report_retry"),
    path("api/v1/", include(router.urls)),
]
