"""What a network proposes for the charter: a change to a line it knows, or a line that is missing (S4-17)."""

from django.db import models
from django.db.models import Q

from charter.models import Area, Decision
from charter.review.models import Outcome, ReviewLine
from charter.types import DecisionType
from improvement.networks.models.meetings import NetworkMeeting
from improvement.networks.models.networks import Network
from trust.access.levels import Role
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class NetworkProposal(Record):
    """What a network asks of the annual review.

    `line` is where the review took it up: at once where a review is open, else on the day the next one opens. A new
    decision says besides what would be agreed, of which type, and who would lead and answer for it.
    """

    data_class = DataClass.C1
    scope = Scope()

    network = models.ForeignKey(Network, models.PROTECT, related_name="proposals")
    meeting = models.ForeignKey(NetworkMeeting, models.PROTECT, null=True, blank=True, related_name="proposals")
    decision = models.ForeignKey(Decision, models.PROTECT, null=True, blank=True, related_name="network_proposals")
    outcome = models.CharField("what is asked", max_length=11, choices=Outcome)
    reason = models.TextField("why")
    title = models.CharField("what it is about", max_length=200, blank=True)
    area = models.ForeignKey(Area, models.PROTECT, null=True, blank=True, related_name="+")
    statement = models.TextField("what we would agree", blank=True)
    type = models.CharField(max_length=12, choices=DecisionType, blank=True)
    lead_role = models.CharField("who would lead", max_length=20, choices=Role, blank=True)
    responsible_role = models.CharField("who would answer for it", max_length=20, choices=Role, blank=True)
    line = models.ForeignKey(ReviewLine, models.PROTECT, null=True, blank=True, related_name="network_proposals")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    on = models.DateField("proposed on")

    class Meta:
        ordering = ["-on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(decision__isnull=False)
                | (~Q(title="") & ~Q(statement="") & ~Q(type="") & Q(area__isnull=False)),
                name="proposal_names_its_matter",
                violation_error_message="Choose a line of the charter, or say what the new one would be.",
            ),
            models.CheckConstraint(
                condition=~Q(reason=""),
                name="proposal_has_a_reason",
                violation_error_message="Say why: schools and the body that decides will read it.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_outcome_display()}: {self.decision or self.title}"

    def get_absolute_url(self) -> str:
        return f"/improvement/networks/proposals/{self.pk}/"

    @property
    def mark(self) -> str:
        """Its state as components/status.html knows it."""
        if self.line is None:
            return "waiting"
        return "decided" if self.line.decided_on else "consulting"

    @property
    def state_words(self) -> str:
        if self.line is None:
            return "waits for the annual review"
        if self.line.decided_on:
            return f"decided: {self.line.get_outcome_display().lower()}"
        return f"in the review for {self.line.review.year.code}"
