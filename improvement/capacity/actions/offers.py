"""Offers and needs: made, changed, withdrawn; what a school says of itself each semester."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.capacity.models import CapacityNeed, CapacityOffer, SupportKind
from improvement.capacity.models.offers import HALF
from improvement.categories.models import CategoryReview
from improvement.categories.selectors import levels, needs_on
from improvement.models import Strand
from schools.models import School
from trust import clock
from trust.models import User

HALF_A_YEAR = timedelta(days=182)


@transaction.atomic
def make_offer(
    *,
    school: School | None,
    person: User,
    expertise: str,
    strand: Strand,
    kind: SupportKind,
    days: Decimal,
    starts_on: date,
    until: date,
    by: User,
    phases: list[str] | None = None,
    shown_to_all: bool = True,
) -> CapacityOffer:
    """What somebody could give. Without a school it is the central team's; without phases it fits the school's own."""
    offer = CapacityOffer(
        school=school, person=person, expertise=expertise, strand=strand, kind=kind, step=kind.step, days=days,
        starts_on=starts_on, until=until, phases=phases or [], shown_to_all=shown_to_all, offered_by=by,
        offered_at=clock.now(),
    )  # fmt: skip
    return offer.save_checked()


@transaction.atomic
def edit_offer(offer: CapacityOffer, *, by: User, **values: Any) -> CapacityOffer:
    """Changes what is offered; what was agreed on it before stands."""
    offer = CapacityOffer.objects.select_for_update(of=("self",)).get(pk=offer.pk)
    if offer.withdrawn_on:
        raise ValidationError("This offer was withdrawn. Make a new one.")
    for name, value in values.items():
        setattr(offer, name, value)
    offer.step = offer.kind.step
    return offer.save_checked()


@transaction.atomic
def withdraw_offer(offer: CapacityOffer, *, by: User) -> CapacityOffer:
    """It is proposed to nobody any more. What was agreed on it stands."""
    offer.withdrawn_on = offer.withdrawn_on or clock.today()
    offer.save(update_fields=["withdrawn_on"])
    return offer


@transaction.atomic
def state_need(
    *,
    school: School,
    strand: Strand,
    kind: SupportKind,
    days: Decimal,
    level: int,
    why: str,
    starts_on: date,
    until: date,
    by: User,
    source: str = CapacityNeed.Source.HEAD,
) -> CapacityNeed:
    """What a school needs in one strand; a second open need in the same strand is refused."""
    need = CapacityNeed(
        school=school, strand=strand, kind=kind, step=kind.step, days=days, level=level, why=why, starts_on=starts_on,
        until=until, source=source, asked_by=by, asked_at=clock.now(),
    )  # fmt: skip
    return need.save_checked()


@transaction.atomic
def edit_need(need: CapacityNeed, *, by: User, **values: Any) -> CapacityNeed:
    need = CapacityNeed.objects.select_for_update(of=("self",)).get(pk=need.pk)
    if need.state != CapacityNeed.State.OPEN:
        raise ValidationError("This need is settled. Say a new one where there is more.")
    for name, value in values.items():
        setattr(need, name, value)
    need.step = need.kind.step
    return need.save_checked()


@transaction.atomic
def withdraw_need(need: CapacityNeed, *, by: User) -> CapacityNeed:
    if need.state == CapacityNeed.State.OPEN:
        need.state = CapacityNeed.State.WITHDRAWN
        need.save(update_fields=["state"])
    return need


@transaction.atomic
def needs_from_categories(schools: Iterable[School], *, by: User) -> list[CapacityNeed]:
    """An open need for each strand above the lowest level in the schools' last categories that has none yet.

    Only where the school has been told its category. A level's days are shared out among the school's strands above
    the lowest; nothing is made twice.
    """
    places = {school.pk: school for school in schools}
    names = {level.level: level for level in levels()}
    lowest, today = min(names, default=0), clock.today()
    found = {key: level for key, level in needs_on(places.values(), today).items() if level > lowest and level in names}
    reviews = CategoryReview.objects.filter(school__in=places).latest_of_schools(today)  # type: ignore[attr-defined]
    told = {review.school_id for review in reviews if review.told_at}
    taken = set(CapacityNeed.objects.open().filter(school__in=places).values_list("school", "strand"))  # type: ignore[attr-defined]
    strands, kinds = Strand.objects.in_bulk(), list(SupportKind.objects.all())
    made = []
    for (school, strand), level in sorted(found.items()):
        if (school, strand) in taken or school not in told or not kinds:
            continue
        sharing = sum(key[0] == school for key in found)
        kind = next((one for one in kinds if one.step_id == names[level].step_id), kinds[-1])
        made.append(state_need(
            school=places[school], strand=strands[strand], kind=kind, level=level, by=by, starts_on=today,
            days=max(HALF, Decimal(names[level].days * 2 // sharing) / 2), until=today + HALF_A_YEAR,
            why="From the school's yearly review of its needs.", source=CapacityNeed.Source.CATEGORY,
        ))  # fmt: skip
    return made
