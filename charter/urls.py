"""Addresses of the charter: the register, what is due, actions, packs."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from charter import api
from charter.views import answers, comments, decisions, due, follow_up, packs, register, submissions, versions

router = SimpleRouter()
router.register("decisions", api.DecisionViewSet, basename="api_decision")
router.register("due-items", api.DueItemViewSet, basename="api_due_item")
router.register("actions", api.ActionViewSet, basename="api_action")

urlpatterns = [
    path("charter/", register.charter_register, name="charter_register"),
    path("charter/library/", register.charter_library, name="charter_library"),
    path("charter/library/<slug:code>/", register.charter_volume, name="charter_volume"),
    path("charter/who/", register.responsibility_list, name="responsibility_list"),
    path("charter/drafts/", register.draft_list, name="draft_list"),
    path("charter/challenges/", comments.challenge_list, name="challenge_list"),
    path("charter/comments/<slug:kind>/<int:pk>/add/", comments.comment_add, name="comment_add"),
    path("charter/comments/<int:pk>/", comments.comment_detail, name="comment_detail"),
    path("charter/areas/add/", decisions.area_add, name="area_add"),
    path("charter/areas/<int:pk>/", decisions.area_edit, name="area_edit"),
    path("charter/decisions/add/", decisions.decision_add, name="decision_add"),
    path("charter/decisions/<int:pk>/", decisions.decision_detail, name="decision_detail"),
    path("charter/decisions/<int:pk>/schools/", decisions.decision_grid, name="decision_grid"),
    path("charter/decisions/<int:pk>/history/", decisions.decision_history, name="decision_history"),
    path("charter/decisions/<int:pk>/forms/<slug:code>/", decisions.decision_comparison, name="decision_comparison"),
    path("charter/decisions/<int:pk>/draft/", versions.decision_draft, name="decision_draft"),
    path("charter/versions/<int:pk>/", versions.version_detail, name="version_detail"),
    path("charter/versions/<int:pk>/edit/", versions.version_edit, name="version_edit"),
    path("charter/versions/<int:pk>/principles/", versions.version_principles, name="version_principles"),
    path("charter/versions/<int:pk>/duties/add/", versions.duty_add, name="duty_add"),
    path("charter/versions/<int:pk>/move/", versions.version_move, name="version_move"),
    path("charter/versions/<int:pk>/publish/", versions.version_publish, name="version_publish"),
    path("charter/duties/<int:pk>/", versions.duty_edit, name="duty_edit"),
    path("charter/duties/<int:pk>/drop/", versions.duty_drop, name="duty_drop"),
    path("charter/due/", due.due_list, name="due_list"),
    path("charter/packs/", packs.pack_list, name="pack_list"),
    path("charter/packs/<slug:name>/", packs.pack_load, name="pack_load"),
    path("due/<int:pk>/", due.due_item_open, name="due_item_open"),
    path("due/<int:pk>/done/", due.due_item_done, name="due_item_done"),
    path("actions/", follow_up.action_list, name="action_list"),
    path("actions/add/", follow_up.action_add, name="action_add"),
    path("actions/<int:pk>/", follow_up.action_detail, name="action_detail"),
    path("actions/<int:pk>/close/", follow_up.action_close, name="action_close"),
    path("submissions/<int:pk>/", submissions.submission_fill, name="submission_fill"),
    path("submissions/<int:pk>/sections/<slug:section>/", submissions.section_fill, name="section_fill"),
    path("submissions/<int:pk>/answers/", answers.answer_save, name="answer_save"),
    path("submissions/<int:pk>/evidence/<slug:code>/", answers.evidence_add, name="evidence_add"),
    path("submissions/<int:pk>/actions/<slug:code>/", answers.finding_add, name="finding_add"),
    path("submissions/<int:pk>/check/", submissions.submission_submit, name="submission_submit"),
    path("submissions/<int:pk>/review/", submissions.submission_review, name="submission_review"),
    path("submissions/<int:pk>/print/", submissions.submission_print, name="submission_print"),
    path("submissions/<int:pk>/history/", submissions.submission_history, name="submission_history"),
    path("evidence/<int:pk>/", answers.evidence_download, name="evidence_download"),
    path("evidence/<int:pk>/withdraw/", answers.evidence_withdraw, name="evidence_withdraw"),
    path("api/v1/", include(router.urls)),
]
