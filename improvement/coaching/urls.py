"""Addresses of coaching, inductions, training given, named expertise and the trust's offer."""

from django.urls import path

from improvement.coaching.views import expertise, inductions, leaders, meetings, offers, plans, training

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
    path("improvement/inductions/", inductions.induction_list, name="induction_list"),
    path("improvement/inductions/start/", inductions.induction_start, name="induction_start"),
    path("improvement/inductions/<int:pk>/", inductions.induction_detail, name="induction_detail"),
    path("improvement/inductions/lines/<int:pk>/", inductions.induction_tick, name="induction_tick"),
    path("improvement/training/", training.training_given_list, name="training_given_list"),
    path("improvement/training/add/", training.training_add, name="training_add"),
    path("improvement/training/<int:pk>/", training.training_detail, name="training_detail"),
    path("improvement/training/<int:pk>/edit/", training.training_edit, name="training_edit"),
    path("improvement/offer/", offers.offer_list, name="offer_list"),
    path("improvement/offer/add/", offers.offer_add, name="offer_add"),
    path("improvement/offer/<int:pk>/", offers.offer_detail, name="offer_detail"),
    path("improvement/offer/<int:pk>/edit/", offers.offer_edit, name="offer_edit"),
    path("improvement/leaders-time/", leaders.leader_time_list, name="leader_time_list"),
    path("improvement/leaders-time/add/", leaders.leader_time_add, name="leader_time_add"),
    path("improvement/leaders-time/<int:pk>/edit/", leaders.leader_time_edit, name="leader_time_edit"),
]
