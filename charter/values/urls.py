"""Addresses: mission, vision and values."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
