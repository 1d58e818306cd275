"""Supervision and debriefs: that they took place, and for whom they must. Never what was said."""

from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class SupervisionSession(Record):
    """One session of one person: date, supervisor, whether it took place (S0-63). No field holds a word more."""

    data_class = DataClass.C4
    scope = Scope(school="school", person="person")
    walled = ("supervision.view", "supervision.edit")

    person = models.ForeignKey("trust.User", models.PROTECT, related_name="supervisions")
    school = models.ForeignKey(School, models.PROTECT, related_name="supervisions")
    held_on = models.DateField("date")
    supervisor = models.CharField(max_length=150, help_text="Name or service, such as a trained supervisor or CAMHS.")
    attended = models.BooleanField("it took place", default=True)

    class Meta:
        ordering = ["-held_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "school", "held_on"],
                name="one_supervision_a_day",
                violation_error_message="A session of that day is noted already.",
            )
        ]
        indexes = [models.Index(fields=["school", "held_on"], name="supervision_by_school")]

    def __str__(self) -> str:
        return f"Supervision, {self.held_on:%d %B %Y}"

    def clean(self) -> None:
        if self.held_on and self.held_on > clock.today():
            raise ValidationError({"held_on": "This day is still to come."})


class KeyStaffQuerySet(ScopedQuerySet):
    def live(self, day: date | None = None) -> Self:
        day = day or clock.today()
        return self.filter(Q(until__isnull=True) | Q(until__gte=day), since__lte=day)


@tracked
class KeyStaff(Record):
    """Somebody at a school, besides the leads for safeguarding and SEND, who is to have supervision too (S1-83)."""

    data_class = DataClass.C3
    scope = Scope(school="school", person="person")

    person = models.ForeignKey("trust.User", models.PROTECT, related_name="key_posts", verbose_name="who")
    school = models.ForeignKey(School, models.PROTECT, related_name="key_staff")
    since = models.DateField("from")
    until = models.DateField("last day", null=True, blank=True)
    named_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    objects = KeyStaffQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "key staff"
        constraints = [
            models.UniqueConstraint(
                fields=["person", "school"],
                condition=Q(until__isnull=True),
                name="key_staff_once",
                violation_error_message="This person is named already.",
            ),
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="key_staff_in_order"
            ),
        ]

    def __str__(self) -> str:
        return str(self.person)
