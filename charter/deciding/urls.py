"""Addresses: who decides."""

from django.urls import path

from charter.deciding import api, views

urlpatterns = [
    path("who-decides/", views.who_decides, name="who_decides"),
    path("api/v1/who-decides/", api.WhoDecides.as_view(), name="api_who_decides"),
]
