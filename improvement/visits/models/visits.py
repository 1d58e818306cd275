"""A visit to a school: who comes, what they ask, what they knew before, what they wrote down, what they reported."""

from datetime import date, datetime
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Count, F, Q

from charter.models import DueItem
from improvement.models import InCycle
from improvement.visits.models.kinds import VisitType
from schools.models import School
from trust import clock
from trust.access.levels import FULL, Level
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User


class VisitQuerySet(ScopedQuerySet):
    def read_by(self, user: User, *, level: Level = FULL) -> Self:
        """Those of the reader's schools, and those on whose team the reader is, at whatever school."""
        return self.filter(Q(pk__in=self.seen(user, "visit.view", level)) | self.own(user))

    def written_by(self, user: User) -> Self:
        """Those whose record the user may write: by role where it reaches, or as one of the team."""
        return self.filter(Q(pk__in=self.seen(user, "visit.edit", FULL)) | self.own(user))

    def seen(self, user: User, capability: str, level: Level) -> models.QuerySet:
        rows = Visit.objects.for_user(user, capability, level=level)
        return rows.order_by().values("pk")

    def own(self, user: User) -> Q:
        return Q(pk__in=TeamMember.objects.filter(person=user).values("visit"))

    def made(self) -> Self:
        """Those that took place."""
        return self.exclude(state__in=[Visit.State.PLANNED, Visit.State.CALLED_OFF])

    def standing(self) -> Self:
        """Those that took place or will."""
        return self.exclude(state=Visit.State.CALLED_OFF)

    def between(self, first: date, last: date) -> Self:
        return self.filter(starts_on__lte=last, ends_on__gte=first)

    def reply_late(self, day: date | None = None) -> Self:
        return self.filter(state=Visit.State.REPORTED, reply_due__lt=day or clock.today())

    def with_open_findings(self) -> Self:
        """Annotates `open_findings`: how many lead to nothing yet."""
        waiting = Q(findings__isnull=False, findings__outcome_id__isnull=True, findings__declined_reason="")
        return self.annotate(open_findings=Count("findings", filter=waiting))

    def for_pages(self) -> Self:
        return self.select_related("school", "type__policy", "lead", "step", "strand")


@tracked
class Visit(Versioned, InCycle):
    """One visit to one school, from its plan to the school's reply."""

    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        HELD = "held", "Held, report to come"
        REPORTED = "reported", "Reported, reply to come"
        REPLIED = "replied", "Replied"
        CLOSED = "closed", "Closed"
        CALLED_OFF = "called_off", "Called off"

    TRANSITIONS = {
        State.PLANNED: [State.HELD, State.CALLED_OFF],
        State.HELD: [State.REPORTED],
        State.REPORTED: [State.REPLIED],
        State.REPLIED: [State.CLOSED],
        State.CLOSED: [],
        State.CALLED_OFF: [],
    }

    data_class = DataClass.C2
    scope = Scope(school="school", person="team__person")

    type = models.ForeignKey(VisitType, models.PROTECT, related_name="visits", verbose_name="kind of visit")
    school = models.ForeignKey(School, models.PROTECT, related_name="visits")
    focus = models.CharField("what it looks at", max_length=150, blank=True)
    starts_on = models.DateField("first day")
    ends_on = models.DateField("last day")
    lead = models.ForeignKey("trust.User", models.PROTECT, related_name="+", verbose_name="who leads it")
    state = models.CharField(max_length=10, choices=State, default=State.PLANNED)
    due_item = models.OneToOneField(DueItem, models.PROTECT, null=True, blank=True, related_name="+")
    load_reason = models.TextField("why now, though the half-term is full", blank=True)
    planned_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    planned_at = models.DateTimeField()
    held_at = models.DateTimeField(null=True, blank=True)
    called_off_reason = models.CharField("why it was called off", max_length=300, blank=True)
    support_note = models.TextField("support: what will help", blank=True)
    challenge_note = models.TextField("challenge: what we asked of the school", blank=True)
    evaluation = models.TextField("how things stand", blank=True)
    development = models.TextField("how they can get better", blank=True)
    strengths = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    next_steps = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    report_link = models.URLField("their own report", max_length=300, blank=True)
    reported_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    reported_at = models.DateTimeField(null=True, blank=True)
    reply_due = models.DateField(null=True, blank=True)
    cosigned_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    cosigned_at = models.DateTimeField(null=True, blank=True)
    reply = models.TextField("the school's reply", blank=True)
    replied_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    replied_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = VisitQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "-pk"]
        indexes = [models.Index(fields=["school", "starts_on"], name="visit_of_school")]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")),
                name="visit_in_order",
                violation_error_message="It would end before it begins.",
            ),
            models.CheckConstraint(
                condition=Q(reported_at__isnull=True)
                | ~Q(support_note="") & ~Q(challenge_note="") & ~Q(evaluation="") & ~Q(development=""),
                name="visit_reported_whole",
                violation_error_message="A report needs all four: support, challenge, how things stand, how they can "
                "get better.",
            ),
            models.CheckConstraint(
                condition=Q(replied_at__isnull=True) | ~Q(reply=""),
                name="visit_reply_has_words",
                violation_error_message="Write the reply first.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.school}"

    def get_absolute_url(self) -> str:
        return f"/improvement/visits/{self.pk}/"

    @property
    def title(self) -> str:
        return f"{self.type.name}: {self.focus}" if self.focus else self.type.name

    @property
    def took_place(self) -> bool:
        return self.state not in (self.State.PLANNED, self.State.CALLED_OFF)

    @property
    def has_report(self) -> bool:
        return self.reported_at is not None

    @property
    def reply_is_late(self) -> bool:
        return self.state == self.State.REPORTED and bool(self.reply_due and self.reply_due < clock.today())

    def clean(self) -> None:
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": "It would end before it begins."})


@tracked
class TeamMember(Record):
    """Somebody who visits. What is said of the visit to those of the team alone follows from this row."""

    data_class = DataClass.C2
    scope = Scope(school="visit__school", person="person")

    visit = models.ForeignKey(Visit, models.PROTECT, related_name="team")
    person = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    class Meta:
        ordering = ["person__name"]
        constraints = [models.UniqueConstraint(fields=["visit", "person"], name="once_on_a_team")]

    def __str__(self) -> str:
        return str(self.person)


@tracked
class EnquiryLine(Record):
    """A question that the visit starts from; at least one is the school's own (S3-15)."""

    data_class = DataClass.C2
    scope = Scope(school="visit__school", person="visit__team__person")

    visit = models.ForeignKey(Visit, models.PROTECT, related_name="lines")
    words = models.CharField("question", max_length=300)
    by_school = models.BooleanField("set by the school", default=False)
    added_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.words


@tracked
class DataPack(Record):
    """What the trust knew of the school that day, attached to the visit by itself and never changed (S2-53).

    `content` is what selectors/data_packs.py gives: figures, tracker, actions, findings, each a list of rows of words.
    """

    data_class = DataClass.C2
    scope = Scope(school="visit__school", person="visit__team__person")

    visit = models.ForeignKey(Visit, models.PROTECT, related_name="packs")
    made_at = models.DateTimeField()
    content = models.JSONField()

    class Meta:
        ordering = ["-made_at", "-pk"]

    def __str__(self) -> str:
        return f"Data pack for {self.visit}"


@tracked
class VisitNote(Record):
    """Something noted on the day. `key` is made where it is typed, so that a note sent twice is kept once."""

    data_class = DataClass.C2
    scope = Scope(school="visit__school", person="visit__team__person")

    visit = models.ForeignKey(Visit, models.PROTECT, related_name="notes")
    key = models.UUIDField(unique=True)
    words = models.TextField("note", max_length=4000)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField("when it arrived")

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return self.words[:80]

    @property
    def on(self) -> datetime:
        return self.at.astimezone(clock.LONDON)
