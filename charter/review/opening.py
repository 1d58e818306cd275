"""What an app does when a review opens: it brings in what was proposed while none was open."""

from collections.abc import Callable
from dataclasses import dataclass

from charter.review.models import AnnualReview
from trust.models import User


@dataclass(frozen=True)
class ReviewOpening:
    """`run(review, by)` runs once, in the transaction that opens the review, after its lines are there."""

    name: str
    order: int
    run: Callable[[AnnualReview, User], None]
