"""Suspensions and exclusions as counts, the cases that call a governors' panel, and what recording systems count.

No pupil stands in any of these tables: no name, no number that another system knows, no text to write one into.
"""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from schools.models import School
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record

WALLED = ("small_numbers.view", "exclusion.edit")
HALF = Decimal("0.5")
MOST_DAYS = 45
"""School days for which a pupil may be suspended in one academic year (statutory guidance; domain.md section 6)."""


class Kind(models.TextChoices):
    SUSPENSION = "suspension", "Suspension"
    PERMANENT = "permanent", "Permanent exclusion"


@tracked
class ExclusionReason(Record):
    """A reason code of the Department for Education's list, in one academic year. The list is data of a pack."""

    data_class = DataClass.C1
    scope = Scope()

    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="+")
    code = models.CharField(max_length=4)
    label = models.CharField(max_length=120)
    source = models.CharField(max_length=200, blank=True)
    own = models.BooleanField("not yet checked against the guidance in force", default=True)

    class Meta:
        ordering = ["label"]
        constraints = [
            models.UniqueConstraint(
                fields=["year", "code"],
                name="one_exclusion_reason_a_year",
                violation_error_message="This year's list has that code already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.label}"


class Trigger(models.TextChoices):
    PERMANENT = "permanent", "Permanent exclusion"
    LONG = "long", "Many days suspended in one term"


@tracked
class PanelRule(Record):
    """When the law calls a governors' panel, and within how many school days it must consider the case."""

    data_class = DataClass.C1
    scope = Scope()

    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="+")
    trigger = models.CharField(max_length=10, choices=Trigger)
    more_than = models.DecimalField(
        "more than so many days in the term", max_digits=4, decimal_places=1, null=True, blank=True
    )
    within = models.PositiveSmallIntegerField("school days")
    source = models.CharField(max_length=300)
    own = models.BooleanField("not yet checked against the guidance in force", default=True)

    class Meta:
        ordering = ["year", "trigger"]
        constraints = [
            models.UniqueConstraint(
                fields=["year", "trigger"],
                name="one_panel_rule_a_year",
                violation_error_message="This year has a rule for that already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_trigger_display()}: within {self.within} school days"


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
class ExclusionCase(Record):
    """One case of a school in one term, by number alone: 'case 3 of autumn'. It holds dates, days and kind, never who.

    The number is given here, in turn; the school notes in its own records whose it is. It exists so that days of one
    case can be added up, which a count by school cannot do, and the law's trigger be raised (S0-57). A new term starts
    new numbers, so that nobody is followed through the years.
    """

    data_class = DataClass.C4
    scope = Scope(school="school")
    walled = WALLED

    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    period = models.CharField("term", max_length=40)
    number = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["period", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["school", "period", "number"],
                name="one_case_a_number",
                violation_error_message="This school has a case of that number in the term already.",
            )
        ]

    def __str__(self) -> str:
        return f"Case {self.number} of {self.term}"

    @property
    def term(self) -> str:
        """'autumn' of '2026/27 1 autumn term'."""
        return self.period.split()[-2] if len(self.period.split()) > 2 else self.period


@tracked
class Spell(Record):
    """One suspension of a case, in days and half days, or its permanent exclusion, which has no days."""

    data_class = DataClass.C4
    scope = Scope(school="case__school")
    walled = WALLED

    case = models.ForeignKey(ExclusionCase, models.PROTECT, related_name="spells")
    kind = models.CharField(max_length=10, choices=Kind)
    first_day = models.DateField()
    days = models.DecimalField("school days", max_digits=4, decimal_places=1, null=True, blank=True)
    told_on = models.DateField("governors told on")
    recorded_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()

    class Meta:
        ordering = ["first_day", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="permanent", days__isnull=True) | Q(kind="suspension", days__gt=0),
                name="spell_days_of_a_suspension",
                violation_error_message="A suspension has days, a permanent exclusion has none.",
            ),
            models.CheckConstraint(
                condition=Q(told_on__gte=F("first_day")),
                name="spell_told_after_it_began",
                violation_error_message="Governors cannot be told before it began.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} from {self.first_day:%-d %B %Y}"

    def clean(self) -> None:
        if self.days is not None and (self.days % HALF or self.days > MOST_DAYS):
            raise ValidationError({"days": f"Give whole or half school days, at most {MOST_DAYS} in a year."})


@tracked
class Panel(Versioned, Record):
    """A governors' panel that must consider whether to reinstate: raised by the law's trigger, on its clock.

    It repeats the case's number and days and has no key to it, since clerk and chair read panels and never cases.
    `due_on` is the last day by the school's own calendar.
    """

    class Decision(models.TextChoices):
        REINSTATED = "reinstated", "Reinstated"
        UPHELD = "upheld", "Not reinstated"
        ENDED = "ended", "Ended by the head before the panel met"

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    rule = models.ForeignKey(PanelRule, models.PROTECT, related_name="+")
    period = models.CharField("term", max_length=40)
    number = models.PositiveSmallIntegerField("case number")
    days = models.DecimalField("days in the term", max_digits=4, decimal_places=1, null=True, blank=True)
    told_on = models.DateField("governors told on")
    due_on = models.DateField("to be considered by")
    raised_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    meets_on = models.DateField(null=True, blank=True)
    decision = models.CharField(max_length=10, choices=Decision, blank=True)
    decided_on = models.DateField(null=True, blank=True)
    letters_on = models.DateField("parents, head and local authority told on", null=True, blank=True)

    class Meta:
        ordering = ["due_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["school", "period", "number", "rule"],
                name="one_panel_a_case_and_rule",
                violation_error_message="A panel was raised for this already.",
            ),
            models.CheckConstraint(
                condition=Q(decision="", decided_on__isnull=True) | ~Q(decision="") & Q(decided_on__isnull=False),
                name="panel_decided_on_a_day",
                violation_error_message="A decision needs its day.",
            ),
        ]

    def __str__(self) -> str:
        return f"Panel on case {self.number} of {self.term}"

    @property
    def term(self) -> str:
        return self.period.split()[-2] if len(self.period.split()) > 2 else self.period

    def get_absolute_url(self) -> str:
        return f"/safeguarding/panels/{self.pk}/"

    def state(self, today: date) -> str:
        """done, late, agreed (a day is set) or due."""
        if self.decision:
            return "done"
        if self.due_on < today:
            return "late"
        return "agreed" if self.meets_on else "due"


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
