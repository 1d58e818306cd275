"""A form as a school fills it in: typed answers, saved one by one, with evidence; then submitted, reviewed, locked."""

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Self

import pgtrigger
from django.db import models
from django.db.models import F, Q

from charter.models.duties import DueItem
from charter.models.locks import locked_row, locked_with_its_submission
from charter.models.proformas import ProForma, ProFormaVersion
from charter.models.walls import GUARDED
from schools.models import School
from trust.access.levels import FULL, Level
from trust.access.scopes import Scope, ScopedQuerySet, Wall, holds
from trust.access.table import CAN
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record
from trust.once import once

if TYPE_CHECKING:
    from trust.models import User


@once
def capabilities_of_forms() -> list[dict[str, str]]:
    """What forms ask for each use (view, edit, submit, review), each combination once."""
    named = {use: F(f"{use}_capability") for use in ("view", "edit", "submit", "review")}
    return list(ProForma.objects.order_by().values(**named).distinct())  # type: ignore[arg-type]


class SubmissionQuerySet(ScopedQuerySet):
    """A form says by itself which capability lets its submissions be seen, filled in, submitted and reviewed."""

    def readable_by(self, user: "User", *, level: Level = FULL) -> Self:
        return self.usable_by(user, "view", level=level)

    def editable_by(self, user: "User") -> Self:
        """Those the user may type into now: their form and school allow it, and they are not with a reviewer."""
        open_states = [Submission.State.DRAFT, Submission.State.RETURNED]
        return self.usable_by(user, "edit").filter(state__in=open_states, archived_at__isnull=True)

    def usable_by(self, user: "User", use: str, *, level: Level = FULL) -> Self:
        """Rows that the user may use so (view, edit, submit, review), by each form's own capability for it."""
        field = f"{use}_capability"
        named = {capabilities[use] for capabilities in capabilities_of_forms()}
        parts = [
            self.for_user(user, name, level=level).filter(**{f"form__proforma__{field}": name})
            for name in sorted(named)
            if name in CAN and holds(user, name, level)
        ]
        return reduce(or_, parts) if parts else self.none()

    def of_form(self, *codes: str) -> Self:
        return self.filter(form__proforma__code__in=codes)

    def latest_of_schools(self) -> Self:
        """One a school and form: that of the latest period, by due item or else by the day it was started."""
        newest = (F("due_item__period_last_day").desc(nulls_last=True), "-started_at", "-pk")
        return self.order_by("school_id", "form__proforma_id", *newest).distinct("school_id", "form__proforma_id")

    def for_pages(self) -> Self:
        return self.select_related(
            "form__proforma", "school", "due_item__duty__version__decision", "previous__due_item__duty",
            "started_by", "submitted_by", "reviewed_by",
        )  # fmt: skip


@tracked
class Submission(Record):
    """One filled-in form. What may be seen of it is ruled by its form's capabilities (`readable_by`)."""

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
    scope = Scope(school="school", shared=Q(state="accepted", form__proforma__shared=True), item="")
    walled = GUARDED

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
    archived_at = models.DateTimeField(null=True, blank=True)
    archived_reason = models.CharField(max_length=200, blank=True)

    objects = SubmissionQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at"]
        indexes = [models.Index(fields=["school", "form", "state"], name="submission_of_school")]
        triggers = [
            locked_row("accepted_stays", "OLD.state = 'accepted'", but=["archived_at", "archived_reason"]),
            pgtrigger.FSM(
                name="states_in_order",
                field="state",
                transitions=[
                    ("draft", "submitted"), ("submitted", "returned"), ("submitted", "accepted"),
                    ("returned", "submitted"),
                ],
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        period = f", {self.due_item.period_label}" if self.due_item else ""
        return f"{self.form.proforma.title}{period}"

    def get_absolute_url(self) -> str:
        return f"/submissions/{self.pk}/"

    @property
    def is_open(self) -> bool:
        """Still with those who fill it in."""
        return self.state in (self.State.DRAFT, self.State.RETURNED) and self.archived_at is None

    @property
    def standing(self) -> str:
        """Its state as pages name it: what is a school's own is published, not accepted by anybody."""
        if self.archived_at:
            return "archived"
        own = self.form.proforma.use != ProForma.Use.STANDARD
        return "published" if own and self.state == self.State.ACCEPTED else self.state

    @property
    def period_label(self) -> str:
        return self.due_item.period_label if self.due_item else ""


@tracked
class Answer(Versioned, Record):
    """The answer to one question (one row of a table question): a typed value, saved for itself."""

    class Verification(models.TextChoices):
        AGREED = "agreed", "Agreed"
        CHANGED = "changed", "Changed"
        NOT_SEEN = "not_seen", "Not seen"

    data_class = DataClass.C4
    scope = Scope(school="submission__school", item="submission")
    walled = Wall(parent="submission")

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
        triggers = [locked_with_its_submission("submission_id", but=["verification", "verified_by_id"])]

    def __str__(self) -> str:
        return f"{self.question}: {self.value}"

    def get_absolute_url(self) -> str:
        return f"/submissions/{self.submission_id}/"


@tracked
class Return(Record):
    """Why one answer was sent back to the school."""

    data_class = DataClass.C4
    scope = Scope(school="submission__school", item="submission")
    walled = Wall(parent="submission")

    submission = models.ForeignKey(Submission, models.PROTECT, related_name="returns")
    question = models.CharField("question code", max_length=80)
    reason = models.TextField()
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    settled = models.BooleanField("answered since", default=False)

    class Meta:
        ordering = ["at"]
        triggers = [locked_with_its_submission("submission_id")]

    def __str__(self) -> str:
        return self.reason


@tracked
class Evidence(Record):
    """A file that shows an answer is so, with its own date and expiry."""

    data_class = DataClass.C4
    scope = Scope(school="answer__submission__school", item="answer__submission")
    walled = Wall(parent="answer")

    answer = models.ForeignKey(Answer, models.PROTECT, related_name="evidence")
    file = models.ForeignKey("trust.StoredFile", models.PROTECT, related_name="+")
    title = models.CharField(max_length=150, blank=True)
    dated = models.DateField("date of the evidence", null=True, blank=True)
    expires_on = models.DateField(null=True, blank=True)
    added_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["added_at"]
        verbose_name_plural = "evidence"
        triggers = [locked_with_its_submission("answer_id", through="charter_answer")]
        constraints = [
            models.CheckConstraint(
                condition=Q(dated__isnull=True) | Q(expires_on__isnull=True) | Q(expires_on__gte=F("dated")),
                name="evidence_in_order",
                violation_error_message="It would expire before it is dated.",
            )
        ]

    def get_absolute_url(self) -> str:
        return f"/evidence/{self.pk}/"

    def __str__(self) -> str:
        return self.title or self.file.name
