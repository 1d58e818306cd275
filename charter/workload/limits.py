"""Limits that engines below ask for by a hook."""

from charter.workload.models import Promise


def recipients() -> int | None:
    """How many people one act may tell without a second look (S1-19)."""
    promise = Promise.objects.limit_of(Promise.Measure.RECIPIENTS)
    return promise.limit if promise else None
