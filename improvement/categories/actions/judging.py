"""Judging a school's need: by a named person, in words, never averaged; sealed as it was judged (S4-7)."""

import calendar
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.categories.actions.people import heads, held, may_judge, tell_people
from improvement.categories.actions.views_of_need import Said, write
from improvement.categories.models import CategoryReview, NeedLevel, Snapshot, StrandNeed, Strength
from improvement.categories.sealing import canonical, digest
from improvement.categories.selectors.bodies import body_of
from improvement.models import Strand
from improvement.selectors import limit
from schools.models import School
from trust import clock
from trust.calendar import Calendar
from trust.models import User

State, View = CategoryReview.State, StrandNeed.View


@transaction.atomic
def judge(
    review: CategoryReview, *, needs: Said, level: int, words: str, would_change: str, stopped: bool, by: User
) -> CategoryReview:
    """Settles each strand and judges the whole. `stopped`: the judge has gone through the questions on bias (S0-17)."""
    review = held(review)
    check_may_judge(review, by)
    if not stopped:
        raise ValidationError({"stopped": "Go through the questions first, and tick that you did."})
    if not Strength.objects.filter(school=review.school_id).noted().exists():  # type: ignore[attr-defined]
        raise ValidationError(f"{review.school} has no strength on the register. Name one before you judge.")
    check_settled(review, needs)
    forced = forcing(needs)
    check_level(level, forced)
    write(review, View.SETTLED, needs, by)
    today = clock.today()
    review.level = review.stands = level
    review.words, review.would_change, review.forced_by = words, would_change, forced
    review.judged_by, review.judged_at, review.judged_on = by, clock.now(), today
    review.review_due_on = review_day(review.school, today)
    review.state = State.JUDGED
    review.full_clean()
    review.save()
    seal(review, Snapshot.Stage.JUDGED)
    return review


def check_may_judge(review: CategoryReview, by: User) -> None:
    if review.state != State.JUDGING:
        raise ValidationError("Both readers must have handed in before it can be judged, and it is judged once.")
    if by.pk != review.judge_id:
        raise ValidationError(f"{review.judge} was named to judge this.")
    if by.pk == review.own_by_id:
        raise ValidationError("Whoever wrote the school's own view may not judge it.")


def check_settled(review: CategoryReview, needs: Said) -> None:
    """Every strand has its level; where a strand forces the whole, the higher of the two readers stands."""
    said: dict[int, list[int]] = {}
    for row in StrandNeed.objects.filter(review=review, view__in=[View.FIRST, View.SECOND]):
        said.setdefault(row.strand_id, []).append(row.need or 0)
    faults = {}
    for strand in Strand.objects.filter(categorised=True):
        settled, read = needs.get(strand.pk, {}).get("need"), said.get(strand.pk, [])
        if not settled:
            faults[f"need_{strand.pk}"] = f"{strand}: choose the level that stands."
        elif strand.forces_overall and read and settled < max(read):
            faults[f"need_{strand.pk}"] = (
                f"In {strand.name.lower()} the higher of the two readers stands: {max(read)} or above."
            )
    if faults:
        raise ValidationError(faults)


def forcing(needs: Said) -> Strand | None:
    """The strand whose highest need makes the overall need the highest, where there is one."""
    highest = highest_level()
    marked = Strand.objects.filter(categorised=True, forces_overall=True)
    return next((strand for strand in marked if needs.get(strand.pk, {}).get("need") == highest), None)


def highest_level() -> int:
    return max(NeedLevel.objects.values_list("level", flat=True))


def check_level(level: int, forced: Strand | None) -> None:
    if not NeedLevel.objects.filter(level=level).exists():
        raise ValidationError({"level": f"There is no level of need {level}."})
    if forced is not None and level != highest_level():
        words = f"The need in {forced.name.lower()} is the highest, and so the overall need is {highest_level()}."
        raise ValidationError({"level": words})


def review_day(school: School, day: date) -> date | None:
    """So many months on (the trust's limit `review-months`), moved to the school's next school day (S4-8)."""
    count = limit("review-months")
    return own_calendar(school).school_day_on_or_after(months_after(day, count)) if count else None


def own_calendar(school: School) -> Calendar:
    return Calendar.load().of_school(dict(school.own_days.values_list("date", "kind")))  # type: ignore[attr-defined]


def months_after(day: date, count: int) -> date:
    """The same day of a later month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def seal(review: CategoryReview, stage: Snapshot.Stage) -> Snapshot:
    """Writes down all that it rested on; what changes later changes nothing here."""
    text = canonical(body_of(review))
    snapshot = Snapshot(review=review, stage=stage, body=text, sha256=digest(text), at=clock.now())
    snapshot.full_clean()
    snapshot.save()
    return snapshot


@transaction.atomic
def tell(review: CategoryReview, *, by: User) -> CategoryReview:
    """The school hears of it; from now on those read it who may see its category."""
    review = held(review)
    if not may_judge(by, review.school):
        raise ValidationError("The chief executive or the school's executive headteacher tells the school.")
    if review.state != State.JUDGED:
        raise ValidationError("It must be judged first, and the school is told once.")
    review.state, review.told_by, review.told_at = State.TOLD, by, clock.now()
    review.save(update_fields=["state", "told_by", "told_at"])
    tell_people(review, heads(review), "told", f"Your school's need was judged: {review.title}. You can reply.")
    return review
