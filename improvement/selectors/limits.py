"""The numbers that the trust set itself for its improvement work."""

from improvement.models import Limit
from trust.once import once


def limit(code: str) -> int | None:
    """The number that the trust set itself; None where it set none, and nothing is limited then."""
    return limits().get(code)


@once
def limits() -> dict[str, int]:
    return dict(Limit.objects.values_list("code", "value"))
