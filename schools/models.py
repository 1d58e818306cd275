"""Schools, their clusters, the days that are a school's own, and the roles people hold."""

from datetime import date
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from trust import clock
from trust.access.levels import Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, DayKind, Record
from trust.models.records import SortKey
from trust.models.trust import hex_colour


class Phase(models.TextChoices):
    NURSERY = "nursery", "Nursery"
    PRIMARY = "primary", "Primary"
    SECONDARY = "secondary", "Secondary"
    ALL_THROUGH = "all_through", "All-through"
    POST_16 = "post_16", "Post-16"
    SPECIAL = "special", "Special"
    ALTERNATIVE = "alternative", "Alternative provision"


@tracked
class Cluster(Record):
    """The schools that one executive headteacher oversees."""

    data_class = DataClass.C1
    scope = Scope()

    name = models.CharField(max_length=100, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class SchoolQuerySet(ScopedQuerySet):
    def open_on(self, day: date) -> Self:
        """Schools that are the trust's own on that day."""
        joined = Q(joined_on__isnull=True) | Q(joined_on__lte=day)
        return self.filter(joined, Q(left_on__isnull=True) | Q(left_on__gte=day))


@tracked
class School(Record):
    """One of the trust's schools. It is never deleted: a school that leaves has a `left_on`.

    `sort_name` is what names sort by: lower case, no accents.
    """

    data_class = DataClass.C1
    scope = Scope(school="")

    name = models.CharField(max_length=200)
    sort_name = models.GeneratedField(expression=SortKey("name"), output_field=models.TextField(), db_persist=True)
    urn = models.PositiveIntegerField("URN", null=True, blank=True, unique=True)
    laestab = models.PositiveIntegerField("LAESTAB", null=True, blank=True, db_index=True)
    la_code = models.CharField("local authority code", max_length=3, blank=True)
    la_name = models.CharField("local authority", max_length=100, blank=True)
    phase = models.CharField(max_length=12, choices=Phase)
    kind = models.CharField("type of establishment", max_length=100, blank=True)
    lowest_age = models.PositiveSmallIntegerField(null=True, blank=True)
    highest_age = models.PositiveSmallIntegerField(null=True, blank=True)
    religious_character = models.CharField(max_length=100, blank=True)
    address = models.CharField(max_length=300, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    website = models.CharField(max_length=300, blank=True)
    roll = models.PositiveIntegerField("pupils on roll", null=True, blank=True)
    capacity = models.PositiveIntegerField(null=True, blank=True)
    cluster = models.ForeignKey(Cluster, models.PROTECT, null=True, blank=True, related_name="schools")
    colour = models.CharField(max_length=7, blank=True, validators=[hex_colour])
    logo = models.ForeignKey("trust.StoredFile", models.PROTECT, null=True, blank=True, related_name="+")
    opened_on = models.DateField(null=True, blank=True)
    joined_on = models.DateField("joined the trust on", null=True, blank=True)
    left_on = models.DateField("left the trust on", null=True, blank=True)

    objects = SchoolQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(left_on__isnull=True) | Q(joined_on__isnull=True) | Q(left_on__gte=F("joined_on")),
                name="school_left_after_joining",
                violation_error_message="The school cannot leave before it joins.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/schools/{self.pk}/"


@tracked
class FormerSchool(Record):
    """A URN that a school of ours had before (as a maintained school, say): its figures belong to the successor."""

    data_class = DataClass.C1
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="former")
    urn = models.PositiveIntegerField("former URN", unique=True)
    laestab = models.PositiveIntegerField("former LAESTAB", null=True, blank=True)
    name = models.CharField(max_length=200, blank=True)
    link = models.CharField("kind of link", max_length=60, blank=True)
    since = models.DateField("linked on", null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.urn} {self.name}".strip()


@tracked
class SchoolDay(Record):
    """A day on which one school differs from the trust's calendar."""

    data_class = DataClass.C1
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="own_days")
    date = models.DateField()
    kind = models.CharField(max_length=12, choices=DayKind)
    title = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["date"]
        constraints = [
            models.UniqueConstraint(
                fields=["school", "date"],
                name="one_kind_a_school_day",
                violation_error_message="This school has an entry for that day already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.school}: {self.get_kind_display()} {self.date:%d %B %Y}"


class AssignmentQuerySet(ScopedQuerySet):
    def live(self, day: date | None = None) -> Self:
        """Assignments in force on the day (today): from its first day to its last, both counted."""
        day = day or clock.today()
        return self.filter(Q(until__isnull=True) | Q(until__gte=day), since__lte=day)

    def at(self, school: School | None) -> Self:
        """Held at the school, at its cluster, or trust-wide; without a school, trust-wide alone."""
        where = Q(school__isnull=True, cluster__isnull=True)
        if school is not None:
            where |= Q(school=school)
            if school.cluster_id:
                where |= Q(cluster=school.cluster_id)
        return self.filter(where)

    def holders(self, role: str, school: School | None) -> Self:
        """Live assignments of a role for a school: held there, at its cluster, or trust-wide."""
        return self.live().at(school).filter(role=role, user__is_active=True)


@tracked
class RoleAssignment(Record):
    """A role that a person holds, where and from when until when. All access comes from these rows."""

    data_class = DataClass.C1
    scope = Scope(school="school", person="user")

    user = models.ForeignKey("trust.User", models.PROTECT, related_name="role_assignments")
    role = models.CharField(max_length=20, choices=Role)
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="role_assignments")
    cluster = models.ForeignKey(Cluster, models.PROTECT, null=True, blank=True, related_name="role_assignments")
    since = models.DateField("from")
    until = models.DateField("last day", null=True, blank=True)
    appointed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        ordering = ["role", "since"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                name="assignment_in_order",
                violation_error_message="The last day is before the first.",
            ),
            models.CheckConstraint(
                condition=Q(school__isnull=True) | Q(cluster__isnull=True),
                name="assignment_has_one_scope",
                violation_error_message="Choose a school, a cluster, or neither for the whole trust.",
            ),
        ]

    def __str__(self) -> str:
        where = self.school or self.cluster or "whole trust"
        return f"{self.get_role_display()}, {where}"


@tracked
class InvitedItem(Record):
    """One thing that an external reviewer may read while they review at the school: a row of the model `kind`.

    Taken back, it keeps its row, so that the history shows what was open to whom and when.
    """

    data_class = DataClass.C2
    scope = Scope(school="assignment__school", person="assignment__user")

    assignment = models.ForeignKey(RoleAssignment, models.PROTECT, related_name="items")
    kind = models.CharField(max_length=60)
    key = models.PositiveBigIntegerField("key of the row")
    ended_at = models.DateTimeField("taken back", null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["assignment", "kind", "key"],
                condition=Q(ended_at__isnull=True),
                name="invited_once_to_a_thing",
                violation_error_message="They are invited to this already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


@tracked
class StaffPost(Record):
    """A named post at a school or in the central team, held or vacant."""

    data_class = DataClass.C1
    scope = Scope(school="school")

    title = models.CharField(max_length=100)
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="posts")
    holder = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="posts")
    expertise = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    since = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title
