"""Addresses of networks of schools, KIT meetings and the termly report on quality of education."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
