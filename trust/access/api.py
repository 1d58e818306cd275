"""The API's door: a view that declares no capability is closed."""

from typing import Any

from rest_framework.permissions import BasePermission
from rest_framework.request import Request

from trust import wall
from trust.access.scopes import grants, holds


class DeclaredCapability(BasePermission):
    """Lets a request through where its view names a `capability` (and an `edit_capability` for writes)."""

    def has_permission(self, request: Request, view: Any) -> bool:
        if not request.user.is_authenticated:
            return False
        view.named_before = wall.name(request.user.pk)
        writes = request.method not in ("GET", "HEAD", "OPTIONS")
        capability = getattr(view, "edit_capability" if writes else "capability", None)
        return capability is not None and holds(request.user, capability)


class AnyRole(BasePermission):
    """For the schema: whoever holds any role."""

    def has_permission(self, request: Request, view: Any) -> bool:
        return bool(request.user.is_authenticated and grants(request.user))
