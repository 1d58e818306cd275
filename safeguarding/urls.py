"""Addresses of the section for safeguarding."""

from django.urls import path

from safeguarding import views

urlpatterns = [
    path("safeguarding/", views.safeguarding_section, name="safeguarding_section"),
    path("safeguarding/audits/", views.audit_list, name="audit_list"),
]
