"""What stands beside a priority: how success is measured, milestones, actions, and the two ratings of each term."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from assessment.models import Measure
from charter.models import Action
from improvement.plans.models.priorities import Priority
from improvement.plans.models.terms import PlanTopic
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record, Term
from trust.words import short_day


def shown(value: float | None, unit: str) -> str:
    """'91.2%', '6 rooms', '–'."""
    if value is None:
        return "–"
    return f"{value:g}{unit if unit == '%' else f' {unit}'.rstrip()}"


@tracked
class SuccessCriterion(Record):
    """How and when the school will know (S2-50, S3-10): one of the trust's measures, or a measure in its own words."""

    data_class = DataClass.C2
    scope = Scope(school="priority__plan__school", item="priority__plan")

    priority = models.ForeignKey(Priority, models.PROTECT, related_name="criteria")
    measure = models.ForeignKey(
        Measure, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="measure of the trust"
    )
    words = models.CharField("measure in our own words", max_length=200, blank=True)
    pupil_group = models.CharField("pupils", max_length=40, default="all")
    baseline = models.FloatField("where we start", null=True, blank=True)
    target = models.FloatField("where we want to be", null=True, blank=True)
    due_on = models.DateField("by when")
    reached = models.FloatField("where we are", null=True, blank=True)
    reached_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["due_on", "pk"]
        verbose_name_plural = "success criteria"
        constraints = [
            models.CheckConstraint(
                condition=Q(measure__isnull=False) | ~Q(words=""),
                name="criterion_has_a_measure",
                violation_error_message="Choose a measure, or say in your own words what you will look at.",
            ),
            models.CheckConstraint(
                condition=Q(measure__isnull=True) | Q(target__isnull=False),
                name="criterion_of_a_measure_has_a_target",
                violation_error_message="Say where you want to be on this measure.",
            ),
        ]

    def __str__(self) -> str:
        return self.face

    def get_absolute_url(self) -> str:
        return self.priority.get_absolute_url()

    @property
    def name(self) -> str:
        return self.measure.name if self.measure else self.words

    @property
    def unit(self) -> str:
        return self.measure.unit if self.measure else ""

    @property
    def aim(self) -> str:
        """'from 91.2% to 94%'; nothing where there are no numbers."""
        if self.target is None:
            return ""
        start = f"from {shown(self.baseline, self.unit)} " if self.baseline is not None else ""
        return f"{start}to {shown(self.target, self.unit)}"

    @property
    def face(self) -> str:
        """'Attendance from 91.2% to 94% by 21 Jul 2027': what stands on a priority wherever it is listed."""
        return f"{self.name} {self.aim}".strip() + f" by {short_day(self.due_on)}"


@tracked
class Milestone(Record):
    """What should be so by the end of a term, and the day on which it was."""

    data_class = DataClass.C2
    scope = Scope(school="priority__plan__school", item="priority__plan")

    priority = models.ForeignKey(Priority, models.PROTECT, related_name="milestones")
    term = models.ForeignKey(Term, models.PROTECT, related_name="+")
    words = models.CharField("what should be so", max_length=200)
    met_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["term__first_day", "pk"]

    def __str__(self) -> str:
        return self.words

    def state_on(self, day: date) -> str:
        if self.met_on:
            return "done"
        return "late" if self.term.last_day < day else "open"

    def clean(self) -> None:
        if self.term.year_id != self.priority.plan.year_id:
            raise ValidationError({"term": f"Choose a term of the plan's own year, {self.priority.plan.year}."})


@tracked
class PlanAction(Record):
    """What plans keep beside an action that follows from a priority."""

    data_class = DataClass.C2
    scope = Scope(school="priority__plan__school", item="priority__plan")

    priority = models.ForeignKey(Priority, models.PROTECT, related_name="actions")
    action = models.OneToOneField(Action, models.PROTECT, related_name="planned")
    develops_staff = models.BooleanField("develops staff", default=False)
    topic = models.ForeignKey(PlanTopic, models.PROTECT, null=True, blank=True, related_name="actions")

    class Meta:
        ordering = ["action__due_on", "pk"]

    def __str__(self) -> str:
        return str(self.action)


@tracked
class Rating(Record):
    """How a priority stands in a term: whether it is done and, apart from that, whether it works; each with why."""

    class Done(models.TextChoices):
        GREEN = "green", "On track"
        AMBER = "amber", "Behind"
        RED = "red", "Not happening"

    class Working(models.TextChoices):
        GREEN = "green", "It shows"
        AMBER = "amber", "Too early, or mixed"
        RED = "red", "It does not show"

    data_class = DataClass.C2
    scope = Scope(school="priority__plan__school", item="priority__plan")

    priority = models.ForeignKey(Priority, models.PROTECT, related_name="ratings")
    term = models.ForeignKey(Term, models.PROTECT, related_name="+")
    done = models.CharField("is it done?", max_length=5, choices=Done)
    done_reason = models.TextField("what shows that")
    working = models.CharField("is it working?", max_length=5, choices=Working)
    working_reason = models.TextField("what shows that it works or does not")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["term__first_day"]
        constraints = [models.UniqueConstraint(fields=["priority", "term"], name="one_rating_a_term")]

    def __str__(self) -> str:
        return f"{self.priority}, {self.term}"
