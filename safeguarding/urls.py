"""Addresses of the section for safeguarding."""

from django.urls import path

from safeguarding import views

urlpatterns = [
    path("safeguarding/", views.safeguarding_section, name="safeguarding_section"),
    path("safeguarding/charter/", views.safeguarding_charter, name="safeguarding_charter"),
    path("safeguarding/board/refresh/", views.board_refresh, name="board_refresh"),
    path("safeguarding/schools/<int:pk>/", views.school_standing, name="school_standing"),
]
