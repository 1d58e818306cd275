"""Addresses of the section for improvement."""

from django.urls import path

from improvement import views

urlpatterns = [
    path("improvement/", views.tracker_list, name="tracker_list"),
    path("improvement/cycle/", views.cycle_board, name="cycle_board"),
    path("improvement/cycle/<int:pk>/", views.cycle_move, name="cycle_move"),
]
