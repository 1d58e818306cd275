"""A school's development plan of one academic year, and the days on which it is looked at."""

from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record, Term
from trust.words import long_day


class PlanQuerySet(ScopedQuerySet):
    def in_force(self, day: date | None = None) -> Self:
        """Agreed, of the academic year that the day is in, and not closed before it."""
        day = day or clock.today()
        open_still = Q(closed_on__isnull=True) | Q(closed_on__gt=day)
        return self.filter(open_still, agreed_on__lte=day, year__first_day__lte=day, year__last_day__gte=day)

    def for_pages(self) -> Self:
        return self.select_related("school", "year", "agreed_by", "carried_from__year")


@tracked
class Plan(Record):
    """The school development plan (SDP). Agreed before its year begins, it is a draft till then (S0-69)."""

    class State(models.TextChoices):
        DRAFT = "draft", "draft"
        AGREED = "agreed", "agreed for next year"
        IN_FORCE = "in_force", "in force"
        CLOSED = "closed", "closed"

    data_class = DataClass.C2
    scope = Scope(school="school", item="")

    school = models.ForeignKey(School, models.PROTECT, related_name="plans")
    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="+")
    carried_from = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="carried_to")
    started_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    agreed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    agreed_on = models.DateField(null=True, blank=True)
    closed_on = models.DateField(null=True, blank=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        ordering = ["-year__first_day", "school__sort_name"]
        constraints = [
            models.UniqueConstraint(
                fields=["school", "year"],
                name="one_plan_a_school_year",
                violation_error_message="This school has a plan for that year already.",
            ),
            models.CheckConstraint(
                condition=Q(agreed_on__isnull=True, agreed_by__isnull=True)
                | Q(agreed_on__isnull=False, agreed_by__isnull=False),
                name="plan_agreed_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"Development plan {self.year.code}, {self.school}"

    def get_absolute_url(self) -> str:
        return f"/improvement/plans/{self.pk}/"

    @property
    def state(self) -> str:
        """As it stands today; select the year with it."""
        if self.closed_on and self.closed_on <= clock.today():
            return self.State.CLOSED
        if self.agreed_on is None:
            return self.State.DRAFT
        return self.State.IN_FORCE if self.year.first_day <= clock.today() else self.State.AGREED

    @property
    def state_words(self) -> str:
        if self.state == self.State.AGREED:
            return f"agreed, in force from {long_day(self.year.first_day)}"
        return self.State(self.state).label


@tracked
class PlanReview(Record):
    """The day in a term on which the plan is looked at as a whole."""

    data_class = DataClass.C2
    scope = Scope(school="plan__school", item="plan")

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="reviews")
    term = models.ForeignKey(Term, models.PROTECT, related_name="+")
    on = models.DateField("reviewed on")

    class Meta:
        ordering = ["term__first_day"]
        constraints = [models.UniqueConstraint(fields=["plan", "term"], name="one_plan_review_a_term")]

    def __str__(self) -> str:
        return f"{self.plan}, reviewed {long_day(self.on)}"

    def clean(self) -> None:
        """Inside its term."""
        if not self.term.first_day <= self.on <= self.term.last_day:
            days = f"{long_day(self.term.first_day)} and {long_day(self.term.last_day)}"
            raise ValidationError({"on": f"Give a day of the {self.term.get_name_display().lower()} term: {days}."})
