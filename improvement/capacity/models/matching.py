"""A proposal of who helps whom, kept with what it was worked out from; a person decides each pairing (S2-37)."""

from typing import Self

from django.db import models
from django.db.models import Q

from improvement.capacity.models.offers import CapacityNeed, CapacityOffer, days_field
from improvement.models import InCycle
from trust.access.levels import FULL, Level
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record, User


class MatchingQuerySet(ScopedQuerySet):
    def for_user(self, user: User, capability: str, *, level: Level = FULL) -> Self:
        """Those with a pairing for one of the reader's schools, and those the reader asked for."""
        pairings = Pairing.objects.for_user(user, capability, level=level).values("matching")
        return self.filter(Q(pk__in=pairings) | Q(made_by=user))


@tracked
class Matching(Record):
    """One run of the matcher. `inputs` and `result` show later what it knew and what it proposed."""

    data_class = DataClass.C2
    scope = Scope(school="pairings__need__school")

    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    inputs = models.JSONField()
    result = models.JSONField()

    objects = MatchingQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at", "-pk"]

    def __str__(self) -> str:
        return f"Proposal of {self.made_at:%d %B %Y}"

    def get_absolute_url(self) -> str:
        return f"/improvement/capacity/matchings/{self.pk}/"


class PairingQuerySet(ScopedQuerySet):
    def open(self) -> Self:
        return self.filter(state=Pairing.State.PROPOSED)

    def for_pages(self) -> Self:
        return self.select_related(
            "need__school", "need__strand", "offer__school", "offer__person", "decided_by", "agreement"
        )


@tracked
class Pairing(InCycle):
    """So many days of an offer for a need. Declined, changed or made without a proposal: a reason is stored."""

    class State(models.TextChoices):
        PROPOSED = "proposed", "Proposed"
        AGREED = "agreed", "Agreed"
        DECLINED = "declined", "Declined"

    data_class = DataClass.C2
    scope = Scope(school="need__school")

    matching = models.ForeignKey(Matching, models.PROTECT, related_name="pairings")
    need = models.ForeignKey(CapacityNeed, models.PROTECT, related_name="pairings")
    offer = models.ForeignKey(CapacityOffer, models.PROTECT, related_name="pairings")
    proposed_days = days_field("days proposed", null=True, blank=True)
    why = models.JSONField("why this pairing", default=list)
    state = models.CharField(max_length=8, choices=State, default=State.PROPOSED)
    days = days_field("days decided", null=True, blank=True)
    reason = models.TextField("why not as proposed", blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    agreement = models.OneToOneField("SupportAgreement", models.PROTECT, null=True, blank=True, related_name="pairing")

    objects = PairingQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["matching", "need", "offer"],
                name="paired_once",
                violation_error_message="This pairing is in the proposal already.",
            ),
            models.CheckConstraint(
                condition=Q(state="proposed") | Q(decided_by__isnull=False),
                name="pairing_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(state="proposed")
                | ~Q(reason="")
                | Q(state="agreed", proposed_days__isnull=False, days=models.F("proposed_days")),
                name="departure_with_reason",
                violation_error_message="This is not what was proposed. Say why.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.offer} for {self.need}"
