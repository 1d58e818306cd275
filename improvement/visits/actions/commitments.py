"""What visitors take home: said once, looked at after some weeks and at the end of the semester."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.selectors import limit
from improvement.visits.models import CommitmentCheck, Visit, VisitCommitment
from trust import clock
from trust.calendar import ONE_DAY, Cadence, Calendar, Period
from trust.models import User

Occasion = CommitmentCheck.Occasion


@transaction.atomic
def commit(visit: Visit, *, by: User, words: str = "", nothing_reason: str = "") -> VisitCommitment:
    """One of the team says what they will do at their own place, or why they take nothing home."""
    if not visit.took_place:
        raise ValidationError("Come back once the visit has taken place.")
    if not visit.team.filter(person=by).exists():  # type: ignore[attr-defined]
        raise ValidationError("Only those who visited leave a commitment.")
    said = {"words": words.strip(), "nothing_reason": nothing_reason.strip()}
    if bool(said["words"]) == bool(said["nothing_reason"]):
        raise ValidationError("Write what you will do, or why you take nothing home: one of the two.")
    commitment = VisitCommitment(visit=visit, person=by, made_at=clock.now(), **said)
    commitment.save_checked()
    if commitment.words:
        CommitmentCheck.objects.bulk_create(checks_of(commitment))
    return commitment


def checks_of(commitment: VisitCommitment) -> list[CommitmentCheck]:
    calendar, last = Calendar.load(), commitment.visit.ends_on
    weeks = limit("commitment-weeks")
    days: dict[str, date] = {}
    if weeks is not None:
        days[Occasion.WEEKS] = calendar.school_day_on_or_after(last + timedelta(weeks=weeks))
    end = end_of_semester(calendar, days.get(Occasion.WEEKS, last))
    if end is not None:
        days[Occasion.SEMESTER] = end
    return [CommitmentCheck(commitment=commitment, occasion=occasion, due_on=day) for occasion, day in days.items()]


def end_of_semester(calendar: Calendar, after: date) -> date | None:
    """The last school day of the first semester that ends after that day."""
    for year in calendar.years:
        for semester in calendar.periods(Cadence.SEMESTERLY, year):
            last = last_school_day(calendar, semester)
            if last > after:
                return last
    return None


def last_school_day(calendar: Calendar, semester: Period) -> date:
    day = semester.last_day
    while day > semester.first_day and not calendar.is_school_day(day):
        day -= ONE_DAY
    return day


@transaction.atomic
def check_commitment(check: CommitmentCheck, *, kept: str, words: str, by: User) -> CommitmentCheck:
    """The visitor says whether it was kept and what came of it; the host school reads it."""
    row = CommitmentCheck.objects.select_for_update(of=("self",)).select_related("commitment").get(pk=check.pk)
    if row.kept:
        raise ValidationError("This was looked at already.")
    if row.commitment.person_id != by.pk:
        raise ValidationError("Only who made a commitment says whether it was kept.")
    row.kept, row.words, row.checked_at = kept, words.strip(), clock.now()
    row.save_checked()
    return row
