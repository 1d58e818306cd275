"""Addresses of the pages that join the apps."""

from django.urls import path

from dashboard import views

urlpatterns = [path("", views.home, name="home")]
