"""A trust with four levels of need and three strands, and a review brought as far as a test wants it."""

from datetime import timedelta
from typing import Any

from improvement.categories.actions import judging, opening, views_of_need
from improvement.categories.models import CategoryReview, Reading
from improvement.models import Strand
from tests import factories
from trust import clock

NAMES = [("Universal", "Sustain", 6, 2), ("Targeted", "Improve", 14, 3), ("Intensive", "Repair", 30, 6),
         ("Intervention", "Stabilise", 60, 12)]  # fmt: skip


def levels_and_strands() -> list[Strand]:
    """Of the strands the last forces the whole."""
    step = factories.CycleStepFactory()
    for number, (name, stage, days, visits) in enumerate(NAMES, start=1):
        factories.NeedLevelFactory(level=number, name=name, stage=stage, days=days, visits=visits, step=step)
    factories.LimitFactory(code="review-months", words="Months to the next review", value=6)
    factories.LimitFactory(code="reply-days", words="Days to reply", value=10)
    named = [("achievement", "Achievement", False), ("attendance", "Attendance", False), ("safety", "Safety", True)]
    return [
        Strand.objects.get_or_create(
            code=code, defaults={"name": name, "order": place, "forces_overall": forces, "categorised": True}
        )[0]
        for place, (code, name, forces) in enumerate(named)
    ]


def said(strands: list[Strand], *needs: int) -> dict[int, dict[str, Any]]:
    """One level a strand, with all that is handed in beside it."""
    return {
        strand.pk: {"need": need, "confidence": "high", "trend": "same", "evidence": f"Seen at level {need}."}
        for strand, need in zip(strands, needs, strict=True)
    }


def reader(role: str = "curriculum", name: str = "Second Reader") -> Any:
    return factories.RoleAssignmentFactory(role=role, user__name=name).user


def opened(school: Any, *, first: Any, second: Any, judge: Any, kind: str = "annual") -> CategoryReview:
    return opening.open_reviews(
        [school], kind=kind, own_view_by=clock.today() + timedelta(days=10), first=first, second=second, judge=judge,
        by=judge,
    )[0]  # fmt: skip


def handed_in(review: CategoryReview, head: Any, needs: dict[int, dict[str, Any]]) -> CategoryReview:
    strength = {"strand": Strand.objects.first(), "words": "Three shared routines", "evidence": "Seen", "shared": True}
    return views_of_need.save_own_view(
        review, needs=needs, strength=strength, own_words="We lost two leaders.", hand_in=True, by=head
    )


def read(review: CategoryReview, place: str, needs: dict[int, dict[str, Any]]) -> Reading:
    reading = Reading.objects.get(review=review, place=place)
    return views_of_need.save_reading(reading, needs=needs, hand_in=True, by=reading.person)


def judged(review: CategoryReview, needs: dict[int, dict[str, Any]], level: int, **more: Any) -> CategoryReview:
    given = {"words": "Much is in hand.", "would_change": "Two calm half-terms.", "stopped": True, **more}
    review.refresh_from_db()
    return judging.judge(review, needs=needs, level=level, by=review.judge, **given)


def through(
    school: Any, head: Any, *, first: Any, second: Any, judge: Any, level: int = 2, **more: Any
) -> CategoryReview:
    """A review judged at that level, all strands at it too but the last, which is at 1."""
    strands = levels_and_strands()
    review = opened(school, first=first, second=second, judge=judge, **more)
    handed_in(review, head, said(strands, 1, 2, 1))
    read(review, "first", said(strands, level, level, 1))
    read(review, "second", said(strands, level, max(1, level - 1), 1))
    return judged(review, said(strands, level, level, 1), level)
