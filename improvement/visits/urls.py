"""Addresses of study tours, spotlights, reviews and what schools did about them."""

from django.urls import path

from improvement.visits.views import kinds, visits

VISITS = "improvement/visits/"

urlpatterns = [
    path(VISITS, visits.visit_list, name="visit_list"),
    path(f"{VISITS}add/", visits.visit_add, name="visit_add"),
    path(f"{VISITS}kinds/", kinds.visit_kind_list, name="visit_kind_list"),
    path(f"{VISITS}kinds/add/", kinds.visit_kind_add, name="visit_kind_add"),
    path(f"{VISITS}kinds/<int:pk>/", kinds.visit_kind_edit, name="visit_kind_edit"),
    path(f"{VISITS}<int:pk>/", visits.visit_detail, name="visit_detail"),
    path(f"{VISITS}<int:pk>/lines/", visits.visit_line, name="visit_line"),
    path(f"{VISITS}<int:pk>/hold/", visits.visit_hold, name="visit_hold"),
    path(f"{VISITS}<int:pk>/call-off/", visits.visit_call_off, name="visit_call_off"),
]
