"""Addresses of what is tried, on what evidence, and what was kept or stopped."""

from django.urls import path

from improvement.practice.views import evidence, home, initiatives

HERE = "improvement/practice/"

urlpatterns = [
    path(HERE, home.practice_home, name="practice_home"),
    path(f"{HERE}evidence/", evidence.evidence_list, name="evidence_list"),
    path(f"{HERE}evidence/add/", evidence.evidence_item_add, name="evidence_item_add"),
    path(f"{HERE}evidence/<int:pk>/", evidence.evidence_detail, name="evidence_detail"),
    path(f"{HERE}evidence/<int:pk>/edit/", evidence.evidence_edit, name="evidence_edit"),
    path(f"{HERE}guidance/", evidence.guidance_list, name="guidance_list"),
    path(f"{HERE}actions-without-evidence/", evidence.uncited_action_list, name="uncited_action_list"),
    path(f"{HERE}rests-on/<slug:kind>/<int:pk>/", evidence.evidence_cite, name="evidence_cite"),
    path(f"{HERE}rests-on/<slug:kind>/<int:pk>/<int:link>/", evidence.evidence_uncite, name="evidence_uncite"),
    path(f"{HERE}initiatives/", initiatives.initiative_list, name="initiative_list"),
    path(f"{HERE}initiatives/add/", initiatives.initiative_add, name="initiative_add"),
    path(f"{HERE}initiatives/<int:pk>/", initiatives.initiative_detail, name="initiative_detail"),
    path(f"{HERE}initiatives/<int:pk>/edit/", initiatives.initiative_edit, name="initiative_edit"),
    path(f"{HERE}initiatives/<int:pk>/propose/", initiatives.initiative_submit, name="initiative_submit"),
    path(f"{HERE}initiatives/<int:pk>/sign-off/", initiatives.initiative_sign_off, name="initiative_sign_off"),
    path(f"{HERE}initiatives/<int:pk>/close/", initiatives.initiative_close, name="initiative_close"),
    path(f"{HERE}stopped/", home.stop_list, name="stop_list"),
    path(f"{HERE}stopped/<int:pk>/thanks/", home.stop_thank, name="stop_thank"),
]
