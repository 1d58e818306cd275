"""\"Have you this too?\": one question to every school, whose origin no other school can tell."""

from typing import Self

from django.db import models
from django.db.models import Q

from safeguarding.audits.models import AuditFinding
from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class CrossCheck(Record):
    """The question as every school reads it. Where it came from stands in a table of its own (Origin)."""

    data_class = DataClass.C2
    scope = Scope()

    question = models.CharField(max_length=300)
    asked_at = models.DateTimeField()
    due_at = models.DateTimeField("answer by")

    class Meta:
        ordering = ["-asked_at", "pk"]

    def __str__(self) -> str:
        return self.question

    def get_absolute_url(self) -> str:
        return f"/safeguarding/cross-checks/{self.pk}/spread/"


@tracked
class Origin(Record):
    """Which finding of which school a check came from, and who asked. Only who may read that finding may know."""

    data_class = DataClass.C4
    scope = Scope(school="school")
    walled = ("audit.view", "crosscheck.ask")

    check_asked = models.OneToOneField(CrossCheck, models.PROTECT, related_name="origin")
    finding = models.ForeignKey(AuditFinding, models.PROTECT, related_name="origins")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    asked_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"From {self.school}"


class CrossCheckReplyQuerySet(ScopedQuerySet):
    def waiting(self) -> Self:
        return self.filter(answer="")

    def for_pages(self) -> Self:
        return self.select_related("check_asked", "school", "said_by", "closed_by")


@tracked
class CrossCheckReply(Record):
    """One school's part: the school that it came from has one like every other."""

    class Answer(models.TextChoices):
        YES = "yes", "Yes, we have this too"
        NO = "no", "No, we looked and do not have it"

    data_class = DataClass.C4
    scope = Scope(school="school")
    walled = ("crosscheck.answer", "crosscheck.watch")

    check_asked = models.ForeignKey(CrossCheck, models.PROTECT, related_name="replies")
    school = models.ForeignKey(School, models.PROTECT, related_name="cross_checks")
    answer = models.CharField(max_length=3, choices=Answer, blank=True)
    words = models.CharField("what you looked at", max_length=500, blank=True)
    said_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    said_at = models.DateTimeField(null=True, blank=True)
    closed_on = models.DateField("put right on", null=True, blank=True)
    closed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    outcome = models.CharField("how it was put right", max_length=500, blank=True)

    objects = CrossCheckReplyQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "cross-check replies"
        constraints = [
            models.UniqueConstraint(fields=["check_asked", "school"], name="one_reply_a_school"),
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True) | Q(answer="yes") & ~Q(outcome=""),
                name="reply_closed_with_outcome",
                violation_error_message="Only what a school has can be put right, and it says how.",
            ),
            models.CheckConstraint(
                condition=Q(answer="", said_at__isnull=True) | ~Q(answer="") & Q(said_at__isnull=False),
                name="reply_said_when",
            ),
        ]

    def __str__(self) -> str:
        return self.check_asked.question

    def get_absolute_url(self) -> str:
        return f"/safeguarding/cross-checks/{self.pk}/"

    @property
    def state(self) -> str:
        """due, late, no, open (has it) or closed (put right)."""
        if not self.answer:
            return "late" if self.check_asked.due_at < clock.now() else "due"
        if self.answer == self.Answer.NO:
            return "no"
        return "closed" if self.closed_on else "open"
