"""What a decision requires of whom and how often, and each single time that falls due."""

from datetime import date
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Case, CharField, F, Q, Value, When

from charter.models.decisions import DecisionVersion
from charter.models.proformas import ProForma
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.calendar import Cadence
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Duty(Record):
    """A requirement: of which role, where, how often, by which form, and when: an anchor and an offset in days."""

    class At(models.TextChoices):
        SCHOOL = "school", "Each school"
        TRUST = "trust", "The trust once"

    class Anchor(models.TextChoices):
        START = "start", "First school day of the period"
        END = "end", "Last school day of the period"

    class Asks(models.TextChoices):
        WORK = "work", "Something to do"
        MEETING = "meeting", "A meeting"
        VISIT = "visit", "A visit"
        WINDOW = "window", "Judgements that teachers type"

    class DayType(models.TextChoices):
        WORKING = "working", "Working days"
        CALENDAR = "calendar", "Calendar days"

    data_class = DataClass.C1
    scope = Scope()

    version = models.ForeignKey(DecisionVersion, models.PROTECT, related_name="duties")
    code = models.SlugField(max_length=80)
    title = models.CharField(max_length=150)
    role = models.CharField("who does it", max_length=20, choices=Role)
    asks = models.CharField("what it asks for", max_length=7, choices=Asks, default=Asks.WORK)
    at = models.CharField("where", max_length=6, choices=At, default=At.SCHOOL)
    phases = ArrayField(models.CharField(max_length=12), default=list, blank=True, help_text="Empty: every phase.")
    cadence = models.CharField(max_length=12, choices=Cadence)
    anchor = models.CharField(max_length=5, choices=Anchor, default=Anchor.END)
    offset = models.SmallIntegerField("days after the anchor (before it: negative)", default=0)
    offset_days = models.CharField("counted in", max_length=8, choices=DayType, default=DayType.WORKING)
    opens_before = models.PositiveSmallIntegerField("opens so many calendar days before it is due", default=21)
    proforma = models.ForeignKey(ProForma, models.PROTECT, null=True, blank=True, related_name="duties")
    minutes = models.PositiveSmallIntegerField("minutes each time")
    read_by = models.CharField("who reads it", max_length=150, blank=True)
    what_for = models.CharField("what it is for", max_length=200, blank=True)

    class Meta:
        ordering = ["title"]
        verbose_name_plural = "duties"
        constraints = [models.UniqueConstraint(fields=["version", "code"], name="duty_once_a_version")]

    def __str__(self) -> str:
        return self.title


class DueItemQuerySet(ScopedQuerySet):
    def with_state(self, day: date | None = None) -> Self:
        """Annotates `state` on that day: not_yet_due, due, late, missed, done or closed."""
        day = day or clock.today()
        return self.annotate(
            state=Case(
                When(fulfilled_at__isnull=False, then=Value("done")),
                When(closed_at__isnull=False, then=Value("closed")),
                When(opens_on__gt=day, then=Value("not_yet_due")),
                When(due_on__gte=day, then=Value("due")),
                When(period_last_day__gte=day, then=Value("late")),
                default=Value("missed"),
                output_field=CharField(),
            )
        )

    def open(self) -> Self:
        """Neither done nor withdrawn."""
        return self.filter(fulfilled_at__isnull=True, closed_at__isnull=True)


@tracked
class DueItem(Record):
    """One occurrence of a duty: at a school (none: the trust), for a person (none: the role), in a period.

    `occasion` is a key that the contributing app sets where one period has several.
    """

    data_class = DataClass.C2
    scope = Scope(school="school", person="person", item="submission")

    duty = models.ForeignKey(Duty, models.PROTECT, related_name="due_items")
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="due_items")
    person = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="due_items")
    period = models.CharField("period code", max_length=40)
    period_label = models.CharField(max_length=60)
    period_first_day = models.DateField()
    period_last_day = models.DateField()
    occasion = models.CharField(max_length=60, blank=True)
    opens_on = models.DateField()
    due_on = models.DateField()
    fulfilled_at = models.DateTimeField(null=True, blank=True)
    fulfilled_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    fulfilled_note = models.TextField("what was done", blank=True, help_text="For a duty without a form.")
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_reason = models.CharField(max_length=200, blank=True)

    objects = DueItemQuerySet.as_manager()

    class Meta:
        ordering = ["due_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["duty", "school", "person", "period", "occasion"],
                nulls_distinct=False,
                name="due_once_a_period",
                violation_error_message="This is due in that period already.",
            ),
            models.CheckConstraint(condition=Q(opens_on__lte=F("due_on")), name="due_item_in_order"),
        ]
        indexes = [
            models.Index(
                fields=["school", "due_on"],
                name="due_item_open",
                condition=Q(fulfilled_at__isnull=True, closed_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.duty.title}, {self.period_label}"

    def get_absolute_url(self) -> str:
        return f"/due/{self.pk}/"
