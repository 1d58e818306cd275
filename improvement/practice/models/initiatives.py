"""Initiatives: proposed on evidence, with what stops for them, closed with what was learnt (S0-10, S1-20, S1-21)."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from improvement.models import InCycle
from improvement.practice.models.outcomes import Outcome
from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet, holds
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, User

WHOLE = (
    ~Q(expected_effect="")
    & ~Q(measure="")
    & ~Q(baseline="")
    & ~Q(stops="")
    & Q(review_on__isnull=False, hours_added__isnull=False, hours_freed__isnull=False)
)


class InitiativeQuerySet(ScopedQuerySet):
    def readable_by(self, user: User) -> Self:
        """What was proposed is everybody's to read; a draft only those read who may change it (C2)."""
        if not holds(user, "practice.view"):
            return self.none()
        mine = Initiative.objects.for_user(user, "practice.edit").values("pk")
        return self.filter(~Q(state=Initiative.State.DRAFT) | Q(proposed_by=user) | Q(pk__in=mine))

    def to_review(self) -> Self:
        """Running, and the day on which it was to be looked at has come."""
        return self.filter(state=Initiative.State.IN_HAND, review_on__lte=clock.today())


@tracked
class Initiative(Versioned, InCycle):
    """Something new that a school or the trust tries. Hours are staff hours a year.

    It begins by itself where what stops frees the hours that it adds; else somebody else signs it off first.
    """

    class State(models.TextChoices):
        DRAFT = "draft", "Draft"
        PROPOSED = "proposed", "Waits for sign-off"
        IN_HAND = "in_hand", "In hand"
        CLOSED = "closed", "Closed"

    TRANSITIONS = {
        State.DRAFT: [State.PROPOSED, State.IN_HAND],
        State.PROPOSED: [State.DRAFT, State.IN_HAND],
        State.IN_HAND: [State.CLOSED],
        State.CLOSED: [],
    }

    data_class = DataClass.C2
    scope = Scope(school="school", person="proposed_by")

    title = models.CharField("what you want to try", max_length=150)
    about = models.TextField("what would be done", blank=True, help_text="By whom, with which pupils, how often.")
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="initiatives")
    expected_effect = models.TextField("what should change", blank=True, help_text="For whom, by how much, by when.")
    measure = models.CharField("how it is measured", max_length=200, blank=True)
    baseline = models.CharField(
        "where it stands now", max_length=200, blank=True, help_text="The measure before you begin."
    )
    review_on = models.DateField("when you look whether it worked", null=True, blank=True)
    hours_added = models.PositiveIntegerField("hours it adds a year", null=True, blank=True)
    stops = models.TextField(
        "what stops to make space", blank=True, help_text="If nothing stops, say so: then somebody else signs it off."
    )
    hours_freed = models.PositiveIntegerField("hours that frees a year", null=True, blank=True)
    state = models.CharField(max_length=8, choices=State, default=State.DRAFT)
    proposed_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True, blank=True)
    signed_off_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    signed_off_at = models.DateTimeField(null=True, blank=True)
    sign_off_note = models.TextField(blank=True)
    outcome = models.CharField(max_length=5, choices=Outcome, blank=True)
    showed = models.CharField("what the measure showed", max_length=300, blank=True)
    lesson = models.TextField("what we learnt", blank=True)
    closed_on = models.DateField(null=True, blank=True)
    closed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")

    objects = InitiativeQuerySet.as_manager()

    class Meta:
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="draft") | WHOLE,
                name="initiative_whole",
                violation_error_message="Say what should change, how it is measured, where it stands now, when you "
                "look again, and what stops, with the hours of both.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "proposed"])
                | Q(hours_freed__gte=F("hours_added"))
                | Q(signed_off_by__isnull=False),
                name="initiative_space_made",
                violation_error_message="It adds more hours than it frees: somebody else must sign it off first.",
            ),
            models.CheckConstraint(
                condition=Q(signed_off_by__isnull=True) | ~Q(signed_off_by=F("proposed_by")),
                name="initiative_signed_off_by_another",
                violation_error_message="Somebody else must sign off what you proposed.",
            ),
            models.CheckConstraint(
                condition=~Q(state="closed") & Q(outcome="", closed_on__isnull=True)
                | Q(state="closed", closed_on__isnull=False) & ~Q(outcome="") & ~Q(lesson=""),
                name="initiative_closed_with_outcome",
                violation_error_message="Close it with an outcome and what was learnt.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/practice/initiatives/{self.pk}/"

    @property
    def net_hours(self) -> int | None:
        """Hours a year that staff work more (positive) or less; None until both are typed."""
        if self.hours_added is None or self.hours_freed is None:
            return None
        return self.hours_added - self.hours_freed

    @property
    def is_draft(self) -> bool:
        return self.state == self.State.DRAFT

    @property
    def review_is_due(self) -> bool:
        return self.state == self.State.IN_HAND and self.review_on is not None and self.review_on <= clock.today()
