"""Addresses: the service catalogue, requests to a service and what each service reports."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
