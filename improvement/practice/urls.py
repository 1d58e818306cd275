"""Addresses of what is tried, on what evidence, and what was kept or stopped."""

from django.urls import path

from improvement.practice.views import changes, evidence, help_board, home, initiatives, research, sprints, toolkits

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
    path(f"{HERE}sprints/", sprints.sprint_list, name="sprint_list"),
    path(f"{HERE}sprints/add/", sprints.sprint_add, name="sprint_add"),
    path(f"{HERE}sprints/<int:pk>/", sprints.sprint_detail, name="sprint_detail"),
    path(f"{HERE}sprints/<int:pk>/close/", sprints.sprint_close, name="sprint_close"),
    path(f"{HERE}toolkits/", toolkits.toolkit_list, name="toolkit_list"),
    path(f"{HERE}toolkits/add/", toolkits.toolkit_add, name="toolkit_add"),
    path(f"{HERE}toolkits/schools/", toolkits.adoption_grid, name="adoption_grid"),
    path(f"{HERE}toolkits/<int:pk>/", toolkits.toolkit_detail, name="toolkit_detail"),
    path(f"{HERE}toolkits/<int:pk>/change/", toolkits.toolkit_change, name="toolkit_change"),
    path(f"{HERE}toolkits/<int:pk>/use/", toolkits.toolkit_use, name="toolkit_use"),
    path(f"{HERE}research/", research.research_list, name="research_list"),
    path(f"{HERE}research/add/", research.research_add, name="research_add"),
    path(f"{HERE}research/<int:pk>/", research.research_detail, name="research_detail"),
    path(f"{HERE}research/<int:pk>/close/", research.research_close, name="research_close"),
    path(f"{HERE}changes/", changes.change_list, name="change_list"),
    path(f"{HERE}changes/add/", changes.change_add, name="change_add"),
    path(f"{HERE}changes/principles/", changes.principles_edit, name="principles_edit"),
    path(f"{HERE}changes/<int:pk>/", changes.change_detail, name="change_detail"),
    path(f"{HERE}changes/<int:pk>/say/", changes.change_say, name="change_say"),
    path(f"{HERE}changes/<int:pk>/decide/", changes.change_decide, name="change_decide"),
    path(f"{HERE}help/", help_board.help_list, name="help_list"),
    path(f"{HERE}help/add/", help_board.help_add, name="help_add"),
    path(f"{HERE}help/<int:pk>/", help_board.help_detail, name="help_detail"),
    path(f"{HERE}help/<int:pk>/close/", help_board.help_close, name="help_close"),
    path(f"{HERE}stopped/", home.stop_list, name="stop_list"),
    path(f"{HERE}stopped/<int:pk>/thanks/", home.stop_thank, name="stop_thank"),
]
