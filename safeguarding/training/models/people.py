"""The people that training is asked of: holders of an account, and those who have none."""

from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from safeguarding.person_types import PersonType
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record
from trust.models.records import SortKey


class TraineeQuerySet(ScopedQuerySet):
    def live(self, day: date | None = None) -> Self:
        """Those who are there on the day. Who has an account is there as long as a role is: a leaver goes that day."""
        day = day or clock.today()
        there = self.filter(Q(until__isnull=True) | Q(until__gte=day), since__lte=day)
        held = RoleAssignment.objects.live(day).filter(user=OuterRef("user"), user__is_active=True)
        here = held.filter(school=OuterRef("school"))
        trust_wide = held.filter(school__isnull=True)
        return there.filter(
            Q(user__isnull=True) | Q(school__isnull=False) & Exists(here) | Q(school__isnull=True) & Exists(trust_wide)
        )


@tracked
class Trainee(Versioned, Record):
    """One person at one place: a school, or (none) the trust as a whole. Their training counts wherever they are.

    Holders of an account are entered by the daily job from the roles they hold; others by hand or by import.
    """

    data_class = DataClass.C3
    scope = Scope(school="school", person="user")

    user = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="trainings")
    name = models.CharField(max_length=150)
    sort_name = models.GeneratedField(expression=SortKey("name"), output_field=models.TextField(), db_persist=True)
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="trainees")
    person_type = models.CharField("who they are", max_length=20, choices=PersonType)
    since = models.DateField("started on")
    until = models.DateField("last day", null=True, blank=True)

    objects = TraineeQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "school"],
                condition=Q(user__isnull=False),
                nulls_distinct=False,
                name="trainee_once_a_place",
            ),
            models.UniqueConstraint(
                fields=["name", "school", "since"],
                condition=Q(user__isnull=True),
                nulls_distinct=False,
                name="trainee_without_account_once",
                violation_error_message="This person is here already.",
            ),
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                name="trainee_leaves_after_starting",
                violation_error_message="The last day is before the first.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/safeguarding/training/people/{self.pk}/"

    def clean(self) -> None:
        if not self.name.strip():
            raise ValidationError({"name": "Say who it is."})
