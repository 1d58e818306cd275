"""Addresses of coaching, inductions, training given, named expertise and the trust's offer."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
