"""A review is planned, opened on its day, and seen by the schools."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from charter.models import DecisionVersion
from charter.review.models import AnnualReview, ReviewLine, ReviewPlan, SchoolConsulted
from charter.review.opening import ReviewOpening
from charter.review.selectors import consultation
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.hooks import registered
from trust.models import AcademicYear, User
from trust.notices.actions import Draft, notify_all
from trust.words import count_of, long_day

State = AnnualReview.State


def usual_plan() -> ReviewPlan:
    """The usual dates; those of a new installation where no pack brought any. Not saved there."""
    return ReviewPlan.objects.filter(pk=1).first() or ReviewPlan(pk=1)


@transaction.atomic
def set_plan(*, by: User, **fields: str) -> ReviewPlan:
    """Changes the usual dates; reviews that are planned already keep theirs."""
    usual = usual_plan()
    return usual.save_checked(**fields)


@transaction.atomic
def plan_review(year: AcademicYear, *, by: User) -> AnnualReview:
    """The review that decides for this year: the one there is, or one on the usual dates."""
    there = AnnualReview.objects.filter(year=year).first()
    if there is not None:
        return there
    usual = usual_plan()
    review = AnnualReview(year=year, decides=usual.decides, **usual.dates_for(year))
    return review.save_checked()


@transaction.atomic
def plan_coming_review(*, today: date | None = None, by: User) -> AnnualReview | None:
    """Plans the review for the academic year after this one, where the calendar has that year."""
    coming = AcademicYear.objects.filter(first_day__gt=today or clock.today()).order_by("first_day").first()
    return plan_review(coming, by=by) if coming else None


@transaction.atomic
def set_dates(review: AnnualReview, *, seen: int, by: User, **fields: Any) -> AnnualReview:
    """Changes the dates or the deciding body, until it is published. EditClash where it was saved since `seen`."""
    if review.state not in (State.PLANNED, State.OPEN):
        raise ValidationError("This review is published, so its dates are history now.")
    if review.state == State.OPEN and fields.get("opens", review.opens) > clock.today():
        raise ValidationError({"opens": "It is open already. Give the day on which it opened."})
    review.claim(seen, {str(name): str(value) for name, value in fields.items()})
    return review.save_checked(**fields)


@transaction.atomic
def open_review(review: AnnualReview, *, by: User) -> AnnualReview:
    """Opens it with a line for every decision in force, and tells each head once."""
    review = AnnualReview.objects.select_for_update(of=("self",)).select_related("year").get(pk=review.pk)
    if review.state != State.PLANNED:
        raise ValidationError("This review is open already.")
    today = clock.today()
    review.state, review.opened_on, review.opens = State.OPEN, today, min(review.opens, today)
    review.save_checked()
    versions = DecisionVersion.objects.in_force(today)  # type: ignore[attr-defined]
    lines = [ReviewLine(review=review, decision_id=row.decision_id, before=row) for row in versions]
    ReviewLine.objects.bulk_create(lines)
    for opening in registered(ReviewOpening):
        opening.run(review, by)
    tell_heads_it_opened(review, len(lines))
    return review


def tell_heads_it_opened(review: AnnualReview, count: int) -> None:
    words = f"The charter for {review.year.code} is under review: {count_of(count, 'line')} to look at"
    notify_all(
        Draft(
            head, subject=words, link=review.get_absolute_url(), key=f"review:{review.pk}:open:{head.pk}",
            about=", ".join(school.name for school in schools), due_on=review.consult_until,
            reason=f"Headteachers are consulted until {long_day(review.consult_until)}.",
        )
        for head, schools in consultation.heads().items()
    )  # fmt: skip


def open_what_is_due(*, today: date | None = None, by: User) -> int:
    """The daily job's part: plans the coming review and opens what opens today; answers how many it opened."""
    today = today or clock.today()
    plan_coming_review(today=today, by=by)
    due = AnnualReview.objects.filter(state=State.PLANNED, opens__lte=today, effective__gt=today)
    return len([open_review(review, by=by) for review in due])


@transaction.atomic
def say_seen(review: AnnualReview, school: School, *, by: User) -> SchoolConsulted:
    """The head says that the school has seen the lines; the decision records then count it as consulted."""
    if not any(grant.role == Role.HEAD and grant.school_id == school.pk for grant in grants(by)):
        raise PermissionDenied("charter_review.edit")
    if review.state != State.OPEN:
        raise ValidationError("Nobody is consulted now: this review is not open.")
    seen = SchoolConsulted(review=review, school=school, seen_by=by, seen_on=clock.today())
    return seen.save_checked()
