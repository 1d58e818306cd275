"""Addresses of crosschecks."""

from django.urls import path

from safeguarding.crosschecks.views import schools, trust

urlpatterns = [
    path("safeguarding/cross-checks/", schools.crosscheck_list, name="crosscheck_list"),
    path("safeguarding/cross-checks/spread/", trust.crosscheck_spread_list, name="crosscheck_spread_list"),
    path("safeguarding/cross-checks/<int:pk>/", schools.crosscheck_reply, name="crosscheck_reply"),
    path("safeguarding/cross-checks/<int:pk>/put-right/", schools.crosscheck_close, name="crosscheck_close"),
    path("safeguarding/cross-checks/<int:pk>/spread/", trust.crosscheck_spread, name="crosscheck_spread"),
    path("safeguarding/findings/<int:pk>/ask/", trust.crosscheck_ask, name="crosscheck_ask"),
]
