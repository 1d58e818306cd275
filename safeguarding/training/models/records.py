"""Who did which training when."""

from django.core.exceptions import ValidationError
from django.db import models

from safeguarding.training.models.people import Trainee
from safeguarding.training.models.types import TrainingType
from trust import clock
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class TrainingRecord(Versioned, Record):
    """One training that one person completed. When it runs out follows from the rule in force, never from here."""

    data_class = DataClass.C3
    scope = Scope(school="trainee__school", person="trainee__user")

    trainee = models.ForeignKey(Trainee, models.PROTECT, related_name="records")
    training_type = models.ForeignKey(
        TrainingType, models.PROTECT, related_name="records", verbose_name="which training"
    )
    completed_on = models.DateField("completed on")
    provider = models.CharField("given by", max_length=150, blank=True)
    recorded_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()

    class Meta:
        ordering = ["-completed_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["trainee", "training_type", "completed_on"],
                name="training_once_a_day",
                violation_error_message="This training of that day is recorded already.",
            )
        ]
        indexes = [models.Index(fields=["training_type", "trainee", "completed_on"], name="training_latest")]

    def __str__(self) -> str:
        return f"{self.training_type}: {self.trainee}"

    def get_absolute_url(self) -> str:
        return self.trainee.get_absolute_url()

    def clean(self) -> None:
        if self.completed_on and self.completed_on > clock.today():
            raise ValidationError({"completed_on": "This day is still to come."})
