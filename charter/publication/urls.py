"""Addresses: the published charter."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
