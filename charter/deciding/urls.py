"""Addresses: who decides."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
