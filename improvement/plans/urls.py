"""Addresses of the school's own evaluation (SEF), its development plan (SDP), and targets."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
