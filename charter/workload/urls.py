"""Addresses: the workload promises."""

from django.urls import path

from charter.workload.views import reasons

urlpatterns = [
    path("workload/versions/<int:pk>/waive/", reasons.promise_waive, name="promise_waive"),
    path("workload/versions/<int:pk>/reason/", reasons.load_reason, name="load_reason"),
]
