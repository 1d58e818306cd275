"""What an audit found not to be as it should, and each time it was looked at again until it was."""

from datetime import date
from typing import Self

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery

from charter.models import Action, Answer, Submission
from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet, Wall
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class Result(models.TextChoices):
    NOT_MET = "not_met", "Not met"
    PARTLY = "partly", "Partly met"
    MET = "met", "Fully met"


class AuditFindingQuerySet(ScopedQuerySet):
    def open(self) -> Self:
        return self.filter(closed_on__isnull=True)

    def for_pages(self) -> Self:
        return self.select_related("school", "submission__form__proforma", "submission__due_item")

    def with_progress(self) -> Self:
        """Adds `met_on`, the day it was found met when last looked at, and `waits`: an action is open still."""
        last = Recheck.objects.filter(finding=OuterRef(OuterRef("pk"))).order_by("-on", "-pk")[:1]
        met = Recheck.objects.filter(pk=Subquery(last.values("pk")), result=Result.MET)
        point = Answer.objects.filter(
            submission=OuterRef(OuterRef("submission")), question=OuterRef(OuterRef("question"))
        )
        source = ContentType.objects.get_for_model(Answer)
        actions = Action.objects.filter(closed_on__isnull=True, source_type=source, source_id__in=point.values("pk"))
        return self.annotate(met_on=Subquery(met.values("on")), waits=Exists(actions))


@tracked
class AuditFinding(Record):
    """One point of a signed audit that was not met. It is open until a re-check, after its actions, finds it fully met.

    `label` is the point as the form put it then: a later version of the form may say it otherwise.
    """

    data_class = DataClass.C4
    scope = Scope(school="school", item="submission")
    walled = Wall(("audit.view", "audit.edit", "crosscheck.ask"), write=("audit.edit",))

    school = models.ForeignKey(School, models.PROTECT, related_name="audit_findings")
    submission = models.ForeignKey(Submission, models.PROTECT, related_name="audit_findings", verbose_name="audit")
    question = models.CharField("question code", max_length=80)
    label = models.CharField("what should be so", max_length=300)
    level = models.CharField("found", max_length=7, choices=Result)
    found_on = models.DateField()
    closed_on = models.DateField(null=True, blank=True)
    closed_by = models.OneToOneField("Recheck", models.PROTECT, null=True, blank=True, related_name="+")

    objects = AuditFindingQuerySet.as_manager()

    class Meta:
        ordering = ["-found_on", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["submission", "question"], name="one_finding_a_point"),
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True, closed_by__isnull=True)
                | Q(closed_on__isnull=False, closed_by__isnull=False),
                name="finding_closed_by_recheck",
                violation_error_message="A finding closes when somebody looked again and found it fully met.",
            ),
        ]
        indexes = [models.Index(fields=["school", "closed_on"], name="finding_of_school")]

    def __str__(self) -> str:
        return self.label

    def get_absolute_url(self) -> str:
        return f"/safeguarding/findings/{self.pk}/"

    @property
    def state(self) -> str:
        return "open" if self.closed_on is None else "closed"

    def standing(self, met_on: date | None, *, waits: bool) -> str:
        """Where it stands, in words: closed; open; or found met while what follows from it is not done yet."""
        if self.closed_on or met_on is None:
            return self.state
        left = "action still open" if waits else "to be looked at again"
        return f"found met on {met_on:%-d %B %Y}, {left}"


@tracked
class Recheck(Record):
    """Somebody looked at a finding again: in a later audit (`submission`), or for itself."""

    data_class = DataClass.C4
    scope = Scope(school="school", item="finding__submission")
    walled = ("audit.view", "audit.edit")

    finding = models.ForeignKey(AuditFinding, models.PROTECT, related_name="rechecks")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    on = models.DateField()
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    result = models.CharField(max_length=7, choices=Result)
    words = models.CharField("what shows it", max_length=500)
    submission = models.ForeignKey(Submission, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["on", "pk"]

    def __str__(self) -> str:
        return f"{self.get_result_display()} on {self.on:%-d %B %Y}"
