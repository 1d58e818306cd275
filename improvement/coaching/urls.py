"""Addresses of coaching, inductions, training given, named expertise and the trust's offer."""

from django.urls import path

from improvement.coaching.views import expertise, meetings, plans

urlpatterns = [
    path("improvement/coaching/", plans.coaching_list, name="coaching_list"),
    path("improvement/coaching/start/", plans.coaching_start, name="coaching_start"),
    path("improvement/coaching/<int:pk>/", plans.coaching_detail, name="coaching_detail"),
    path("improvement/coaching/<int:pk>/edit/", plans.coaching_edit, name="coaching_edit"),
    path("improvement/coaching/<int:pk>/sign/", plans.coaching_sign, name="coaching_sign"),
    path("improvement/coaching/<int:pk>/close/", plans.coaching_end, name="coaching_end"),
    path("improvement/coaching/<int:pk>/days/", meetings.coaching_meeting_add, name="coaching_meeting_add"),
    path("improvement/coaching/steps/<int:pk>/", plans.coaching_step, name="coaching_step"),
    path("improvement/coaching/days/<int:pk>/", meetings.coaching_meeting, name="coaching_meeting"),
    path("improvement/coaching/days/<int:pk>/note/", meetings.coaching_note, name="coaching_note"),
    path("improvement/expertise/", expertise.expertise_list, name="expertise_list"),
    path("improvement/expertise/add/", expertise.expertise_add, name="expertise_add"),
    path("improvement/expertise/<int:pk>/edit/", expertise.expertise_edit, name="expertise_edit"),
]
