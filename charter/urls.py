"""Addresses of the charter: the register, what is due, actions, packs."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from charter import api
from charter.views import due, follow_up, packs, register

router = SimpleRouter()
router.register("decisions", api.DecisionViewSet, basename="api_decision")
router.register("due-items", api.DueItemViewSet, basename="api_due_item")
router.register("actions", api.ActionViewSet, basename="api_action")

urlpatterns = [
    path("charter/", register.charter_register, name="charter_register"),
    path("charter/decisions/<int:pk>/", register.decision_detail, name="decision_detail"),
    path("charter/due/", due.due_list, name="due_list"),
    path("charter/packs/", packs.pack_list, name="pack_list"),
    path("charter/packs/<slug:name>/", packs.pack_load, name="pack_load"),
    path("due/<int:pk>/done/", due.due_item_done, name="due_item_done"),
    path("actions/", follow_up.action_list, name="action_list"),
    path("actions/add/", follow_up.action_add, name="action_add"),
    path("actions/<int:pk>/", follow_up.action_detail, name="action_detail"),
    path("actions/<int:pk>/close/", follow_up.action_close, name="action_close"),
    path("api/v1/", include(router.urls)),
]
