"""Addresses of the section for improvement."""

from django.urls import path

from improvement.views import cycle, overview, trackers

urlpatterns = [
    path("improvement/", overview.improvement_home, name="improvement_home"),
    path("improvement/trackers/", trackers.tracker_list, name="tracker_list"),
    path("improvement/cycle/", cycle.cycle_board, name="cycle_board"),
    path("improvement/cycle/<int:pk>/", cycle.cycle_move, name="cycle_move"),
]
