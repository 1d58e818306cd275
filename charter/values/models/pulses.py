"""The anonymous pulse: who was asked, and how many chose each answer, with nothing that joins the two.

**Why nobody's answer can be found out, not even by who runs the database.**

- No ballot is stored. An answer adds one to a counter of its school and line (`PulseTally`); all counters are made,
  at nought, when the pulse opens. Two answers of one person cannot be told to be of one person.
- `PulseTicket` says that a person has answered, and nothing else: no time, no school, no key of a counter.
- Neither has a history (no triggers), nor a time stamp.
- Results are shown only when the pulse is over: a page read before and after one answer would give that answer away.
- When it is over it is sealed: tickets are deleted and every counter is written once more, so that not even the
  database's own transaction numbers tie the last person who answered to the counters they raised.
- Groups of fewer than ten replies are hidden, and with them what would let them be worked out
  (`charter/values/selectors/hiding.py`).
"""

from datetime import date
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from charter.values.models.promises import StaffPromise
from charter.values.models.purpose import Purpose, ValueLine
from schools.models import Phase, School
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record

ANSWERS = ("Never", "Seldom", "Sometimes", "Mostly", "Always")


def nought() -> list[int]:
    return [0] * len(ANSWERS)


class PulseQuerySet(ScopedQuerySet):
    def open_on(self, day: date) -> Self:
        return self.filter(opens_on__lte=day, closes_on__gte=day)

    def over_on(self, day: date) -> Self:
        return self.filter(closes_on__lt=day)


@tracked
class Pulse(Record):
    """One window in which each member of staff may answer once."""

    data_class = DataClass.C1
    scope = Scope()

    title = models.CharField(max_length=100)
    purpose = models.ForeignKey(Purpose, models.PROTECT, related_name="pulses")
    opens_on = models.DateField("first day")
    closes_on = models.DateField("last day")
    minutes = models.PositiveSmallIntegerField("minutes it takes")
    opened_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    sealed_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = PulseQuerySet.as_manager()

    class Meta:
        ordering = ["-opens_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(closes_on__gte=F("opens_on")),
                name="pulse_in_order",
                violation_error_message="The last day is before the first.",
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/pulses/{self.pk}/"


class PulseItem(Record):
    """One line of the pulse, worded as it was asked."""

    data_class = DataClass.C1
    scope = Scope()

    pulse = models.ForeignKey(Pulse, models.PROTECT, related_name="items")
    line = models.ForeignKey(ValueLine, models.PROTECT, null=True, blank=True, related_name="+")
    promise = models.ForeignKey(StaffPromise, models.PROTECT, null=True, blank=True, related_name="+")
    heading = models.CharField(max_length=150)
    text = models.CharField(max_length=500)
    order = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["pulse", "order"], name="pulse_item_in_its_place")]

    def __str__(self) -> str:
        return self.text


class PulseGroup(Record):
    """Those asked at one school, or (no school) in the central team; `replies` counts who answered."""

    data_class = DataClass.C4
    scope = Scope(school="school")
    walled = ("pulse.view",)

    pulse = models.ForeignKey(Pulse, models.PROTECT, related_name="groups")
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="+")
    phase = models.CharField(max_length=12, choices=Phase, blank=True)
    replies = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["school__sort_name"]
        constraints = [
            models.UniqueConstraint(fields=["pulse", "school"], nulls_distinct=False, name="pulse_group_once_a_school")
        ]

    def __str__(self) -> str:
        return str(self.school or "The central team")


class PulseTally(Record):
    """How many of a group chose each answer to one line, from the first of ANSWERS to the last."""

    data_class = DataClass.C4
    scope = Scope(school="group__school")
    walled = ("pulse.view",)

    group = models.ForeignKey(PulseGroup, models.PROTECT, related_name="tallies")
    item = models.ForeignKey(PulseItem, models.PROTECT, related_name="tallies")
    counts = ArrayField(models.PositiveIntegerField(), size=len(ANSWERS), default=nought)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["group", "item"], name="one_tally_a_group_and_line")]

    def __str__(self) -> str:
        return f"{self.item}: {self.group}"


class PulseTicket(Record):
    """That a person has answered a pulse which is still open; deleted when it is sealed."""

    data_class = DataClass.C3
    scope = Scope(person="person")

    pulse = models.ForeignKey(Pulse, models.PROTECT, related_name="tickets")
    person = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["pulse", "person"],
                name="one_ticket_a_person",
                violation_error_message="You have answered this pulse already. Thank you.",
            )
        ]

    def __str__(self) -> str:
        return "An answered pulse"
