"""A new version held against the trust's principles of workload, one by one (S0-30)."""

from django.db import models

from charter.models import CorePrinciple, DecisionVersion
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class ImpactCheck(Record):
    """What one version means for one principle; kept with the version."""

    class Effect(models.TextChoices):
        HELPS = "helps", "Helps"
        NONE = "none", "No difference"
        COSTS = "costs", "Costs"

    data_class = DataClass.C1
    scope = Scope()

    decision_version = models.ForeignKey(DecisionVersion, models.PROTECT, related_name="impact_checks")
    principle = models.ForeignKey(CorePrinciple, models.PROTECT, related_name="+")
    effect = models.CharField("effect on workload", max_length=5, choices=Effect)
    note = models.CharField("in what way, and what is done about it", max_length=300, blank=True)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["principle__order", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["decision_version", "principle"], name="checked_once_a_principle"),
            models.CheckConstraint(
                condition=~models.Q(effect="costs") | ~models.Q(note=""),
                name="cost_is_explained",
                violation_error_message="Say in what way it costs, and what is done about it.",
            ),
        ]

    @property
    def mark(self) -> str:
        """The status that shows it (trust/marks.py)."""
        return {"helps": "yes", "none": "unchanged", "costs": "amber"}[self.effect]

    def __str__(self) -> str:
        return f"{self.principle}: {self.get_effect_display().lower()}"
