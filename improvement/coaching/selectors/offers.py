"""What the trust trained people in and what it offers to all, where all work is seen together, and in search."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import Q

from improvement.coaching.models import OfferItem, TrainingGiven
from improvement.work import Work
from trust import clock
from trust.access.scopes import holds
from trust.hooks import SearchResult
from trust.models import User

SEEN = "practice.view"


def training_work(user: User, first: date, last: date) -> Iterable[Work]:
    for row in TrainingGiven.objects.for_user(user, SEEN).filter(on__range=(first, last)):
        done = row.on <= clock.today()
        state = "done" if done else "planned"
        yield Work(f"Training: {row}", row.get_absolute_url(), row.step_id, row.strand_id, None, row.on, state, done)


def offer_work(user: User, first: date, last: date) -> Iterable[Work]:
    for row in OfferItem.objects.for_user(user, SEEN).live():
        yield Work(f"Offer: {row}", row.get_absolute_url(), row.step_id, row.strand_id, None, None, "in_use")


def find_offers(user: User, words: str) -> Iterator[SearchResult]:
    """Items of the trust's offer by name or by what a school gets."""
    if not holds(user, SEEN):
        return
    fits = Q(title__icontains=words) | Q(about__icontains=words)
    for row in OfferItem.objects.for_user(user, SEEN).live().filter(fits).select_related("curator")[:10]:
        yield SearchResult(row.title, row.get_absolute_url(), "Offer to all schools", f"curator {row.curator}")
