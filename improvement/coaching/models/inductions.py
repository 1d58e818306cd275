"""The induction of a new middle leader: the trust's checklist, and each leader's own copy of it (S2-23)."""

from typing import Self

from django.db import models
from django.db.models import Case, Count, F, Q, Value, When

from improvement.models import InCycle
from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class InductionItem(Record):
    """A line of the checklist that each new induction begins with, as the trust's pack says."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    text = models.CharField(max_length=200)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.text


class InductionQuerySet(ScopedQuerySet):
    def with_state(self) -> Self:
        """Adds `state` (done, late, in_hand), `lines_done` and `lines_all`."""
        today = clock.today()
        return self.annotate(
            lines_all=Count("lines", distinct=True),
            lines_done=Count("lines", filter=Q(lines__done_on__isnull=False), distinct=True),
            state=Case(
                When(done_on__isnull=False, then=Value("done")),
                When(due_on__lt=today, then=Value("late")),
                default=Value("in_hand"),
            ),
        )

    def open(self) -> Self:
        return self.filter(done_on__isnull=True)


@tracked
class Induction(Versioned, InCycle):
    """One new leader's first term: who settles them in, from when, and by when it is done."""

    data_class = DataClass.C2
    scope = Scope(school="school", person="lead")

    school = models.ForeignKey(School, models.PROTECT, related_name="inductions")
    lead = models.ForeignKey("trust.User", models.PROTECT, related_name="inductions")
    role_words = models.CharField("what they lead", max_length=100, help_text="Head of science, say.")
    guided_by = models.ForeignKey("trust.User", models.PROTECT, related_name="inductions_guided")
    starts_on = models.DateField("first day in the role")
    due_on = models.DateField("done by")
    done_on = models.DateField(null=True, blank=True)

    objects = InductionQuerySet.as_manager()

    class Meta:
        ordering = [F("done_on").desc(nulls_first=True), "due_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["lead", "school", "role_words"],
                condition=Q(done_on__isnull=True),
                name="one_open_induction",
                violation_error_message="This induction has begun already.",
            ),
            models.CheckConstraint(condition=Q(due_on__gte=F("starts_on")), name="induction_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.lead}, {self.role_words}"

    def get_absolute_url(self) -> str:
        return f"/improvement/inductions/{self.pk}/"


@tracked
class InductionLine(Record):
    """A line of one leader's checklist, and the day it was done."""

    data_class = DataClass.C2
    scope = Scope(school="induction__school", person="induction__lead")

    induction = models.ForeignKey(Induction, models.PROTECT, related_name="lines")
    text = models.CharField(max_length=200)
    order = models.PositiveSmallIntegerField(default=0)
    done_on = models.DateField(null=True, blank=True)
    done_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.text
