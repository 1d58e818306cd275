"""Why a promise was set aside once: a waiver, or a reason for more than a half-term should hold."""

from django.db import models

from charter.models import DecisionVersion
from charter.workload.models.promises import Promise
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Waiver(Record):
    """A promise waived for one version of one decision, by the person whom the promise names for it (S1-15)."""

    data_class = DataClass.C1
    scope = Scope()

    promise = models.ForeignKey(Promise, models.PROTECT, related_name="waivers")
    decision_version = models.ForeignKey(DecisionVersion, models.PROTECT, related_name="waivers")
    reason = models.TextField("why it is waived")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at"]
        constraints = [
            models.UniqueConstraint(
                fields=["promise", "decision_version"],
                name="waived_once_a_version",
                violation_error_message="This promise is waived for this version already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.promise.words} Waived for {self.decision_version}"


@tracked
class LoadReason(Record):
    """Why something is asked although a half-term is full: shown to every school that bears it (S0-35)."""

    data_class = DataClass.C1
    scope = Scope()

    decision_version = models.OneToOneField(DecisionVersion, models.PROTECT, related_name="load_reason")
    reason = models.TextField("why it can't wait")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at"]

    def __str__(self) -> str:
        return f"{self.decision_version}: {self.reason[:60]}"
