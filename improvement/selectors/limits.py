"""The numbers that the trust set itself for its improvement work."""

from improvement.models import Limit


def limit(code: str) -> int | None:
    """The number that the trust set itself; None where it set none, and nothing is limited then."""
    return Limit.objects.filter(code=code).values_list("value", flat=True).first()
