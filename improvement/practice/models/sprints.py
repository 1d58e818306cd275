"""Improvement sprints: some weeks on one active ingredient, measured before and after (S2-25)."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from improvement.models import InCycle
from improvement.practice.models.outcomes import Outcome, SharedQuerySet
from improvement.practice.models.toolkits import ActiveIngredient
from schools.models import School
from trust import clock
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass


@tracked
class Sprint(Versioned, InCycle):
    """One ingredient, from a Toolkit or a school's own; how long it may be is the trust's limit."""

    data_class = DataClass.C1
    scope = Scope(school="school")

    title = models.CharField("what it is about", max_length=150)
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="sprints")
    ingredient = models.ForeignKey(ActiveIngredient, models.PROTECT, null=True, blank=True, related_name="sprints")
    own_ingredient = models.CharField("an ingredient of your own", max_length=200, blank=True)
    lead = models.ForeignKey("trust.User", models.PROTECT, related_name="+", verbose_name="who leads it")
    starts_on = models.DateField("first day")
    ends_on = models.DateField("last day")
    measure = models.CharField(
        "what is measured", max_length=200, help_text="The same thing at the start and at the end."
    )
    start_value = models.DecimalField("at the start", max_digits=9, decimal_places=2)
    end_value = models.DecimalField("at the end", max_digits=9, decimal_places=2, null=True, blank=True)
    outcome = models.CharField(max_length=5, choices=Outcome, blank=True)
    lesson = models.TextField("what we learnt", blank=True)
    closed_on = models.DateField(null=True, blank=True)

    objects = SharedQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gt=F("starts_on")),
                name="sprint_in_order",
                violation_error_message="It would end before it begins.",
            ),
            models.CheckConstraint(
                condition=Q(ingredient__isnull=True) & ~Q(own_ingredient="")
                | Q(ingredient__isnull=False, own_ingredient=""),
                name="sprint_one_ingredient",
                violation_error_message="A sprint has one active ingredient: choose one, or write one of your own.",
            ),
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True, outcome="")
                | Q(closed_on__isnull=False, end_value__isnull=False) & ~Q(outcome="") & ~Q(lesson=""),
                name="sprint_closed_with_result",
                violation_error_message="Close it with the measure at the end, an outcome and what was learnt.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/practice/sprints/{self.pk}/"

    def clean(self) -> None:
        if self.ingredient_id and self.own_ingredient:
            raise ValidationError({"own_ingredient": "A sprint has one active ingredient. Leave one of the two empty."})

    @property
    def active_ingredient(self) -> str:
        return str(self.ingredient) if self.ingredient_id else self.own_ingredient

    @property
    def weeks(self) -> int:
        return max(1, round(((self.ends_on - self.starts_on).days + 1) / 7))

    @property
    def state(self) -> str:
        today = clock.today()
        if self.closed_on:
            return "closed"
        return "planned" if self.starts_on > today else "late" if self.ends_on < today else "in_hand"

    @property
    def state_words(self) -> str:
        return "result missing" if self.state == "late" else self.get_outcome_display() if self.closed_on else ""
