"""Addresses: who decides, and the lint."""

from django.urls import path

from charter.deciding import api, views

urlpatterns = [
    path("who-decides/", views.who_decides, name="who_decides"),
    path("charter/lint/", views.charter_lint, name="charter_lint"),
    path("api/v1/charter/lint/", api.CharterLint.as_view(), name="api_charter_lint"),
    path("api/v1/who-decides/", api.WhoDecides.as_view(), name="api_who_decides"),
]
