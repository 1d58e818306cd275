"""A form as a school fills it in: typed answers, saved one by one, with evidence; then submitted, reviewed, locked."""

from django.db import models

from charter.models.duties import DueItem
from charter.models.proformas import ProFormaVersion
from schools.models import School
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Submission(Record):
    """One filled-in form. What may be seen of it is ruled by its form's capabilities (charter/selectors)."""

    class State(models.TextChoices):
        DRAFT = "draft", "Draft"
        SUBMITTED = "submitted", "Submitted"
        RETURNED = "returned", "Returned"
        ACCEPTED = "accepted", "Accepted"

    TRANSITIONS = {
        State.DRAFT: [State.SUBMITTED],
        State.SUBMITTED: [State.RETURNED, State.ACCEPTED],
        State.RETURNED: [State.SUBMITTED],
        State.ACCEPTED: [],
    }

    data_class = DataClass.C4
    scope = Scope(school="school")

    form = models.ForeignKey(ProFormaVersion, models.PROTECT, related_name="submissions")
    due_item = models.OneToOneField(DueItem, models.PROTECT, null=True, blank=True, related_name="submission")
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="submissions")
    previous = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="+")
    state = models.CharField(max_length=9, choices=State, default=State.DRAFT)
    started_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    submitted_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    submitted_at = models.DateTimeField(null=True, blank=True)
    reviewed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-started_at"]

    def __str__(self) -> str:
        period = f", {self.due_item.period_label}" if self.due_item else ""
        return f"{self.form.proforma.title}{period}"

    def get_absolute_url(self) -> str:
        return f"/submissions/{self.pk}/"


@tracked
class Answer(Versioned, Record):
    """The answer to one question (one row of a table question): a typed value, saved for itself."""

    class Verification(models.TextChoices):
        AGREED = "agreed", "Agreed"
        CHANGED = "changed", "Changed"
        NOT_SEEN = "not_seen", "Not seen"

    data_class = DataClass.C4
    scope = Scope(school="submission__school")

    submission = models.ForeignKey(Submission, models.PROTECT, related_name="answers")
    question = models.CharField("question code", max_length=80)
    row = models.PositiveSmallIntegerField("row of a table", default=0)
    value = models.JSONField(null=True, blank=True)
    comment = models.TextField(blank=True)
    prefilled_from = models.CharField(max_length=150, blank=True)
    saved_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    saved_at = models.DateTimeField()
    verification = models.CharField(max_length=8, choices=Verification, blank=True)
    verified_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["question", "row"]
        constraints = [models.UniqueConstraint(fields=["submission", "question", "row"], name="one_answer_a_question")]

    def __str__(self) -> str:
        return f"{self.question}: {self.value}"


@tracked
class Return(Record):
    """Why one answer was sent back to the school."""

    data_class = DataClass.C4
    scope = Scope(school="submission__school")

    submission = models.ForeignKey(Submission, models.PROTECT, related_name="returns")
    question = models.CharField("question code", max_length=80)
    reason = models.TextField()
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    settled = models.BooleanField("answered since", default=False)

    class Meta:
        ordering = ["at"]

    def __str__(self) -> str:
        return self.reason


@tracked
class Evidence(Record):
    """A file that shows an answer is so, with its own date and expiry."""

    data_class = DataClass.C4
    scope = Scope(school="answer__submission__school")

    answer = models.ForeignKey(Answer, models.PROTECT, related_name="evidence")
    file = models.ForeignKey("trust.StoredFile", models.PROTECT, related_name="+")
    title = models.CharField(max_length=150, blank=True)
    dated = models.DateField("date of the evidence", null=True, blank=True)
    expires_on = models.DateField(null=True, blank=True)
    added_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["added_at"]
        verbose_name_plural = "evidence"

    def __str__(self) -> str:
        return self.title or self.file.name
