"""Addresses: the annual review."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
