"""What a study tour says to each judgement of the school's tracker: agreed, changed or not seen (S2-40)."""

from django.core.exceptions import ValidationError
from django.db import models

from charter.models import Answer, Submission
from improvement.visits.models.visits import Visit
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class TrackerVerification(Record):
    """The verdict of one visitor on one judgement, by somebody who did not write that judgement."""

    data_class = DataClass.C2
    scope = Scope(school="visit__school", person="visit__team__person")

    visit = models.ForeignKey(Visit, models.PROTECT, related_name="verifications")
    submission = models.ForeignKey(Submission, models.PROTECT, related_name="+")
    question = models.CharField("question code", max_length=80)
    verdict = models.CharField(max_length=8, choices=Answer.Verification)
    reason = models.CharField("what we saw", max_length=500)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["visit", "submission", "question"], name="one_verdict_a_judgement"),
        ]

    def __str__(self) -> str:
        return f"{self.question}: {self.get_verdict_display()}"

    def clean(self) -> None:
        if not self.visit.type.verifies_tracker:
            raise ValidationError("Only a study tour confirms a tracker, and no other kind of visit.")
        wrote = Answer.objects.filter(submission=self.submission, question=self.question, saved_by=self.by)
        if wrote.exists():
            raise ValidationError("You wrote this judgement yourself. Somebody else of the team must confirm it.")
