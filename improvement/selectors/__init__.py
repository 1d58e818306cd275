"""What the pages of improvement show: trackers, the cycle, the year's work, the trust's limits."""

from improvement.selectors.limits import limit, limits
from improvement.selectors.trackers import (
    NOTHING,
    TRACKER,
    Standing,
    judgements,
    lede,
    live_items,
    standings,
    strand_of,
    strands,
    submitted_trackers,
)

__all__ = [
    "NOTHING",
    "TRACKER",
    "Standing",
    "judgements",
    "lede",
    "limit",
    "limits",
    "live_items",
    "standings",
    "strand_of",
    "strands",
    "submitted_trackers",
]
