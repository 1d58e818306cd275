"""Addresses of the level of need of each school, judged yearly and looked at again at six months."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
