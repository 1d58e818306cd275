"""What networks show on pages of the charter: who looks after a line."""

from collections.abc import Mapping
from typing import Any

from charter.models import Decision
from improvement.networks.models import NetworkLine
from trust.access.scopes import holds
from trust.models import User


def line_networks(user: User, *, decision: Decision, **subject: Any) -> Mapping[str, Any] | None:
    """The networks that have this decision in their care (S3-13)."""
    if not holds(user, "practice.view"):
        return None
    rows = NetworkLine.objects.for_user(user, "practice.view").filter(decision=decision, network__closed_on=None)
    lines = list(rows.select_related("network"))
    return {"network_lines": lines} if lines else None
