"""Addresses of who gives and takes support: offers, needs, agreements and deployments."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
