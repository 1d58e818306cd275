"""Addresses of the section for improvement."""

from django.urls import path

from improvement.views import calendar, cycle, overview, steps, trackers

urlpatterns = [
    path("improvement/", overview.improvement_home, name="improvement_home"),
    path("improvement/trackers/", trackers.tracker_list, name="tracker_list"),
    path("improvement/cycle/", cycle.cycle_board, name="cycle_board"),
    path("improvement/cycle/steps/", steps.cycle_steps, name="cycle_steps"),
    path("improvement/cycle/steps/add/", steps.cycle_step_add, name="cycle_step_add"),
    path("improvement/cycle/steps/<int:pk>/", steps.cycle_step_edit, name="cycle_step_edit"),
    path("improvement/calendar/", calendar.improvement_calendar, name="improvement_calendar"),
    path("improvement/cycle/<int:pk>/", cycle.cycle_move, name="cycle_move"),
]
