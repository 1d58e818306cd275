"""Suspensions and exclusions as counts by school and term, and what recording systems count, as imported."""

from django.db import models
from django.db.models import Q

from safeguarding.exclusions.models.cases import WALLED, Kind
from safeguarding.exclusions.models.rules import ExclusionReason
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class TermRoll(Record):
    """How many pupils a school had in a term: what its rates are of. That the row is there says the school reported."""

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    period = models.CharField("term", max_length=40)
    pupils = models.PositiveIntegerField("pupils on roll")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["school", "period"],
                name="one_roll_a_school_and_term",
                violation_error_message="This school has a roll for the term already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.school}, {self.period}"


@tracked
class ExclusionCount(Record):
    """How many suspensions or permanent exclusions a school made in a term for one reason, as imported.

    Each is counted once, under its main reason: the national collection allows three, and a count by all three would
    not add up. Without a reason: none was stated.
    """

    data_class = DataClass.C4
    scope = Scope(school="school")
    walled = WALLED

    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    period = models.CharField("term", max_length=40)
    kind = models.CharField(max_length=10, choices=Kind)
    reason = models.ForeignKey(ExclusionReason, models.PROTECT, null=True, blank=True, related_name="+")
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["school", "period", "kind", "reason"],
                nulls_distinct=False,
                name="one_count_a_reason",
                violation_error_message="This school has a count for that reason in the term already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.school}, {self.period}, {self.get_kind_display().lower()}"


@tracked
class RecordCategory(Record):
    """A kind of entry that a school's recording system counts. A list kept as data: nobody types one freely."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=40, unique=True)
    label = models.CharField(max_length=100)

    class Meta:
        ordering = ["label"]

    def __str__(self) -> str:
        return self.label


@tracked
class RecordCount(Record):
    """How many entries of a kind a school made in its recording system (CPOMS, say) in a month, as imported (S0-61)."""

    data_class = DataClass.C4
    scope = Scope(school="school")
    walled = WALLED

    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    month = models.DateField("first day of the month")
    category = models.ForeignKey(RecordCategory, models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["school", "month", "category"],
                name="one_record_count_a_month",
                violation_error_message="This school has a count of that kind for the month already.",
            ),
            models.CheckConstraint(
                condition=Q(month__day=1),
                name="record_count_of_a_whole_month",
                violation_error_message="A count is of a whole month: give its first day.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.school}, {self.category}, {self.month:%B %Y}"
