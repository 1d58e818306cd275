"""Addresses of what is tried, on what evidence, and what was kept or stopped."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
