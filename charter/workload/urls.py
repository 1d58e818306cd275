"""Addresses: the workload promises."""

from django.urls import path

from charter.workload.views import actions, changes, checks, promises, reasons, register, subjects

urlpatterns = [
    path("workload/", register.burden_list, name="burden_list"),
    path("workload/totals/", register.burden_totals, name="burden_totals"),
    path("workload/changes/", changes.change_load_list, name="change_load_list"),
    path("workload/schools/<int:pk>/", changes.change_load, name="change_load"),
    path("workload/promises/", promises.promise_list, name="promise_list"),
    path("workload/saved/", promises.minutes_saved, name="minutes_saved"),
    path("workload/actions/", actions.workload_action_list, name="workload_action_list"),
    path("workload/actions/add/", actions.workload_action_add, name="workload_action_add"),
    path("workload/feedback/", subjects.statement_list, name="statement_list"),
    path("workload/feedback/add/", subjects.statement_add, name="statement_add"),
    path("workload/feedback/<int:pk>/", subjects.statement_detail, name="statement_detail"),
    path("workload/my-hours/", checks.my_hours, name="my_hours"),
    path("workload/versions/<int:pk>/check/", checks.impact_check, name="impact_check"),
    path("workload/versions/<int:pk>/waive/", reasons.promise_waive, name="promise_waive"),
    path("workload/versions/<int:pk>/reason/", reasons.load_reason, name="load_reason"),
]
