"""How far the publication of a year is: in Redis, so that it is seen before its one transaction ends."""

from dataclasses import dataclass

from django.core.cache import cache

from charter.review.models import AnnualReview

KEPT = 24 * 3600


@dataclass(frozen=True)
class Progress:
    state: str
    percent: int
    words: str


def tell(review_id: int, percent: int, words: str) -> None:
    cache.set(f"review-progress:{review_id}", (percent, words), KEPT)


def of(review: AnnualReview) -> Progress:
    """What to show; once it is published or was stopped, that, whatever Redis remembers."""
    if review.state == AnnualReview.State.PUBLISHED:
        return Progress("finished", 100, f"The charter for {review.year.code} is published")
    if review.problem:
        return Progress("failed", 0, review.problem)
    percent, words = cache.get(f"review-progress:{review.pk}", (0, "Waiting for its turn"))
    return Progress("running" if percent else "queued", percent, words)
