"""Which checks each kind of person must have in an academic year: the table, as data."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Q

from safeguarding.person_types import PersonType
from safeguarding.register.models.checks import Kind
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record

ON_RECORD = "on_record"
"""The table's last column: whether the person stands on the record at all. No check belongs to it."""

COLUMNS = [*((kind.value, kind.label) for kind in Kind if kind.statutory), (ON_RECORD, "On the record")]
ALSO_KEPT = [kind for kind in Kind if not kind.statutory]
"""Kept by custom: no rule asks for them."""


class Need(models.TextChoices):
    REQUIRED = "R", "Required"
    CONDITION = "C", "On a condition"
    WRITTEN = "W", "Written confirmation from the employer or provider"
    GOOD = "B", "Good practice"
    NONE = "-", "Not asked for"
    NEVER = "X", "Must never be asked for"


class RuleQuerySet(ScopedQuerySet):
    def in_force(self, day: date) -> Self:
        """The table of the year that the day is in; where that year has none yet, the last before it."""
        years = AcademicYear.objects.filter(check_rules__isnull=False, first_day__lte=day).order_by("-first_day")
        return self.filter(year=models.Subquery(years.values("pk")[:1]))


@tracked
class CheckRule(Record):
    """One cell: a kind of person, a kind of check. `otherwise` is the need where the words of the cell don't apply.

    `own`: nobody has looked the cell up in the guidance in force; it stands until the trust's safeguarding lead has.
    """

    data_class = DataClass.C1
    scope = Scope()

    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="check_rules")
    person_type = models.CharField("kind of person", max_length=20, choices=PersonType)
    kind = models.CharField("check", max_length=20, choices=COLUMNS)
    need = models.CharField(max_length=1, choices=Need)
    otherwise = models.CharField("need otherwise", max_length=1, choices=Need, blank=True)
    words = models.CharField("condition, in words", max_length=120, blank=True)
    source = models.CharField(max_length=200, blank=True)
    own = models.BooleanField("not yet checked against the guidance in force", default=True)
    confirmed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_on = models.DateField(null=True, blank=True)

    objects = RuleQuerySet.as_manager()

    class Meta:
        ordering = ["year", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["year", "person_type", "kind"],
                name="one_rule_a_cell",
                violation_error_message="This cell of the table is there already.",
            ),
            models.CheckConstraint(
                condition=Q(confirmed_by__isnull=True, confirmed_on__isnull=True)
                | Q(confirmed_by__isnull=False, confirmed_on__isnull=False),
                name="rule_confirmed_by_somebody",
                violation_error_message="A confirmation needs its day and who confirmed.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_person_type_display()}, {self.get_kind_display()}: {self.cell}"

    @property
    def cell(self) -> str:
        """R or C · by activity, as the table's cell reads."""
        need = f"{self.need}/{self.otherwise}" if self.otherwise else self.need
        need = {"-": "–", "X": "–"}.get(need, need)
        return f"{need} {self.words}".strip()

    @property
    def in_words(self) -> str:
        """Required; on a condition (lived abroad)."""
        words = self.get_need_display()
        if self.otherwise:
            words += f", otherwise {self.get_otherwise_display().lower()}"
        return f"{words} ({self.words})" if self.words else words

    @property
    def said(self) -> dict[str, str]:
        """What the cell says, by field."""
        return {"need": self.need, "otherwise": self.otherwise, "words": self.words, "source": self.source}

    @property
    def is_open(self) -> bool:
        """Still to be looked up in the guidance in force."""
        return self.own and self.confirmed_on is None
