"""Addresses of exclusions."""

from django.urls import path

from safeguarding.exclusions import views

urlpatterns = [
    path("safeguarding/exclusions/", views.exclusion_list, name="exclusion_list"),
    path("safeguarding/exclusions/schools/<int:pk>/", views.exclusion_school, name="exclusion_school"),
    path("safeguarding/exclusions/schools/<int:pk>/record/", views.spell_add, name="spell_add"),
    path("safeguarding/panels/", views.panel_list, name="panel_list"),
    path("safeguarding/panels/<int:pk>/", views.panel_detail, name="panel_detail"),
    path("safeguarding/panels/<int:pk>/day/", views.panel_convene, name="panel_convene"),
    path("safeguarding/panels/<int:pk>/decision/", views.panel_decide, name="panel_decide"),
    path("safeguarding/recording/", views.recording_list, name="recording_list"),
]
