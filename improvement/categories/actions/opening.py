"""Opening reviews: the school writes first, two people read, a named person judges."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.categories.actions.people import heads, may_judge, may_read, speaks_for, tell_people
from improvement.categories.models import CategoryReview, NeedLevel, Reading
from improvement.models import Strand
from schools.models import School
from trust import clock
from trust.calendar import Calendar
from trust.models import AcademicYear, User
from trust.words import long_day

Kind = CategoryReview.Kind


@transaction.atomic
def open_reviews(
    schools: Iterable[School], *, kind: str, own_view_by: date, first: User, second: User, judge: User, by: User
) -> list[CategoryReview]:
    """Opens one for each school, all or none; one of a kind for a school in an academic year (S4-7)."""
    year = ready(own_view_by)
    return [
        open_review(
            school, year=year, kind=kind, own_view_by=own_view_by, first=first, second=second, judge=judge, by=by
        )
        for school in schools
    ]


def ready(own_view_by: date) -> AcademicYear:
    """The academic year of today; ValidationError where the trust is not set up for it."""
    today = clock.today()
    year = Calendar.of_year(today).year_of(today)
    if year is None:
        raise ValidationError("The calendar has no academic year for today. Add it first: Settings, Calendar.")
    if not NeedLevel.objects.exists() or not Strand.objects.filter(categorised=True).exists():
        raise ValidationError("The trust has no levels of need yet. Load a pack that has them, such as thrive.")
    if own_view_by < today:
        raise ValidationError({"own_view_by": "Give the school a day that is still to come."})
    return year


def open_review(
    school: School, *, year: AcademicYear, kind: str, own_view_by: date, first: User, second: User, judge: User,
    by: User,
) -> CategoryReview:  # fmt: skip
    check_people(school, first, second, judge)
    if kind == Kind.SIX_MONTH and not CategoryReview.objects.filter(school=school).judged().exists():  # type: ignore[attr-defined]
        raise ValidationError({"kind": f"{school} has no category yet that could be looked at again."})
    review = CategoryReview(
        school=school, year=year, kind=kind, own_view_by=own_view_by, judge=judge, opened_by=by,
        opened_at=clock.now(),
    )  # fmt: skip
    try:
        review.full_clean()
    except ValidationError as error:
        raise ValidationError({"schools": f"{school}: {' '.join(error.messages)}"}) from error
    review.save()
    for place, person in ((Reading.Place.FIRST, first), (Reading.Place.SECOND, second)):
        reading = Reading(review=review, place=place, person=person)
        reading.full_clean()
        reading.save()
    subject = f"Your own view of your school's needs, by {long_day(own_view_by)}"
    tell_people(review, heads(review), "opened", subject)
    return review


def check_people(school: School, first: User, second: User, judge: User) -> None:
    """Two different readers; the second neither judges nor speaks for the school (S0-17)."""
    if first == second:
        raise ValidationError({"second": "The second reader must be another person than the first."})
    if judge == second:
        raise ValidationError({"second": "Whoever judges can't be the second reader: choose somebody else."})
    for field, person in (("first", first), ("second", second), ("judge", judge)):
        if speaks_for(person, school):
            raise ValidationError(
                {field: f"{person} writes the own view of {school}, and so may not read or judge it."}
            )
    for field, person in (("first", first), ("second", second)):
        if not may_read(person):
            raise ValidationError({field: f"{person} holds no role that reads categories."})
    if not may_judge(judge, school):
        raise ValidationError({"judge": f"{judge} holds no role that judges the need of {school}."})
