"""Measures, their figures and targets. A figure is never updated: a changed value supersedes the old one."""

from datetime import date, datetime, time, timedelta
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Case, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import JSONObject

from schools.models import Phase
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record

NATIONAL = "national"


class Measure(Record):
    """What is measured, and how its figures are read. Rows come from measures.yaml.

    `spread` is the standard deviation between pupils that the interval of a mean is worked out with.
    """

    class Kind(models.TextChoices):
        PROPORTION = "proportion", "Share of pupils"
        RATE = "rate", "Events per 100 pupils"
        MEAN = "mean", "Average"
        COUNT = "count", "Number"

    data_class = DataClass.C1
    scope = Scope()

    code = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=100)
    short_name = models.CharField(max_length=30)
    unit = models.CharField(max_length=20, blank=True)
    kind = models.CharField(max_length=10, choices=Kind)
    higher_is_better = models.BooleanField(null=True, blank=True)
    decimals = models.PositiveSmallIntegerField(default=0)
    spread = models.FloatField("standard deviation between pupils", null=True, blank=True)
    phases = ArrayField(models.CharField(max_length=12, choices=Phase), default=list, blank=True)
    headline = models.BooleanField(default=False)
    order = models.PositiveSmallIntegerField(default=0)
    definition = models.TextField(blank=True)
    source = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["order", "code"]

    def __str__(self) -> str:
        return self.name


class MeasureYear(Record):
    """Whether a measure exists in an academic year, and where its definition changed."""

    class Status(models.TextChoices):
        AVAILABLE = "available", "Available"
        NOT_PUBLISHED = "not_published", "Not published this year"
        CHANGED = "changed", "Definition changed: not comparable with the year before"

    data_class = DataClass.C1
    scope = Scope()

    measure = models.ForeignKey(Measure, models.PROTECT, related_name="years")
    academic_year = models.CharField(max_length=7)
    status = models.CharField(max_length=13, choices=Status)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["academic_year"]
        constraints = [models.UniqueConstraint(fields=["measure", "academic_year"], name="one_state_of_a_measure_year")]

    def __str__(self) -> str:
        return f"{self.measure} {self.academic_year}"


def end_of(day: date) -> datetime:
    """The first moment after the day, in London: what `as known at the end of that day` means."""
    return datetime.combine(day + timedelta(days=1), time(), clock.LONDON)


class FigureQuerySet(ScopedQuerySet):
    def known(self, as_at: date | None = None) -> Self:
        """Figures as they are known now, or as they were at the end of a day."""
        if as_at is None:
            return self.filter(known_until__isnull=True)
        moment = end_of(as_at)
        return self.filter(Q(known_until__isnull=True) | Q(known_until__gte=moment), known_from__lt=moment)

    def with_roll(self) -> Self:
        """Adds `roll`: pupils of the school in that year's census, the n of a figure that has none of its own."""
        rolls = Figure.objects.filter(
            measure__code="roll",
            pupil_group="all",
            known_until__isnull=True,
            school=OuterRef("school"),
            academic_year=OuterRef("academic_year"),
        )
        return self.annotate(roll=Subquery(rolls.values("value")[:1])).with_rest()

    def with_rest(self) -> Self:
        """Adds `rest`: value, numerator and denominator of the group's other pupils, who with it make up all of them.

        What is told of all pupils, less what is told of one of two such groups, tells of the other.
        """
        same = {name: OuterRef(name) for name in ("measure", "school", "academic_year", "period")}
        others = Case(*(When(pupil_group=one, then=Value(other)) for one, other in REST.items()), default=Value(""))
        rest = Figure.objects.filter(known_until__isnull=True, pupil_group=OuterRef("other_group"), **same)
        counts = {name: name for name in ("value", "numerator", "denominator")}
        return self.annotate(other_group=others).annotate(
            rest=Subquery(rest.values(counts=JSONObject(**counts)).values("counts")[:1])
        )


REST = {"disadvantaged": "not disadvantaged", "not disadvantaged": "disadvantaged"}
"""Groups of pupils that make up all of them, two by two."""

KEY = ["measure", "school", "place", "phase", "academic_year", "period", "pupil_group"]


class Figure(Record):
    """One value of a measure: a school's, or with no school a comparator of a `place` (`national`, a region, an LA).

    Either `value` or `status` is set: a status is the code that the source printed in place of a number. `run` and
    `source_row` say where it came from; `former_urn` that it was published under a predecessor's URN. `low` and
    `high` are the published interval where the source gives one. `closed_by` is the run that superseded it.
    """

    data_class = DataClass.C1
    scope = Scope(school="school", shared=Q(school__isnull=True))

    measure = models.ForeignKey(Measure, models.PROTECT, related_name="figures")
    school = models.ForeignKey("schools.School", models.PROTECT, null=True, blank=True, related_name="figures")
    place = models.CharField(max_length=20, blank=True)
    phase = models.CharField(max_length=12, blank=True)
    academic_year = models.CharField(max_length=7)
    period = models.CharField(max_length=20, blank=True)
    pupil_group = models.CharField(max_length=40, default="all")
    value = models.FloatField(null=True, blank=True)
    numerator = models.BigIntegerField(null=True, blank=True)
    denominator = models.BigIntegerField("number of pupils", null=True, blank=True)
    low = models.FloatField(null=True, blank=True)
    high = models.FloatField(null=True, blank=True)
    status = models.CharField(max_length=10, blank=True)
    provisional = models.BooleanField(default=False)
    former_urn = models.PositiveIntegerField(null=True, blank=True)
    run = models.ForeignKey("imports.ImportRun", models.PROTECT, related_name="figures")
    source_row = models.PositiveIntegerField("row in the file")
    known_from = models.DateTimeField()
    known_until = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey("imports.ImportRun", models.PROTECT, null=True, blank=True, related_name="superseded")

    objects = FigureQuerySet.as_manager()

    class Meta:
        ordering = ["-academic_year", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=KEY,
                condition=Q(known_until__isnull=True),
                nulls_distinct=False,
                name="one_live_figure",
                violation_error_message="There is a figure for this school, measure and year already.",
            ),
            models.CheckConstraint(
                condition=Q(value__isnull=False, status="") | (Q(value__isnull=True) & ~Q(status="")),
                name="value_or_status",
                violation_error_message="A figure has either a value or a status in its place.",
            ),
            models.CheckConstraint(
                condition=Q(school__isnull=True, place__gt="") | Q(school__isnull=False, place=""),
                name="school_or_place",
                violation_error_message="A figure belongs to a school or to a place.",
            ),
            models.CheckConstraint(
                condition=Q(denominator__isnull=True) | Q(denominator__gte=0),
                name="denominator_not_negative",
                violation_error_message="A number of pupils cannot be negative.",
            ),
        ]
        indexes = [
            models.Index(
                fields=["school", "measure", "academic_year"],
                condition=Q(known_until__isnull=True),
                name="live_figures",
            ),
            models.Index(fields=["school", "measure", "known_from"], name="figures_as_known"),
            models.Index(
                fields=["measure", "place", "phase", "academic_year"],
                condition=Q(school__isnull=True),
                name="comparators",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.measure} {self.academic_year}"

    def get_absolute_url(self) -> str:
        return f"/figures/{self.pk}/"


@tracked
class Target(Versioned, Record):
    """Where a school wants to be on a measure in a year: for all pupils, or for a group of them.

    A group's target below that of all pupils needs a reason: nobody is expected to want less for some (S0-6).
    """

    class Group(models.TextChoices):
        ALL = "all", "All pupils"
        DISADVANTAGED = "disadvantaged", "Disadvantaged pupils"
        SEND = "send", "Pupils with special educational needs"
        EAL = "eal", "Pupils whose first language is not English"
        CARE = "care", "Pupils who have or had a social worker"

    data_class = DataClass.C2
    scope = Scope(school="school")

    measure = models.ForeignKey(Measure, models.PROTECT, related_name="targets")
    school = models.ForeignKey("schools.School", models.PROTECT, related_name="targets")
    year = models.ForeignKey("trust.AcademicYear", models.PROTECT, related_name="+")
    pupil_group = models.CharField("pupils", max_length=40, choices=Group, default=Group.ALL)
    value = models.FloatField("target")
    reason = models.TextField("why it is lower than for all pupils", blank=True)
    set_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    set_at = models.DateTimeField()

    class Meta:
        ordering = ["-year__first_day", "school__sort_name", "measure__order", "pupil_group"]
        constraints = [
            models.UniqueConstraint(
                fields=["measure", "school", "year", "pupil_group"],
                name="one_target_a_group",
                violation_error_message="There is a target for these pupils already. Change that one.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.measure}, {self.get_pupil_group_display().lower()}, {self.year}"

    def get_absolute_url(self) -> str:
        return f"/figures/targets/{self.pk}/"

    def asks_less_than(self, other: "Target") -> bool:
        """Whether it expects less; for a measure that should fall, less is more."""
        return self.value > other.value if self.measure.higher_is_better is False else self.value < other.value
