"""What the board of safeguarding keeps: how each school stood in each matter, term by term."""

from django.db import models

from schools.models import School
from trust.access.scopes import Scope
from trust.models import DataClass, Record

EFFECTIVE = "effective"
"""The matter that answers for a school as a whole: 'Effective in every school?' (S2-15)."""


class State(models.TextChoices):
    RED = "red", "Red"
    AMBER = "amber", "Amber"
    GREEN = "green", "Green"
    UNKNOWN = "unknown", "Not known"


class KeptStanding(Record):
    """One school in one matter in one term, as last worked out: a state and its reason, no row and no name.

    The rooms' own rows are restricted (C4); what is kept here are the words they give to governors and trustees. A term
    that is over keeps its last answer, which is the trend; so no history is tracked besides. `since` is the first day
    of an unbroken run of the same state.
    """

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    period = models.CharField("term", max_length=40)
    matter = models.CharField(max_length=40)
    state = models.CharField(max_length=8, choices=State)
    words = models.CharField("reason", max_length=500, blank=True)
    url = models.CharField("address", max_length=300, blank=True)
    since = models.DateField()
    known_at = models.DateTimeField("worked out at")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["school", "period", "matter"],
                name="one_standing_a_school_term_and_matter",
                violation_error_message="This school has a standing in that matter for the term already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.school}, {self.matter}, {self.period}: {self.get_state_display().lower()}"
