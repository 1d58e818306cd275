"""The school's own view, and each reader's: kept as often as one likes, handed in once."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.actions.fulfilment import mark_done
from charter.models import DueItem
from charter.selectors.due import may_fulfil
from improvement.categories.actions.people import held, readers, speaks_for, tell_people
from improvement.categories.models import CategoryReview, NeedLevel, Reading, StrandNeed, Strength
from improvement.models import CycleStep, Strand
from trust import clock
from trust.models import User
from trust.words import long_day

State, View = CategoryReview.State, StrandNeed.View
OWN_VIEW_DUTY = "category-own-view"
"""The pack's duty that is done by handing in the own view."""
PARTS = ("need", "confidence", "trend", "evidence")

Said = Mapping[int, Mapping[str, Any]]
"""By strand pk: need, confidence, trend, evidence; of the judge: need and help."""


@transaction.atomic
def save_own_view(
    review: CategoryReview, *, needs: Said, strength: Mapping[str, Any], own_words: str, hand_in: bool, by: User
) -> CategoryReview:
    """What the school says of itself, before anybody else does; with at least one strength to hand it in (S4-6)."""
    review = held(review)
    if not speaks_for(by, review.school):
        raise ValidationError("Only the headteacher writes the school's own view.")
    if review.state != State.OWN_VIEW:
        raise ValidationError("Its readers have begun. Say in your reply what they should know.")
    write(review, View.OWN, needs, by)
    review.own_words = own_words
    note_strength(review, strength, by)
    if hand_in:
        complete(needs)
        if not has_strength(review):
            raise ValidationError({"strength_words": "Name at least one strength that others can learn from."})
        review.own_by, review.own_at, review.state = by, clock.now(), State.READING
        tell_people(review, readers(review), "to read", f"Ready for you to read: the needs of {review.school}")
        fulfil_duty(review, by)
    review.full_clean()
    review.save()
    return review


@transaction.atomic
def save_reading(reading: Reading, *, needs: Said, hand_in: bool, by: User) -> Reading:
    """What one reader says; once both are in, whoever judges is told."""
    review = held(reading.review)
    reading = Reading.objects.select_for_update().get(pk=reading.pk)
    check_may_read(review, reading, by)
    if review.state == State.OWN_VIEW:
        review.state = State.READING
        review.save(update_fields=["state"])
    write(review, View(reading.place), needs, by)
    if hand_in:
        complete(needs)
        reading.handed_in_at = clock.now()
        reading.save(update_fields=["handed_in_at"])
        if not readers(review):
            review.state = State.JUDGING
            review.save(update_fields=["state"])
            tell_people(review, [review.judge], "to judge", f"Ready for you to judge: the needs of {review.school}")
    return reading


def check_may_read(review: CategoryReview, reading: Reading, by: User) -> None:
    if reading.person_id != by.pk:
        raise ValidationError(f"{reading.person} is this reader.")
    if by.pk == review.own_by_id or speaks_for(by, review.school):
        raise ValidationError("Whoever writes for the school may not be its reader.")
    if reading.handed_in_at:
        raise ValidationError("You have handed this in.")
    if not review.may_be_read:
        raise ValidationError(too_early(review))


def too_early(review: CategoryReview) -> str:
    return (
        f"The school speaks first: it has until {long_day(review.own_view_by)} to hand in its own view. You can begin "
        "once it is in, or the day after."
    )


def write(review: CategoryReview, view: str, needs: Said, by: User) -> None:
    """The rows of one view, as far as they go: a strand without a level is not kept yet."""
    steps = {row.level: row.step_id for row in NeedLevel.objects.all()}
    first = CycleStep.objects.values_list("pk", flat=True).first()
    allowed = set(Strand.objects.filter(categorised=True).values_list("pk", flat=True))
    now = clock.now()
    for strand, said in needs.items():
        if strand not in allowed or not any(said.get(part) for part in (*PARTS, "help")):
            continue
        need = said.get("need")
        if need is not None and need not in steps:
            raise ValidationError(f"There is no level of need {need}.")
        values = {part: said.get(part) or "" for part in ("confidence", "trend", "evidence", "help")}
        values |= {"need": need, "step_id": steps[need] if need else first, "by": by, "at": now}
        StrandNeed.objects.update_or_create(review=review, strand_id=strand, view=view, defaults=values)


def complete(needs: Said) -> None:
    """ValidationError, field by field, where a strand lacks a level, how sure one is, how it goes or what shows it."""
    strands = Strand.objects.filter(categorised=True)
    missing = {
        f"{part}_{strand.pk}": f"{strand}: {WORDS[part]}"
        for strand in strands
        for part in PARTS
        if not needs.get(strand.pk, {}).get(part)
    }
    if missing:
        raise ValidationError(missing)


WORDS = {
    "need": "choose a level of need.",
    "confidence": "say how sure you are.",
    "trend": "say how it goes.",
    "evidence": "say what shows it.",
}


def note_strength(review: CategoryReview, said: Mapping[str, Any], by: User) -> None:
    """The strength that comes with the own view; kept with the draft, shown to others once it is handed in."""
    if not said.get("words") or not said.get("strand"):
        return
    row = Strength.objects.filter(review=review).first() or Strength(
        school=review.school, review=review, noted_by=by, noted_on=clock.today()
    )
    row.strand, row.words = said["strand"], said["words"]
    row.evidence, row.shared = said.get("evidence", ""), said.get("shared", True)
    row.full_clean()
    row.save()


def has_strength(review: CategoryReview) -> bool:
    return Strength.objects.filter(school=review.school_id, ended_on__isnull=True).exists()


def fulfil_duty(review: CategoryReview, by: User) -> None:
    """The charter's own line about it is done with this, so nobody is asked twice."""
    if review.kind != CategoryReview.Kind.ANNUAL:
        return
    items = DueItem.objects.filter(
        duty__code=OWN_VIEW_DUTY, duty__proforma__isnull=True, school=review.school, fulfilled_at__isnull=True,
        closed_at__isnull=True, opens_on__lte=clock.today(), period_first_day__lte=review.year.last_day,
        period_last_day__gte=review.year.first_day,
    )  # fmt: skip
    for item in items.select_related("duty__version", "school"):
        if may_fulfil(by, item):
            mark_done(item, note=f"Handed in: {review.title}.", by=by)
