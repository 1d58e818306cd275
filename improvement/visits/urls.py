"""Addresses of study tours, spotlights, reviews and what schools did about them."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
