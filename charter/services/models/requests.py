"""What a school asked of a service, who has it in hand, and how it went."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Case, CharField, F, Q, Value, When

from charter.services.models.catalogue import Service
from schools.models import School
from trust import clock
from trust.access.levels import FULL
from trust.access.scopes import Scope, ScopedQuerySet, grants
from trust.access.table import CAN
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User


class RequestState(models.TextChoices):
    NEW = "new", "New"
    IN_HAND = "in_hand", "In hand"
    WAITING = "waiting_for_school", "Waiting for the school"
    ANSWERED = "answered", "Answered"
    CLOSED = "closed", "Closed"


UNFINISHED = (RequestState.NEW, RequestState.IN_HAND, RequestState.WAITING)
"""States in which the team still owes an answer."""


class RequestQuerySet(ScopedQuerySet):
    def for_team(self, user: User) -> Self:
        """Requests that the reader's team answers: of services whose contact role they hold, where they hold it.

        Who holds `service.edit` in full, not only for the own service, has all of them in scope.
        """
        mine = Q(pk__in=[])
        for grant in grants(user):
            level = CAN["service.edit"].get(grant.role)
            where = Q(pk__isnull=False) if level == FULL else Q(service__contact_role=grant.role)
            if grant.school_id:
                where &= Q(school=grant.school_id)
            elif grant.cluster_id:
                where &= Q(school__cluster=grant.cluster_id)
            mine |= where if level else Q()
        return self.filter(mine)

    def unfinished(self) -> Self:
        return self.filter(state__in=UNFINISHED)

    def with_standard(self, day: date | None = None) -> Self:
        """Annotates `standard`: met, not_met, late (open and past its day), on_time (open) or none (closed unanswered).

        A request that was closed without an answer does not count for or against the standard.
        """
        day = day or clock.today()
        return self.annotate(
            standard=Case(
                When(answered_on__isnull=False, answered_on__lte=F("answer_due"), then=Value("met")),
                When(answered_on__isnull=False, then=Value("not_met")),
                When(state=RequestState.CLOSED, then=Value("none")),
                When(~Q(state=RequestState.WAITING), answer_due__lt=day, then=Value("late")),
                default=Value("on_time"),
                output_field=CharField(),
            )
        )

    def for_pages(self) -> Self:
        return self.select_related("service", "school", "asked_by", "owner")


@tracked
class ServiceRequest(Record):
    """One question or job. The clock of the answer stands still while the team waits for the school.

    `took` counts the working days from the asking to the first answer, those of waiting left out.
    """

    TRANSITIONS = {
        RequestState.NEW: [RequestState.IN_HAND, RequestState.WAITING, RequestState.ANSWERED, RequestState.CLOSED],
        RequestState.IN_HAND: [RequestState.WAITING, RequestState.ANSWERED, RequestState.CLOSED],
        RequestState.WAITING: [RequestState.IN_HAND, RequestState.ANSWERED, RequestState.CLOSED],
        RequestState.ANSWERED: [RequestState.IN_HAND, RequestState.CLOSED],
        RequestState.CLOSED: [],
    }

    data_class = DataClass.C2
    scope = Scope(school="school", person="asked_by")

    service = models.ForeignKey(Service, models.PROTECT, related_name="requests")
    school = models.ForeignKey(School, models.PROTECT, related_name="service_requests")
    subject = models.CharField("in a few words", max_length=150)
    text = models.TextField("what you need")
    asked_by = models.ForeignKey("trust.User", models.PROTECT, related_name="service_requests")
    asked_at = models.DateTimeField("asked")
    owner = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    state = models.CharField(max_length=18, choices=RequestState, default=RequestState.NEW)
    answer_due = models.DateField("to be answered by")
    waiting_since = models.DateField(null=True, blank=True)
    waited = models.PositiveSmallIntegerField("working days it waited for the school", default=0)
    answered_on = models.DateField("first answered", null=True, blank=True)
    took = models.PositiveSmallIntegerField("working days it took", null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_reason = models.CharField("why it was closed without an answer", max_length=300, blank=True)
    rating = models.PositiveSmallIntegerField("how well it was done, 1 to 5", null=True, blank=True)
    rating_words = models.TextField("what to keep or to change", blank=True)
    rated_at = models.DateTimeField(null=True, blank=True)

    objects = RequestQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        indexes = [
            models.Index(fields=["service", "state"], name="request_of_a_service"),
            models.Index(fields=["school", "-asked_at"], name="request_of_a_school"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(rating__isnull=True) | Q(rating__gte=1, rating__lte=5),
                name="rating_of_one_to_five",
                violation_error_message="Choose from 1 to 5.",
            ),
            models.CheckConstraint(
                condition=~Q(state=RequestState.CLOSED, answered_on__isnull=True, closed_reason=""),
                name="closed_unanswered_says_why",
                violation_error_message="Say why it is closed without an answer.",
            ),
            models.CheckConstraint(
                condition=Q(answered_on__isnull=False) | ~Q(state=RequestState.ANSWERED),
                name="answered_has_a_day",
            ),
        ]

    def __str__(self) -> str:
        return self.subject

    def get_absolute_url(self) -> str:
        return f"/services/requests/{self.pk}/"

    @property
    def is_open(self) -> bool:
        """The team still owes an answer."""
        return self.state in UNFINISHED

    def may_become(self, state: str) -> bool:
        return state in self.TRANSITIONS[RequestState(self.state)]


@tracked
class RequestNote(Record):
    """What was said of a request, to whom it can be seen."""

    class Kind(models.TextChoices):
        QUESTION = "question", "Question to the school"
        REPLY = "reply", "Reply of the school"
        ANSWER = "answer", "Answer"
        NOTE = "note", "Note of the team"

    data_class = DataClass.C2
    scope = Scope(school="request__school", person="request__asked_by")

    request = models.ForeignKey(ServiceRequest, models.PROTECT, related_name="notes")
    kind = models.CharField(max_length=8, choices=Kind)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    text = models.TextField()
    team_only = models.BooleanField("the school does not see it", default=False)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.request}"
