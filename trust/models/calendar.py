"""The trust's academic calendar. A school's own days are in schools/; what the days mean is in trust/calendar.py."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Greatest, Least

from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models.records import DataClass, Record


class DateRange(Func):
    """The days from the first to the last, both counted.

    In whichever order they stand: that they are in order is another constraint's rule, with words of its own.
    """

    function = "DATERANGE"
    output_field = DateRangeField()

    def __init__(self, first: str, last: str) -> None:
        ends = RangeBoundary(inclusive_lower=True, inclusive_upper=True)
        super().__init__(Least(F(first), F(last)), Greatest(F(first), F(last)), ends)


def no_overlap(name: str, words: str) -> ExclusionConstraint:
    return ExclusionConstraint(
        name=name,
        expressions=[(DateRange("first_day", "last_day"), RangeOperators.OVERLAPS)],
        violation_error_message=words,
    )


def in_order(name: str) -> models.CheckConstraint:
    return models.CheckConstraint(
        condition=Q(first_day__lte=F("last_day")),
        name=name,
        violation_error_message="The first day is after the last day.",
    )


@tracked
class AcademicYear(Record):
    """1 September to 31 August; its code is such as 2026/27."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.CharField(max_length=7, unique=True)
    first_day = models.DateField()
    last_day = models.DateField()

    class Meta:
        ordering = ["first_day"]
        constraints = [
            in_order("year_in_order"),
            no_overlap("years_apart", "These days belong to another academic year already."),
        ]

    def __str__(self) -> str:
        return self.code


@tracked
class Term(Record):
    """A term with the half-term holiday inside it; first and last days are school days or INSET days."""

    class Name(models.TextChoices):
        AUTUMN = "autumn", "Autumn"
        SPRING = "spring", "Spring"
        SUMMER = "summer", "Summer"

    data_class = DataClass.C1
    scope = Scope()

    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="terms")
    name = models.CharField(max_length=6, choices=Name)
    first_day = models.DateField()
    last_day = models.DateField()
    holiday_first_day = models.DateField("half-term holiday, first day", null=True, blank=True)
    holiday_last_day = models.DateField("half-term holiday, last day", null=True, blank=True)

    class Meta:
        ordering = ["first_day"]
        constraints = [
            in_order("term_in_order"),
            no_overlap("terms_apart", "Another term has some of these days already."),
            models.UniqueConstraint(
                fields=["year", "name"],
                name="one_term_of_a_name",
                violation_error_message="This year has that term already.",
            ),
            models.CheckConstraint(
                condition=Q(holiday_first_day__isnull=True, holiday_last_day__isnull=True)
                | Q(
                    holiday_first_day__lte=F("holiday_last_day"),
                    holiday_first_day__gt=F("first_day"),
                    holiday_last_day__lt=F("last_day"),
                ),
                name="half_term_inside_term",
                violation_error_message="The half-term holiday must lie inside the term, its start before its end.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_name_display()} {self.year.code}"


@tracked
class Semester(Record):
    """Half an academic year; together the two cover it whole."""

    data_class = DataClass.C1
    scope = Scope()

    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="semesters")
    number = models.PositiveSmallIntegerField(choices=[(1, "Semester 1"), (2, "Semester 2")])
    first_day = models.DateField()
    last_day = models.DateField()

    class Meta:
        ordering = ["first_day"]
        constraints = [
            in_order("semester_in_order"),
            no_overlap("semesters_apart", "The other semester has some of these days already."),
            models.UniqueConstraint(fields=["year", "number"], name="one_semester_of_a_number"),
        ]

    def __str__(self) -> str:
        return f"Semester {self.number} {self.year.code}"


class DayKind(models.TextChoices):
    INSET = "inset", "INSET day"
    CLOSED = "closed", "Closed"
    BANK_HOLIDAY = "bank_holiday", "Bank holiday"
    OPEN = "open", "Open to pupils"


@tracked
class CalendarDay(Record):
    """A day that differs from what the term says, for every school."""

    data_class = DataClass.C1
    scope = Scope()

    date = models.DateField()
    kind = models.CharField(max_length=12, choices=DayKind)
    title = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["date"]
        constraints = [
            models.UniqueConstraint(
                fields=["date", "kind"], name="one_day_of_a_kind", violation_error_message="That day is there already."
            )
        ]

    def __str__(self) -> str:
        return f"{self.title or self.get_kind_display()} {self.date:%d %B %Y}"
