"""Addresses: the published charter."""

from django.urls import path

from charter.publication import views

urlpatterns = [
    path("charter/published/", views.published_charter, name="published_charter"),
    path("charter/published/schools/<int:pk>/", views.published_school, name="published_school"),
    path("charter/published/issues/", views.published_charter_list, name="published_charter_list"),
    path("charter/published/issues/new/", views.published_charter_new, name="published_charter_new"),
    path("charter/published/issues/<int:pk>/", views.published_charter_detail, name="published_charter_detail"),
    path("charter/published/issues/<int:pk>/pdf/", views.published_charter_pdf, name="published_charter_pdf"),
    path(
        "charter/published/issues/<int:pk>/progress/",
        views.published_charter_progress,
        name="published_charter_progress",
    ),
    path("charter/published/issues/<int:pk>/retry/", views.published_charter_retry, name="published_charter_retry"),
]
