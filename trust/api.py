"""What every part of the API is built from."""

from typing import Any

from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.viewsets import ReadOnlyModelViewSet

from trust import wall


class NamedView(APIView):
    """Its permission names the caller to the database; nothing of that outlives the request."""

    named_before = ("", "")

    def finalize_response(self, *args: Any, **kwargs: Any) -> Response:
        wall.put_back(self.named_before)
        return super().finalize_response(*args, **kwargs)


class ScopedViewSet(NamedView, ReadOnlyModelViewSet):
    """Rows of one model, those that the caller's roles let through."""

    capability: str
    queryset: Any

    def get_queryset(self) -> Any:
        rows: Any = super().get_queryset()
        return rows.for_user(self.request.user, self.capability)
