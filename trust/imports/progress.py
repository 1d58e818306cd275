"""How far a run is: kept in Redis, so that it is seen before the run's transaction ends."""

from typing import Any

from django.core.cache import cache

KEPT = 24 * 3600


def tell(run_id: int, share: int, words: str) -> None:
    cache.set(f"import-progress-{run_id}", {"share": share, "words": words}, KEPT)


def of(run_id: int) -> dict[str, Any]:
    """`share` of the work done in per cent, and what it is doing."""
    return cache.get(f"import-progress-{run_id}") or {"share": 0, "words": "Waiting its turn"}
