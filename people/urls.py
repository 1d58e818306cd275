"""Addresses of the section for staff."""

from django.urls import path

from people import views

urlpatterns = [path("staff/", views.people_section, name="people_section")]
