"""Cases by number with their spells, and the governors' panels that they call.

No pupil stands in any of these tables: no name, no number that another system knows, no text to write one into.
"""

from datetime import date, timedelta
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from safeguarding.exclusions.models.rules import PanelRule, Trigger
from schools.models import School
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record

WALLED = ("small_numbers.view", "exclusion.edit")
HALF = Decimal("0.5")
MOST_DAYS = 45
"""School days for which a pupil may be suspended in one academic year (statutory guidance; domain.md section 6)."""


class Kind(models.TextChoices):
    SUSPENSION = "suspension", "Suspension"
    PERMANENT = "permanent", "Permanent exclusion"


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
    exam_on = models.DateField("first public exam or national test missed on", null=True, blank=True)
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
            models.CheckConstraint(
                condition=Q(exam_on__isnull=True) | Q(exam_on__gte=F("first_day")),
                name="spell_misses_what_comes_after_it_began",
                violation_error_message="An exam before the first day is not missed by it.",
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
    `due_on` is the last day by the school's own calendar, none where the law sets no time. Before an exam that is
    missed (`exam_on`) the panel meets where it reasonably can; the limit is `due_on` all the same.
    """

    class Decision(models.TextChoices):
        REINSTATED = "reinstated", "Reinstated"
        UPHELD = "upheld", "Not reinstated"
        HEARD = "heard", "What parents said was considered"
        ENDED = "ended", "Ended by the head before the panel met"

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    rule = models.ForeignKey(PanelRule, models.PROTECT, related_name="+")
    period = models.CharField("term", max_length=40)
    number = models.PositiveSmallIntegerField("case number")
    days = models.DecimalField("days in the term", max_digits=4, decimal_places=1, null=True, blank=True)
    told_on = models.DateField("governors told on")
    exam_on = models.DateField("exam or test missed on", null=True, blank=True)
    asked_on = models.DateField("parents asked on", null=True, blank=True)
    due_on = models.DateField("to be considered by", null=True, blank=True)
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

    @property
    def wanted_on(self) -> date | None:
        """By when it should meet: the law's last day or, where that is earlier, the day before the exam."""
        if self.exam_on is None:
            return self.due_on
        before = max(self.told_on, self.exam_on - timedelta(days=1))
        return min(before, self.due_on) if self.due_on else before

    @property
    def choices(self) -> list[tuple[str, str]]:
        """What it may decide: nobody is reinstated where the law leaves governors no power to."""
        heard = self.rule.trigger == Trigger.HEARD
        kept = {self.Decision.HEARD} if heard else {self.Decision.REINSTATED, self.Decision.UPHELD}
        return [(choice.value, str(choice.label)) for choice in self.Decision if choice in {*kept, self.Decision.ENDED}]

    def state(self, today: date) -> str:
        """done, late, agreed (a day is set) or due."""
        if self.decision:
            return "done"
        if self.due_on and self.due_on < today:
            return "late"
        return "agreed" if self.meets_on else "due"
