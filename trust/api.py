"""The API's door: a view that declares no capability is closed."""

from typing import Any

from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.viewsets import ReadOnlyModelViewSet

from trust.access.pages import name_to_database
from trust.access.scopes import holds


class DeclaredCapability(BasePermission):
    """Lets a request through where its view names capabilities (`capability`, and `edit_capability` for writes)."""

    def has_permission(self, request: Request, view: Any) -> bool:
        if not request.user.is_authenticated:
            return False
        name_to_database(request.user.pk)
        if getattr(view, "schema_view", False) or type(view).__module__.startswith("drf_spectacular"):
            return bool(request.user.role_assignments.live().exists())  # type: ignore[union-attr]
        writes = request.method not in ("GET", "HEAD", "OPTIONS")
        capability = getattr(view, "edit_capability" if writes else "capability", None)
        return bool(capability) and holds(request.user, capability)


class ScopedViewSet(ReadOnlyModelViewSet):
    """Rows of one model, those that the caller's roles let through."""

    capability: str
    queryset: Any

    def get_queryset(self) -> Any:
        return super().get_queryset().for_user(self.request.user, self.capability)
