"""Addresses of exclusions."""

from django.urls import path

from safeguarding.exclusions.views import cases, counts, panels, rules

urlpatterns = [
    path("safeguarding/exclusions/", counts.exclusion_list, name="exclusion_list"),
    path("safeguarding/exclusions/schools/<int:pk>/", counts.exclusion_school, name="exclusion_school"),
    path("safeguarding/exclusions/schools/<int:pk>/record/", cases.spell_add, name="spell_add"),
    path("safeguarding/panels/", panels.panel_list, name="panel_list"),
    path("safeguarding/exclusions/schools/<int:pk>/asked/", cases.panel_request, name="panel_request"),
    path("safeguarding/panels/rules/", rules.panel_rules, name="panel_rules"),
    path("safeguarding/panels/rules/confirm/", rules.panel_rules_confirm, name="panel_rules_confirm"),
    path("safeguarding/panels/<int:pk>/", panels.panel_detail, name="panel_detail"),
    path("safeguarding/panels/<int:pk>/day/", panels.panel_convene, name="panel_convene"),
    path("safeguarding/panels/<int:pk>/decision/", panels.panel_decide, name="panel_decide"),
    path("safeguarding/recording/", counts.recording_list, name="recording_list"),
]
