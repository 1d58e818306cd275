"""Addresses: the workload promises."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
