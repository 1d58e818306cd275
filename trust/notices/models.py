"""The outbox: what somebody is to be told, the mail that tells it, and the log of what became of both."""

from datetime import date, datetime
from typing import Self

from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, Value, When

from trust.access.scopes import Scope, ScopedQuerySet
from trust.models.records import DataClass, Record


class MailQuerySet(ScopedQuerySet):
    def ready(self, now: datetime, day: date | None) -> Self:
        """What may be sent now. `day` is the working day whose digests leave; None outside the hours of sending."""
        due = Q(kind=Mail.Kind.URGENT) | Q(day=day) if day else Q(kind=Mail.Kind.URGENT)
        return self.filter(due, state__in=Mail.UNSENT, next_try_at__lte=now)


class Mail(Record):
    """One mail to one person: the digest of a working day, or an urgent notice by itself.

    Its Message-ID is fixed with the row and never changes, so a mail that is sent again after a doubt can be told
    from a second one. `text` and `html` are what was sent, word for word.
    """

    class Kind(models.TextChoices):
        DIGEST = "digest", "Daily digest"
        URGENT = "urgent", "Urgent"

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        CLAIMED = "claimed", "Next to be sent"
        SENDING = "sending", "Being sent"
        SENT = "sent", "Sent"
        IN_DOUBT = "in_doubt", "In doubt, will be sent again"
        FAILED = "failed", "Refused"
        WITHDRAWN = "withdrawn", "Withdrawn"

    TRANSITIONS = {
        State.WAITING: [State.CLAIMED, State.WITHDRAWN],
        State.CLAIMED: [State.SENDING, State.WAITING, State.IN_DOUBT],
        State.SENDING: [State.SENT, State.IN_DOUBT, State.WAITING, State.FAILED],
        State.IN_DOUBT: [State.CLAIMED],
        State.SENT: [],
        State.FAILED: [],
        State.WITHDRAWN: [],
    }
    UNSENT = (State.WAITING, State.IN_DOUBT)
    HELD = (State.CLAIMED, State.SENDING)

    data_class = DataClass.C3
    scope = Scope(person="recipient")

    recipient = models.ForeignKey("trust.User", models.PROTECT, related_name="mails")
    kind = models.CharField(max_length=6, choices=Kind)
    day = models.DateField("working day")
    message_id = models.CharField("Message-ID", max_length=200, unique=True)
    state = models.CharField(max_length=9, choices=State, default=State.WAITING)
    batch = models.PositiveIntegerField("batch of the worker that holds it", null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    doubts = models.PositiveSmallIntegerField("times its sending was cut off", default=0)
    subject = models.CharField(max_length=250)
    text = models.TextField()
    html = models.TextField()
    problem = models.CharField("what went wrong last", max_length=300, blank=True)
    made_at = models.DateTimeField()
    next_try_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = MailQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["recipient", "day"],
                condition=Q(kind="digest") & ~Q(state="withdrawn"),
                name="one_digest_a_day",
                violation_error_message="This person has a digest of that day already.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["claimed", "sending"]) ^ Q(batch__isnull=True), name="mail_held_by_a_batch"
            ),
            models.CheckConstraint(condition=Q(state="sent") ^ Q(sent_at__isnull=True), name="mail_sent_has_a_time"),
        ]
        indexes = [
            models.Index(
                fields=["next_try_at"], condition=Q(state__in=["waiting", "in_doubt"]), name="mail_to_be_sent"
            ),
            models.Index(fields=["batch"], condition=Q(state__in=["claimed", "sending"]), name="mail_held"),
            models.Index(fields=["recipient", "-made_at"], name="mail_of_a_person"),
        ]

    def __str__(self) -> str:
        return self.subject

    def get_absolute_url(self) -> str:
        return f"/delivery-log/mails/{self.pk}/"


class NoticeQuerySet(ScopedQuerySet):
    def pending(self, now: datetime) -> Self:
        """Due to go, and in no mail yet."""
        return self.filter(mail__isnull=True, withdrawn_at__isnull=True, earliest__lte=now)

    def with_state(self) -> Self:
        """Annotates `state`: waiting, withdrawn, or the state of its mail."""
        return self.annotate(
            state=Case(
                When(withdrawn_at__isnull=False, then=Value("withdrawn")),
                When(mail__isnull=True, then=Value("waiting")),
                default=F("mail__state"),
                output_field=models.CharField(choices=Mail.State.choices),
            )
        )


class Notice(Record):
    """Something one person is to be told, once: `key` says what it is, and a second notice of the same key is none.

    `source` names the hook that knows whether it is still wanted when it leaves; `thread` names what it is about, so
    that a newer notice about the same thing takes the place of one that has not left yet.
    """

    data_class = DataClass.C3
    scope = Scope(person="recipient")

    recipient = models.ForeignKey("trust.User", models.PROTECT, related_name="notices")
    key = models.CharField(max_length=200, unique=True)
    source = models.CharField(max_length=40, blank=True)
    thread = models.CharField(max_length=120, blank=True)
    subject = models.CharField(max_length=200)
    about = models.CharField("school", max_length=200, blank=True)
    reason = models.CharField("the decision behind it", max_length=300, blank=True)
    due_on = models.DateField("due", null=True, blank=True)
    link = models.CharField(max_length=300)
    escalated_from = models.CharField("why it comes to you", max_length=200, blank=True)
    urgent = models.BooleanField(default=False)
    created_at = models.DateTimeField("written")
    earliest = models.DateTimeField("not before")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    state: str  # annotated by `with_state`
    mail = models.ForeignKey(Mail, models.PROTECT, null=True, blank=True, related_name="notices")

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(mail__isnull=True) | Q(withdrawn_at__isnull=True), name="notice_withdrawn_or_mailed"
            ),
        ]
        indexes = [
            models.Index(
                fields=["recipient", "earliest"],
                condition=Q(mail__isnull=True, withdrawn_at__isnull=True),
                name="notice_pending",
            ),
            models.Index(fields=["recipient", "-created_at"], name="notice_of_a_person"),
        ]

    def __str__(self) -> str:
        return self.subject

    def get_absolute_url(self) -> str:
        return f"/delivery-log/{self.pk}/"


class DeliveryEvent(Record):
    """One step in the life of a notice or of its mail. Rows are added, never changed."""

    class Kind(models.TextChoices):
        WRITTEN = "written", "Written"
        REPLACED = "replaced", "Replaced by a newer notice about the same thing"
        NOT_WANTED = "not_wanted", "Withdrawn: done meanwhile, or no longer this person's to do"
        IN_MAIL = "in_mail", "Put into a mail"
        SENDING = "sending", "Handed to the mail server"
        SENT = "sent", "Accepted by the mail server"
        PUT_OFF = "put_off", "Not sent; will be tried again"
        IN_DOUBT = "in_doubt", "Cut off while it was being sent; will be sent again with the same Message-ID"
        FAILED = "failed", "Refused by the mail server"

    data_class = DataClass.C3
    scope = Scope(person="mail__recipient")

    notice = models.ForeignKey(Notice, models.PROTECT, null=True, blank=True, related_name="events")
    mail = models.ForeignKey(Mail, models.PROTECT, null=True, blank=True, related_name="events")
    kind = models.CharField("what happened", max_length=10, choices=Kind)
    at = models.DateTimeField("when")
    detail = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(notice__isnull=True) ^ Q(mail__isnull=True), name="event_of_a_notice_or_a_mail"
            ),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()


def has_digest(day: date) -> Exists:
    """Whether the person already has a digest of that day; for a queryset of users."""
    digests = Mail.objects.filter(recipient=OuterRef("pk"), kind=Mail.Kind.DIGEST, day=day)
    return Exists(digests.exclude(state=Mail.State.WITHDRAWN))
