"""A priority of a development plan: from what is seen to its cause, what will be done, and what stops."""

from datetime import date
from typing import Self

from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Count, Prefetch, Q

from improvement.models import InCycle
from improvement.plans.models.plans import Plan
from improvement.plans.models.terms import Cause
from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass

KEPT = [
    "order", "title", "symptom", "cause", "cause_kind", "cause_evidence", "owner", "cost", "hours", "stops", "monitor",
    "monitoring", "step", "strand",
]  # fmt: skip
"""What a priority takes along into the next year: its text. Ratings, milestones and its state begin anew."""


def with_each(name: str, related: str) -> Prefetch:
    """What stands beside a priority, joined with what it names: one query instead of two."""
    model = apps.get_model("plans", {"criteria": "SuccessCriterion", "ratings": "Rating"}[name])
    return Prefetch(name, model._default_manager.select_related(related))


class PriorityQuerySet(ScopedQuerySet):
    def live(self, day: date | None = None) -> Self:
        """Being worked on that day: gone live, not closed, in a plan in force."""
        day = day or clock.today()
        going = Q(closed_on__isnull=True) | Q(closed_on__gt=day)
        open_plan = Q(plan__closed_on__isnull=True) | Q(plan__closed_on__gt=day)
        year = Q(plan__year__first_day__lte=day, plan__year__last_day__gte=day)
        return self.filter(going, open_plan, year, live_on__lte=day, plan__agreed_on__lte=day)

    def of(self, school: School) -> Self:
        return self.filter(plan__school=school)

    def with_chain(self) -> Self:
        """Annotates `actions_count` and `developing_count`: from analysis to action to staff development (S3-2)."""
        return self.annotate(
            actions_count=Count("actions", distinct=True),
            developing_count=Count("actions", filter=Q(actions__develops_staff=True), distinct=True),
        )

    def for_pages(self) -> Self:
        """With what stands on the face of a priority wherever it is listed: measures, dates, ratings (S2-50)."""
        return self.select_related(
            "plan__school", "plan__year", "strand", "step", "cause_kind", "owner", "monitor"
        ).prefetch_related(with_each("criteria", "measure"), with_each("ratings", "term"))


@tracked
class Priority(Versioned, InCycle):
    """It leaves draft only with a cause, evidence for the cause, and a measure with a date (S0-7, S2-50)."""

    class State(models.TextChoices):
        DRAFT = "draft", "draft"
        LIVE = "live", "live"
        CLOSED = "closed", "closed"

    TRANSITIONS = {State.DRAFT: [State.LIVE], State.LIVE: [State.CLOSED], State.CLOSED: []}

    data_class = DataClass.C2
    scope = Scope(school="plan__school", item="plan")

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="priorities")
    order = models.PositiveSmallIntegerField("place in the order", default=1, validators=[MinValueValidator(1)])
    title = models.CharField("priority", max_length=150)
    symptom = models.TextField("what we see", blank=True)
    cause = models.TextField("root cause", blank=True)
    cause_kind = models.ForeignKey(
        Cause, models.PROTECT, null=True, blank=True, related_name="priorities", verbose_name="kind of cause"
    )
    cause_evidence = models.TextField("evidence for the cause", blank=True)
    owner = models.ForeignKey("trust.User", models.PROTECT, related_name="owned_priorities")
    cost = models.DecimalField(
        "cost in pounds", max_digits=9, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    hours = models.PositiveIntegerField("hours of staff time in the year", null=True, blank=True)
    stops = models.TextField("what stops", blank=True)
    monitor = models.ForeignKey(
        "trust.User", models.PROTECT, null=True, blank=True, related_name="+", verbose_name="who looks whether it works"
    )
    monitoring = models.CharField("how and when it is looked at", max_length=300, blank=True)
    depends_on = models.ManyToManyField("self", symmetrical=False, blank=True, related_name="awaited_by")
    carried_from = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="carried_to")
    state = models.CharField(max_length=6, choices=State, default=State.DRAFT)
    added_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    live_on = models.DateField("live since", null=True, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    outcome = models.TextField("what came of it", blank=True)

    objects = PriorityQuerySet.as_manager()

    class Meta:
        ordering = ["order", "pk"]
        verbose_name_plural = "priorities"
        indexes = [models.Index(fields=["plan", "state"], name="priorities_of_a_plan")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="draft") | ~Q(cause="") & ~Q(cause_evidence=""),
                name="priority_has_a_cause",
                violation_error_message="Say what the root cause is and what shows it before the priority goes live.",
            ),
            models.CheckConstraint(
                condition=Q(state="draft") | Q(live_on__isnull=False), name="priority_live_since_a_day"
            ),
            models.CheckConstraint(
                condition=~Q(state="closed") | Q(closed_on__isnull=False) & ~Q(outcome=""),
                name="priority_closed_with_outcome",
                violation_error_message="Say what came of it before you close it.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/priorities/{self.pk}/"

    @property
    def school(self) -> School:
        return self.plan.school

    def clean(self) -> None:
        """The same words as the symptom are no cause."""
        said, seen = (text.strip().lower().rstrip(".") for text in (self.cause, self.symptom))
        if said and said == seen:
            raise ValidationError(
                {"cause": "This repeats what is seen. Ask why it is so, until you can act on the answer."}
            )
