"""Who signed an audit: the head and the designated safeguarding lead, two different people (S0-59)."""

from django.db import models

from charter.models import Submission
from charter.models.locks import locked_with_its_submission
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class AuditSignature(Record):
    """One signature under one audit. `digest` is of the answers as they stood: who signed other answers signs again."""

    class Capacity(models.TextChoices):
        LEAD = "dsl", "Designated safeguarding lead"
        HEAD = "head", "Headteacher"

    data_class = DataClass.C4
    scope = Scope(school="school", item="submission")
    walled = ("audit.view", "audit.edit")

    submission = models.ForeignKey(Submission, models.PROTECT, related_name="audit_signatures")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    capacity = models.CharField("signs as", max_length=4, choices=Capacity)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ["at"]
        constraints = [
            models.UniqueConstraint(
                fields=["submission", "capacity"],
                name="audit_signed_once_as",
                violation_error_message="It is signed in this capacity already.",
            ),
            models.UniqueConstraint(
                fields=["submission", "by"],
                name="audit_signed_by_two",
                violation_error_message="Two different people sign an audit.",
            ),
        ]
        triggers = [locked_with_its_submission("submission_id")]

    def __str__(self) -> str:
        return f"{self.get_capacity_display()}: {self.by}"
