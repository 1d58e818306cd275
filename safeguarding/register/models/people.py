"""Who stands on the record: staff, supply, volunteers, governors, and the trust's own members and trustees."""

from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from safeguarding.person_types import PersonType
from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet, Wall
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record
from trust.models.records import SortKey

OPENED_BY = Wall(
    ("register.view", "register.edit", "register.drill", "register.produce", "governor_checks.edit"),
    write=("register.edit", "governor_checks.edit"),
)
"""The capabilities that open a row of the record in the database too."""

EARLIEST = date(1950, 1, 1)
"""Nobody who works today began before it: an earlier day is a slip of the pen."""


TRUST_WIDE = (PersonType.MEMBER_TRUSTEE, PersonType.TRUST_CHAIR)
"""They belong to no school."""

GOVERNING = (*TRUST_WIDE, PersonType.GOVERNOR)
"""Whose checks a clerk keeps."""


class RegisteredQuerySet(ScopedQuerySet):
    def live(self, day: date) -> Self:
        """On the record that day: those still to begin counted, those who left counted to their last day."""
        return self.filter(Q(left_on__isnull=True) | Q(left_on__gte=day))

    def left(self, day: date) -> Self:
        """Off the live record: since the day after their last."""
        return self.filter(left_on__lt=day)

    def of(self, school: School | None) -> Self:
        """One school's part of the record; without a school the trust's own part."""
        return self.filter(school=school)


@tracked(in_bulk=True)
class Registered(Versioned, Record):
    """A person in one post: at a school, or trust-wide where no school is set. Whoever leaves keeps the row.

    `reference` is a staff number: only needed where two of one name work at the same place.
    """

    data_class = DataClass.C4
    scope = Scope(school="school", person="user", only={"governor_checks.edit": ("person_type", GOVERNING)})
    walled = OPENED_BY

    name = models.CharField(max_length=150)
    sort_name = models.GeneratedField(expression=SortKey("name"), output_field=models.TextField(), db_persist=True)
    reference = models.CharField("staff number", max_length=30, blank=True)
    school = models.ForeignKey(
        School, models.PROTECT, null=True, blank=True, related_name="registered", verbose_name="school"
    )
    person_type = models.CharField("kind of person", max_length=20, choices=PersonType)
    post = models.CharField(max_length=120)
    started_on = models.DateField("first day")
    left_on = models.DateField("last day", null=True, blank=True)
    user = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="registered")

    objects = RegisteredQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name", "pk"]
        indexes = [models.Index(fields=["school", "left_on"], name="registered_at_school")]
        constraints = [
            models.UniqueConstraint(
                SortKey("name"),
                "school",
                "reference",
                condition=Q(left_on__isnull=True),
                nulls_distinct=False,
                name="registered_once",
                violation_error_message="Somebody of this name is on this part of the record already. "
                "If these are two people, give each their staff number.",
            ),
            models.CheckConstraint(
                condition=Q(left_on__isnull=True) | Q(left_on__gte=F("started_on")),
                name="registered_in_order",
                violation_error_message="The last day is before the first.",
            ),
            models.CheckConstraint(
                condition=Q(started_on__gte=EARLIEST),
                name="registered_began_in_living_memory",
                violation_error_message="The first day can't be right: it is before 1950.",
            ),
            models.CheckConstraint(
                condition=Q(person_type__in=TRUST_WIDE, school__isnull=True) | ~Q(person_type__in=TRUST_WIDE),
                name="trustees_belong_to_no_school",
                violation_error_message="Members and trustees stand on the trust's own part, not on a school's.",
            ),
            models.CheckConstraint(
                condition=~Q(person_type=PersonType.GOVERNOR, school__isnull=True),
                name="governors_belong_to_a_school",
                violation_error_message="A local governor belongs to a school: say which.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        self.name = " ".join(self.name.split())
        if not self.name:
            raise ValidationError({"name": "A name is needed."})

    def get_absolute_url(self) -> str:
        return reverse("registered_detail", args=[self.pk])

    @property
    def place(self) -> str:
        return self.school.name if self.school else "The trust"
