"""Addresses: how schools take decisions up."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
