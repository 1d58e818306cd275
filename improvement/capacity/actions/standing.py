"""How a school stands: its own view each semester, and what a named person judges beside the days."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.capacity.models import CapacityReview, JudgedStatus
from improvement.capacity.semesters import semester_on
from improvement.models import Strand
from schools.models import School
from trust import clock
from trust.models import User


@transaction.atomic
def say_own_view(
    school: School, *, strand: Strand, view: str, words: str, by: User, days: Decimal | None = None
) -> CapacityReview:
    """This semester's own view of one strand, dated; a second one in the semester replaces the first (S3-4)."""
    row = CapacityReview.objects.filter(school=school, strand=strand, period=this_semester()).first()
    row = row or CapacityReview(school=school, strand=strand, period=this_semester())
    row.view, row.words, row.days, row.by, row.at = view, words, days, by, clock.now()
    return row.save_checked()


@transaction.atomic
def judge(school: School, *, strand: Strand, status: str, words: str, by: User) -> JudgedStatus:
    """What a person holds of a school this semester, beside what its days say (S2-10)."""
    row = JudgedStatus.objects.filter(school=school, strand=strand, period=this_semester()).first()
    row = row or JudgedStatus(school=school, strand=strand, period=this_semester())
    row.status, row.words, row.by, row.at = status, words, by, clock.now()
    return row.save_checked()


def this_semester() -> str:
    period = semester_on()
    if period is None:
        raise ValidationError("The calendar has no semester for today. Put this academic year into it first.")
    return period.code
