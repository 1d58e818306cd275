"""Events: planned, what was shown there on cards, how far judges agreed, what was brought home."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.models import CycleStep, Strand
from improvement.visits.models import Event, Moderation, PracticeCard, Takeaway, VisitType
from schools.models import School
from trust import clock
from trust.models import User

Shape = VisitType.Shape


@transaction.atomic
def add_event(
    *, type: VisitType, title: str, on: date, place: str, strand: Strand, led_by: User, by: User, about: str = "",
    schools: Iterable[School] = (),
) -> Event:  # fmt: skip
    """An event of a kind that the policy allows; a visit to one school is planned as a visit."""
    if type.shape == Shape.VISIT:
        raise ValidationError({"type": "This is a visit to one school: plan it as a visit."})
    step = type.step or CycleStep.objects.first()
    if step is None:
        raise ValidationError("The trust has no improvement cycle yet. Load a pack that has one, such as six-steps.")
    event = Event(
        type=type, title=title.strip(), on=on, place=place.strip(), strand=strand, step=step, led_by=led_by,
        about=about.strip(), added_by=by, added_at=clock.now(),
    )  # fmt: skip
    event.save_checked()
    event.schools.set(schools)
    return event


@transaction.atomic
def record_moderation(
    event: Event, *, subject: str, year_group: str, sample_size: int, agreed: int, learned: str, by: User
) -> Moderation:
    """How far the judges agreed; said again, the new count stands (S4-12)."""
    if event.type.shape != Shape.MODERATION:
        raise ValidationError("Only a moderation event has a count of agreement.")
    row = Moderation.objects.filter(event=event).first() or Moderation(event=event)
    row.subject, row.year_group, row.learned = subject.strip(), year_group.strip(), learned.strip()
    row.sample_size, row.agreed = sample_size, agreed
    row.save_checked()
    return row


@transaction.atomic
def add_card(
    *, school: School, strand: Strand, title: str, problem: str, way: str, change: str, by: User,
    event: Event | None = None,
) -> PracticeCard:  # fmt: skip
    """A card of what works at a school, from an event or without one (S2-45)."""
    card = PracticeCard(
        event=event, school=school, strand=strand, title=title.strip(), problem=problem.strip(), way=way.strip(),
        change=change.strip(), contact=by, added_at=clock.now(),
    )  # fmt: skip
    card.save_checked()
    return card


@transaction.atomic
def add_takeaway(event: Event, *, words: str, next_step: str, by: User) -> Takeaway:
    """What somebody brought home from a tour outside the trust (S2-46)."""
    if event.type.shape != Shape.OUTWARD:
        raise ValidationError("Takeaways are logged for tours outside the trust. Write a card for an event inside it.")
    row = Takeaway(event=event, words=words.strip(), next_step=next_step.strip(), by=by, at=clock.now())
    row.save_checked()
    return row
