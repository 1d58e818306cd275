"""What every part of the API is built from."""

from typing import Any

from rest_framework.viewsets import ReadOnlyModelViewSet


class ScopedViewSet(ReadOnlyModelViewSet):
    """Rows of one model, those that the caller's roles let through."""

    capability: str
    queryset: Any

    def get_queryset(self) -> Any:
        rows: Any = super().get_queryset()
        return rows.for_user(self.request.user, self.capability)
